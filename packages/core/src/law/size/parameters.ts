import { citing } from '../engine/citation';
import { frozen } from '../engine/frozen';
import type { Parameter } from '../engine/parameter';

/** Read in pages about the decree; two pages of one publisher agree on agriculture. */
const decree113 = citing('decree-113-2024', 'secondary');

/** What a class asks for: at least so many members, and at least one of the two amounts (whole đồng). */
export interface SizeThreshold {
  sizeClass: 'small' | 'medium' | 'large';
  officialMembers: number;
  revenue: number;
  totalCapital: number;
}

/** The largest class first. Where `complete`, whatever reaches none of them is micro. */
export interface SizeThresholds {
  classes: readonly SizeThreshold[];
  complete: boolean;
}

const BILLION = 1_000_000_000;
const UNDER_DECREE_113 = { from: '2024-11-01' } as const;
const name = { vi: 'Ngưỡng phân loại quy mô hợp tác xã', en: 'Thresholds of the size classes' };

const absences = [
  {
    from: '2013-07-01',
    to: '2024-06-30',
    because: 'noSuchNorm',
    note: {
      vi: 'Luật Hợp tác xã 2012 không phân loại theo quy mô; cách phân loại của Thông tư 01/2020/TT-BKHĐT theo tiêu chí khác và không dùng cho Điều 16 Luật 2023.',
      en: 'The 2012 law had no size classes; those of circular 01/2020/TT-BKHĐT went by other criteria and do not serve article 16 of the 2023 law.',
    },
  },
  {
    from: '2024-07-01',
    to: '2024-10-31',
    because: 'noSuchNorm',
    note: {
      vi: 'Luật đã giao Chính phủ định ngưỡng quy mô, nhưng Nghị định 113/2024/NĐ-CP chỉ có hiệu lực từ ngày 01/11/2024.',
      en: 'The law left the thresholds to the Government, and decree 113/2024/NĐ-CP came into force only on 1 November 2024.',
    },
    citation: citing('law-17-2023', 'text')('d16.k3'),
  },
] as const satisfies Parameter['absences'];

export const sizeThresholds = frozen({
  agriculture: {
    code: 'size-thresholds.agriculture',
    name,
    unit: 'condition',
    values: [
      {
        ...UNDER_DECREE_113,
        value: {
          classes: [
            { sizeClass: 'large', officialMembers: 300, revenue: 50 * BILLION, totalCapital: 10 * BILLION },
            { sizeClass: 'medium', officialMembers: 200, revenue: 10 * BILLION, totalCapital: 5 * BILLION },
            { sizeClass: 'small', officialMembers: 50, revenue: 2 * BILLION, totalCapital: BILLION },
          ],
          complete: true,
        },
        citation: decree113('d5.k1'),
        checkedOn: '2026-11-23',
      },
    ],
    absences,
  },
  industryConstruction: {
    code: 'size-thresholds.industry',
    name,
    unit: 'condition',
    values: [
      {
        ...UNDER_DECREE_113,
        value: {
          classes: [
            { sizeClass: 'large', officialMembers: 100, revenue: 80 * BILLION, totalCapital: 20 * BILLION },
          ],
          complete: false,
        },
        citation: decree113('d5.k2.a'),
        checkedOn: '2026-11-23',
      },
    ],
    absences,
  },
} as const satisfies Record<string, Parameter<SizeThresholds>>);
