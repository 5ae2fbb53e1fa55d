import { law2012, law2023 } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';

/** What must be so before a dissolution can be completed. */
export type DissolutionCondition = 'debtsPaid' | 'noDispute';

/**
 * The 2012 law has no clause that makes payment a condition. It makes paying debts and meeting financial obligations a
 * step of settling the assets (article 49 clause 1 point c), which comes before the file that ends the dissolution
 * (article 54 clauses 1 and 4). It says nothing of disputes. Since 2024 both are conditions in so many words.
 */
export const dissolutionConditions = frozen({
  code: 'dissolution-conditions',
  name: { vi: 'Điều kiện hoàn tất giải thể', en: 'Conditions for completing a dissolution' },
  unit: 'condition',
  values: [
    { ...UNDER_LAW_2012, value: ['debtsPaid'], citation: law2012('d49.k1.c'), checkedOn: '2026-11-23' },
    {
      ...UNDER_LAW_2023,
      value: ['debtsPaid', 'noDispute'],
      citation: law2023('d97.k2'),
      checkedOn: '2026-11-23',
    },
  ],
} as const satisfies Parameter<readonly DissolutionCondition[]>);
