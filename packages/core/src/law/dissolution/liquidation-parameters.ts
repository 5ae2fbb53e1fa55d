import { citing, law2012, law2023 } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';

/** What a claim is for. */
export type ClaimKind = 'costs' | 'wages' | 'tax' | 'secured' | 'other';

const checkedOn = '2026-11-23';

/**
 * Ranks of payment, first to last. The 2012 law gives tax no rank of its own, so it is among the unsecured debts; the
 * 2023 law gives secured debts none, so they are among the other debts.
 */
export const liquidationOrder = frozen({
  code: 'liquidation-order',
  name: { vi: 'Thứ tự thanh toán khi giải thể', en: 'Order of payment in a dissolution' },
  unit: 'condition',
  values: [
    {
      ...UNDER_LAW_2012,
      value: [['costs'], ['wages'], ['secured'], ['tax', 'other']],
      citation: law2012('d49.k2'),
      checkedOn,
    },
    {
      ...UNDER_LAW_2023,
      value: [['costs'], ['wages'], ['tax'], ['secured', 'other']],
      citation: law2023('d101.k4'),
      checkedOn,
    },
  ],
} as const satisfies Parameter<readonly (readonly ClaimKind[])[]>);

/** An asset of several sources valued under this is sold without an auction. */
export const auctionExemption = frozen({
  code: 'auction-exemption',
  name: { vi: 'Giá trị tài sản bán không qua đấu giá', en: 'Value under which no auction is needed' },
  unit: 'đồng',
  values: [
    {
      from: '2018-05-14',
      to: '2024-06-30',
      value: 2_000_000,
      citation: citing('circular-31-2018', 'text')('d4.k2.b'),
      checkedOn,
    },
  ],
  absences: [
    {
      from: '2024-07-01',
      because: 'sourceNotFound',
      note: {
        vi: 'Thông tư 31/2018 hướng dẫn Nghị định 193/2013; quy định chi tiết theo Luật 2023 chưa có để tra.',
        en: 'Circular 31/2018 details decree 193/2013; the details under the 2023 law are not at hand.',
      },
    },
  ],
} as const satisfies Parameter<number>);
