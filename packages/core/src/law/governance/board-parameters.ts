import { law2012, law2023 } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';

const checkedOn = '2026-11-23';

/** Persons on the board of directors. */
export const boardSize = frozen({
  code: 'board-size',
  name: { vi: 'Số thành viên hội đồng quản trị', en: 'Size of the board of directors' },
  unit: 'person',
  values: [
    { ...UNDER_LAW_2012, value: { least: 3, most: 15 }, citation: law2012('d35.k1'), checkedOn },
    { ...UNDER_LAW_2023, value: { least: 3, most: 15 }, citation: law2023('d65.k1'), checkedOn },
  ],
} as const satisfies Parameter<{ least: number; most: number }>);

/** The number must stay strictly under this share. */
export const foreignBoardShare = frozen({
  code: 'foreign-board-members-cap',
  name: { vi: 'Tỷ lệ người nước ngoài trong hội đồng quản trị', en: 'Share of foreign board members' },
  unit: 'percent',
  values: [{ ...UNDER_LAW_2023, value: 35, citation: law2023('d65.k1'), checkedOn }],
  absences: [
    {
      ...UNDER_LAW_2012,
      because: 'noSuchNorm',
      note: {
        vi: 'Luật Hợp tác xã 2012 không đặt tỷ lệ này.',
        en: 'The 2012 law set no such share.',
      },
      citation: law2012('d35.k1'),
    },
  ],
} as const satisfies Parameter<number>);

/** Years. Law 23/2012 had a shortest term too. */
export const boardTerm = frozen({
  code: 'board-term',
  name: { vi: 'Nhiệm kỳ hội đồng quản trị', en: 'Term of the board of directors' },
  unit: 'year',
  values: [
    { ...UNDER_LAW_2012, value: { least: 2, most: 5 }, citation: law2012('d35.k2'), checkedOn },
    { ...UNDER_LAW_2023, value: { least: 0, most: 5 }, citation: law2023('d65.k2'), checkedOn },
  ],
} as const satisfies Parameter<{ least: number; most: number }>);

const meetingsName = { vi: 'Họp hội đồng quản trị định kỳ', en: 'Regular board meetings' };

/** Months from one meeting to the next, at most. */
export const boardMeetings = frozen({
  cooperative: {
    code: 'board-meetings.cooperative',
    name: meetingsName,
    unit: 'month',
    values: [
      { ...UNDER_LAW_2012, value: 3, citation: law2012('d35.k4'), checkedOn },
      { ...UNDER_LAW_2023, value: 3, citation: law2023('d65.k3'), checkedOn },
    ],
  },
  union: {
    code: 'board-meetings.union',
    name: meetingsName,
    unit: 'month',
    values: [
      { ...UNDER_LAW_2012, value: 6, citation: law2012('d35.k4'), checkedOn },
      { ...UNDER_LAW_2023, value: 6, citation: law2023('d65.k3'), checkedOn },
    ],
  },
} as const satisfies Record<string, Parameter<number>>);

/** First call: this fraction of the board at least. Second call: the same, or strictly more than half. */
export const boardQuorumShare = frozen({
  code: 'board-quorum',
  name: { vi: 'Số thành viên dự họp hội đồng quản trị', en: 'Quorum of the board of directors' },
  unit: 'condition',
  values: [
    {
      ...UNDER_LAW_2012,
      value: { first: 'twoThirds', second: 'twoThirds' },
      citation: law2012('d35.k5.a'),
      checkedOn,
    },
    {
      ...UNDER_LAW_2023,
      value: { first: 'twoThirds', second: 'overHalf' },
      citation: law2023('d65.k5.a'),
      checkedOn,
    },
  ],
} as const satisfies Parameter<{ first: 'twoThirds'; second: 'twoThirds' | 'overHalf' }>);

/** Days from the planned first meeting. */
export const boardSecondCall = frozen({
  code: 'board-second-call',
  name: { vi: 'Triệu tập họp hội đồng quản trị lần thứ hai', en: 'Second call of the board' },
  unit: 'day',
  values: [
    { ...UNDER_LAW_2012, value: 15, citation: law2012('d35.k5.b'), checkedOn },
    { ...UNDER_LAW_2023, value: 15, citation: law2023('d65.k5.b'), checkedOn },
  ],
} as const satisfies Parameter<number>);

/** Days from the planned second meeting. */
export const boardFailure = frozen({
  code: 'board-failure-congress',
  name: {
    vi: 'Triệu tập đại hội bất thường khi hội đồng quản trị không họp được',
    en: 'Extraordinary congress when the board cannot meet',
  },
  unit: 'day',
  values: [
    { ...UNDER_LAW_2012, value: 30, citation: law2012('d35.k5.b'), checkedOn },
    { ...UNDER_LAW_2023, value: 30, citation: law2023('d65.k5.c'), checkedOn },
  ],
} as const satisfies Parameter<number>);
