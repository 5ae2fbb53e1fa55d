import { law2012, law2023 } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';

const checkedOn = '2026-11-23';
const minimumName = {
  vi: 'Góp đủ vốn góp tối thiểu khi hết hạn',
  en: 'Minimum contribution paid in when time is over',
};

/** The amount itself is the charter's. */
export const minimumContribution = frozen({
  cooperative: {
    code: 'minimum-contribution.cooperative',
    name: minimumName,
    unit: 'condition',
    values: [
      { ...UNDER_LAW_2012, value: true, citation: law2012('d16.k1.g'), checkedOn },
      { ...UNDER_LAW_2023, value: true, citation: law2023('d33.k1.g'), checkedOn },
    ],
  },
  union: {
    code: 'minimum-contribution.union',
    name: minimumName,
    unit: 'condition',
    values: [
      { ...UNDER_LAW_2012, value: true, citation: law2012('d16.k1.g'), checkedOn },
      { ...UNDER_LAW_2023, value: true, citation: law2023('d37.k1.e'), checkedOn },
    ],
  },
} as const satisfies Record<string, Parameter<true>>);

const inactivityName = {
  vi: 'Thời gian không sử dụng dịch vụ tối đa mà Điều lệ được đặt',
  en: 'Longest time without use of services that a charter may set',
};
const chartersChoice = {
  ...UNDER_LAW_2023,
  because: 'noSuchNorm',
  note: {
    vi: 'Từ ngày 01/07/2024 thời gian này hoàn toàn do Điều lệ quy định, luật không đặt mức tối đa.',
    en: 'Since 1 July 2024 this time is wholly the charter’s; the law sets no maximum.',
  },
} as const;

/** Months; `jobCreating` is for cooperatives whose members work in them. */
export const inactivityLimit = frozen({
  cooperative: {
    code: 'inactivity-limit.cooperative',
    name: inactivityName,
    unit: 'month',
    values: [
      {
        ...UNDER_LAW_2012,
        value: { ordinary: 36, jobCreating: 24 },
        citation: law2012('d16.k1.e'),
        checkedOn,
      },
    ],
    absences: [{ ...chartersChoice, citation: law2023('d33.k1.e') }],
  },
  union: {
    code: 'inactivity-limit.union',
    name: inactivityName,
    unit: 'month',
    values: [
      {
        ...UNDER_LAW_2012,
        value: { ordinary: 36, jobCreating: 36 },
        citation: law2012('d16.k1.e'),
        checkedOn,
      },
    ],
    absences: [{ ...chartersChoice, citation: law2023('d37.k1.đ') }],
  },
} as const satisfies Record<string, Parameter<{ ordinary: number; jobCreating: number }>>);

export const jobCreatingMembers = frozen({
  code: 'job-creating-members',
  name: {
    vi: 'Thành viên của hợp tác xã tạo việc làm',
    en: 'Members of a job-creating cooperative',
  },
  unit: 'condition',
  values: [{ ...UNDER_LAW_2012, value: true, citation: law2012('d13.k1.a'), checkedOn }],
  absences: [
    {
      ...UNDER_LAW_2023,
      because: 'noSuchNorm',
      note: {
        vi: 'Luật Hợp tác xã 2023 không còn quy định riêng cho hợp tác xã tạo việc làm.',
        en: 'The 2023 law has no separate norm for job-creating cooperatives.',
      },
      citation: law2023('d30.k1'),
    },
  ],
} as const satisfies Parameter<true>);
