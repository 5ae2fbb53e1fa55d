import { law2012, law2023 } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';
import type { Matter } from './matters';

const checkedOn = '2026-11-23';

export interface LargeMajority {
  percent: number;
  matters: readonly Matter[];
  /** What the percentage is taken of: votes cast, or those present, whether they voted or not. */
  of: 'votesCast' | 'present';
}

/** At least this share. */
export const largeMajority = frozen({
  code: 'large-majority',
  name: { vi: 'Tỷ lệ tán thành cho nội dung quan trọng', en: 'Majority for the weightiest matters' },
  unit: 'percent',
  values: [
    {
      ...UNDER_LAW_2012,
      value: {
        percent: 75,
        matters: ['charterAmendment', 'largeAssets', 'reorganisation', 'dissolution', 'bankruptcy'],
        of: 'present',
      },
      citation: law2012('d34.k1'),
      checkedOn,
    },
    {
      ...UNDER_LAW_2023,
      value: {
        percent: 65,
        matters: [
          'charterAmendment',
          'largeAssets',
          'indivisibleAssets',
          'governanceChange',
          'reorganisation',
          'dissolution',
          'bankruptcy',
        ],
        of: 'votesCast',
      },
      citation: law2023('d61.k2'),
      checkedOn,
    },
  ],
} as const satisfies Parameter<LargeMajority>);

/** Strictly more than this share. */
export const simpleMajority = frozen({
  code: 'simple-majority',
  name: { vi: 'Tỷ lệ tán thành cho nội dung khác', en: 'Majority for other matters' },
  unit: 'percent',
  values: [
    { ...UNDER_LAW_2012, value: 50, citation: law2012('d34.k2'), checkedOn },
    { ...UNDER_LAW_2023, value: 50, citation: law2023('d61.k3'), checkedOn },
  ],
} as const satisfies Parameter<number>);

export const equalVotes = frozen({
  cooperative: {
    code: 'equal-votes.cooperative',
    name: { vi: 'Mỗi thành viên một phiếu', en: 'One member, one vote' },
    unit: 'condition',
    values: [
      { ...UNDER_LAW_2012, value: true, citation: law2012('d34.k3'), checkedOn },
      { ...UNDER_LAW_2023, value: true, citation: law2023('d61.k4'), checkedOn },
    ],
  },
  union: {
    code: 'equal-votes.union',
    name: { vi: 'Mỗi hợp tác xã thành viên một phiếu', en: 'One member cooperative, one vote' },
    unit: 'condition',
    values: [{ ...UNDER_LAW_2012, value: true, citation: law2012('d34.k3'), checkedOn }],
    absences: [
      {
        ...UNDER_LAW_2023,
        because: 'noSuchNorm',
        note: {
          vi: 'Từ ngày 01/07/2024 Điều lệ liên hiệp được cho số phiếu ngang nhau hoặc theo số thành viên chính thức của hợp tác xã thành viên.',
          en: 'Since 1 July 2024 the charter of a union may give equal votes, or votes by the official members of each cooperative.',
        },
        citation: law2023('d61.k5'),
      },
    ],
  },
} as const satisfies Record<string, Parameter<true>>);
