import { law2012, law2023 } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';

const checkedOn = '2026-11-23';

/** Members from which a congress may meet by delegates. */
export const delegateCongressFrom = frozen({
  code: 'delegate-congress',
  name: { vi: 'Được họp đại hội đại biểu', en: 'Congress by delegates allowed' },
  unit: 'member',
  values: [
    { ...UNDER_LAW_2012, value: 100, citation: law2012('d30.k2'), checkedOn },
    { ...UNDER_LAW_2023, value: 50, citation: law2023('d57.k2'), checkedOn },
  ],
} as const satisfies Parameter<number>);

/** For more than `above` members: that share of them in percent, or that number of delegates. */
export interface DelegateFloor {
  above: number;
  percent?: number;
  delegates?: number;
  point: string;
}

/** From the largest down. Neither law names a floor for exactly the number from which delegates are allowed. */
export const delegateFloors = frozen({
  code: 'delegates-minimum',
  name: { vi: 'Số đại biểu tối thiểu', en: 'Minimum number of delegates' },
  unit: 'delegate',
  values: [
    {
      ...UNDER_LAW_2012,
      value: [
        { above: 1000, delegates: 200, point: 'c' },
        { above: 300, percent: 20, point: 'b' },
        { above: 100, percent: 30, point: 'a' },
      ],
      citation: law2012('d30.k4'),
      checkedOn,
    },
    {
      ...UNDER_LAW_2023,
      value: [
        { above: 1000, delegates: 200, point: 'd' },
        { above: 300, percent: 20, point: 'c' },
        { above: 100, percent: 30, point: 'b' },
        { above: 50, percent: 50, point: 'a' },
      ],
      citation: law2023('d58.k2'),
      checkedOn,
    },
  ],
} as const satisfies Parameter<readonly DelegateFloor[]>);

/** Percent of those called who must attend, by call. On the third call any number will do. */
export const congressQuorum = frozen({
  code: 'congress-quorum',
  name: { vi: 'Số người dự để đại hội được tiến hành', en: 'Quorum of the congress' },
  unit: 'percent',
  values: [
    { ...UNDER_LAW_2012, value: { 1: 75, 2: 50, 3: 0 }, citation: law2012('d31.k6'), checkedOn },
    { ...UNDER_LAW_2023, value: { 1: 50, 2: 33, 3: 0 }, citation: law2023('d59.k7'), checkedOn },
  ],
} as const satisfies Parameter<Readonly<Record<1 | 2 | 3, number>>>);

/** Days from the planned first meeting. */
export const secondCallTerm = frozen({
  code: 'congress-second-call',
  name: { vi: 'Triệu tập đại hội lần thứ hai', en: 'Second call of the congress' },
  unit: 'day',
  values: [
    { ...UNDER_LAW_2012, value: 30, citation: law2012('d31.k6'), checkedOn },
    { ...UNDER_LAW_2023, value: 30, citation: law2023('d59.k7'), checkedOn },
  ],
} as const satisfies Parameter<number>);

/** Days from the planned second meeting. */
export const thirdCallTerm = frozen({
  code: 'congress-third-call',
  name: { vi: 'Triệu tập đại hội lần thứ ba', en: 'Third call of the congress' },
  unit: 'day',
  values: [
    { ...UNDER_LAW_2012, value: 20, citation: law2012('d31.k6'), checkedOn },
    { ...UNDER_LAW_2023, value: 20, citation: law2023('d59.k7'), checkedOn },
  ],
} as const satisfies Parameter<number>);

/** Days from the receipt of the request. */
export const extraordinaryTerm = frozen({
  code: 'extraordinary-congress',
  name: { vi: 'Triệu tập đại hội bất thường theo đề nghị', en: 'Extraordinary congress called on request' },
  unit: 'day',
  values: [
    { ...UNDER_LAW_2012, value: 15, citation: law2012('d31.k2'), checkedOn },
    { ...UNDER_LAW_2023, value: 15, citation: law2023('d59.k4.a'), checkedOn },
  ],
} as const satisfies Parameter<number>);

/** Days before the opening. */
export const congressNotice = frozen({
  code: 'congress-notice',
  name: { vi: 'Gửi thông báo triệu tập đại hội trước', en: 'Notice before the congress' },
  unit: 'day',
  values: [
    { ...UNDER_LAW_2012, value: 7, citation: law2012('d33.k1'), checkedOn },
    { ...UNDER_LAW_2023, value: 3, citation: law2023('d60.k1'), checkedOn },
  ],
} as const satisfies Parameter<number>);

/** Months from one congress to the next under simplified governance, at most. */
export const simplifiedCongress = frozen({
  code: 'simplified-congress',
  name: {
    vi: 'Họp đại hội định kỳ khi quản trị rút gọn',
    en: 'Regular congress under simplified governance',
  },
  unit: 'month',
  values: [{ ...UNDER_LAW_2023, value: 3, citation: law2023('d57.k1'), checkedOn }],
  absences: [
    {
      ...UNDER_LAW_2012,
      because: 'noSuchNorm',
      note: {
        vi: 'Luật Hợp tác xã 2012 chưa có tổ chức quản trị rút gọn, nên không có kỳ họp 03 tháng.',
        en: 'The 2012 law knew no simplified governance, so there was no congress every three months.',
      },
      citation: law2012('d30.k1'),
    },
  ],
} as const satisfies Parameter<number>);
