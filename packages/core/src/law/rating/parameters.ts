import { citing } from '../engine/citation';
import { frozen } from '../engine/frozen';
import type { Parameter } from '../engine/parameter';
import type { YearlyDay } from '../reporting/duty-years';

const checkedOn = '2026-11-23';
const circular09 = citing('circular-09-2017', 'text');
const circular01 = citing('circular-01-2020', 'secondary');

export interface RatingBand {
  grade: 'good' | 'fair' | 'average' | 'weak';
  /** Points from which the grade is given, of 100. */
  from: number;
}

const BANDS = [
  { grade: 'good', from: 80 },
  { grade: 'fair', from: 65 },
  { grade: 'average', from: 50 },
  { grade: 'weak', from: 0 },
] as const satisfies readonly RatingBand[];

const notYet = (to: '2017-05-30' | '2020-03-31') =>
  ({
    from: '2013-07-01',
    to,
    because: 'sourceNotFound',
    note: {
      vi: 'Chưa có văn bản về xếp loại của thời gian này để tra.',
      en: 'What ruled ratings at that time is not at hand.',
    },
  }) as const;

const ABOLISHED = {
  from: '2025-09-18',
  because: 'noSuchNorm',
  note: {
    vi: 'Thông tư 01/2020/TT-BKHĐT bị bãi bỏ từ ngày 18/09/2025 theo Thông tư 78/2025/TT-BTC (một nguồn); chưa tìm thấy quy định thay thế.',
    en: 'Circular 01/2020/TT-BKHĐT was abolished on 18 September 2025 by circular 78/2025/TT-BTC (one source); nothing found replaces it.',
  },
} as const;

const bandsName = { vi: 'Mức điểm xếp loại', en: 'Rating bands' };
const GENERAL = { from: '2020-04-01', to: '2025-09-17' } as const;

/** Points of 100, the best grade first. */
export const ratingBands = frozen({
  agriculture: {
    code: 'rating-bands.agriculture',
    name: bandsName,
    unit: 'condition',
    values: [{ from: '2017-05-31', value: BANDS, citation: circular09('d6.k1'), checkedOn }],
    absences: [notYet('2017-05-30')],
  },
  general: {
    code: 'rating-bands.general',
    name: bandsName,
    unit: 'condition',
    values: [
      // The pages name the bands, not the article they stand in.
      { ...GENERAL, value: BANDS, citation: circular01('whole'), checkedOn },
    ],
    absences: [notYet('2020-03-31'), ABOLISHED],
  },
} as const satisfies Record<string, Parameter<readonly RatingBand[]>>);

const dayName = { vi: 'Hạn gửi bảng tự chấm điểm', en: 'Day of the self-rating' };

export const selfRatingDay = frozen({
  agriculture: {
    code: 'self-rating-day.agriculture',
    name: dayName,
    unit: 'day',
    values: [
      {
        from: '2017-05-31',
        value: { monthDay: '03-31', inNextYear: true },
        citation: circular09('d5.k2.c'),
        checkedOn,
      },
    ],
    absences: [notYet('2017-05-30')],
  },
  general: {
    code: 'self-rating-day.general',
    name: dayName,
    unit: 'day',
    values: [
      { ...GENERAL, value: { monthDay: '12-15', inNextYear: false }, citation: circular01('d9'), checkedOn },
    ],
    absences: [notYet('2020-03-31'), ABOLISHED],
  },
} as const satisfies Record<string, Parameter<YearlyDay>>);
