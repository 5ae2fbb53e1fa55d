import { citing } from '../engine/citation';
import { frozen } from '../engine/frozen';
import type { Parameter } from '../engine/parameter';

const decree113 = citing('decree-113-2024', 'secondary');
const SINCE = { from: '2024-11-01' } as const;
const checkedOn = '2026-11-23';

const absences = [
  {
    from: '2013-07-01',
    to: '2024-10-31',
    because: 'noSuchNorm',
    note: {
      vi: 'Tiêu chí này do Nghị định 113/2024/NĐ-CP đặt ra, có hiệu lực từ ngày 01/11/2024.',
      en: 'This criterion came with decree 113/2024/NĐ-CP, in force from 1 November 2024.',
    },
  },
] as const satisfies Parameter['absences'];

/** Share of members and workers together. */
export const supportTrainedShare = frozen({
  code: 'support-trained-share',
  name: { vi: 'Tỷ lệ thành viên, người lao động được đào tạo', en: 'Share of members and workers trained' },
  unit: 'percent',
  values: [{ ...SINCE, value: 5, citation: decree113('d6.k1'), checkedOn }],
  absences,
} as const satisfies Parameter<number>);

/** Months since founding, at most, in a disadvantaged area. */
export const supportNewMonths = frozen({
  code: 'support-new-months',
  name: {
    vi: 'Thời gian được coi là mới thành lập tại địa bàn khó khăn',
    en: 'How long it counts as new in a disadvantaged area',
  },
  unit: 'month',
  values: [{ ...SINCE, value: 36, citation: decree113('d6.k1'), checkedOn }],
  absences,
} as const satisfies Parameter<number>);
