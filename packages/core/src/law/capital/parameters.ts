import { law2012, law2023 } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';

const contributionName = {
  vi: 'Vốn góp tối đa của một thành viên',
  en: 'Maximum contribution of one member',
};

/** Share of charter capital. Until 2024 for any member; since then for an official member. */
export const contributionCap = frozen({
  cooperative: {
    code: 'contribution-cap.cooperative',
    name: contributionName,
    unit: 'percent',
    values: [
      { ...UNDER_LAW_2012, value: 20, citation: law2012('d17.k1'), checkedOn: '2026-11-23' },
      { ...UNDER_LAW_2023, value: 30, citation: law2023('d74.k1'), checkedOn: '2026-11-23' },
    ],
  },
  union: {
    code: 'contribution-cap.union',
    name: contributionName,
    unit: 'percent',
    values: [
      { ...UNDER_LAW_2012, value: 30, citation: law2012('d17.k2'), checkedOn: '2026-11-23' },
      { ...UNDER_LAW_2023, value: 40, citation: law2023('d74.k1'), checkedOn: '2026-11-23' },
    ],
  },
} as const satisfies Record<string, Parameter<number>>);

const associatesName = {
  vi: 'Tổng vốn góp tối đa của thành viên liên kết góp vốn',
  en: 'Maximum total contribution of capital-contributing associates',
};
const noAssociates = {
  ...UNDER_LAW_2012,
  because: 'noSuchNorm',
  note: {
    vi: 'Luật Hợp tác xã 2012 chưa có thành viên liên kết góp vốn, nên không có mức trần này.',
    en: 'The 2012 law knew no capital-contributing associates, so there was no such cap.',
  },
} as const;

/** Share of charter capital of all capital-contributing associates together. */
export const associatesCap = frozen({
  cooperative: {
    code: 'associates-contribution-cap.cooperative',
    name: associatesName,
    unit: 'percent',
    values: [{ ...UNDER_LAW_2023, value: 30, citation: law2023('d74.k2'), checkedOn: '2026-11-23' }],
    absences: [{ ...noAssociates, citation: law2012('d17.k1') }],
  },
  union: {
    code: 'associates-contribution-cap.union',
    name: associatesName,
    unit: 'percent',
    values: [{ ...UNDER_LAW_2023, value: 40, citation: law2023('d74.k2'), checkedOn: '2026-11-23' }],
    absences: [{ ...noAssociates, citation: law2012('d17.k2') }],
  },
} as const satisfies Record<string, Parameter<number>>);

/** Share of charter capital of all foreign members together, in cooperatives and unions alike. */
export const foreignContributionCap = frozen({
  code: 'foreign-contribution-cap',
  name: {
    vi: 'Tổng vốn góp tối đa của thành viên nước ngoài',
    en: 'Maximum total contribution of foreign members',
  },
  unit: 'percent',
  values: [{ ...UNDER_LAW_2023, value: 30, citation: law2023('d74.k3'), checkedOn: '2026-11-23' }],
  absences: [
    {
      ...UNDER_LAW_2012,
      because: 'noSuchNorm',
      note: {
        vi: 'Luật Hợp tác xã 2012 không đặt trần chung cho vốn góp nước ngoài; ngành nghề hạn chế sở hữu nước ngoài thì theo pháp luật đầu tư.',
        en: 'The 2012 law set no overall cap on foreign contributions; where a business line limits foreign ownership, investment law applied.',
      },
      citation: law2012('d17'),
    },
  ],
} as const satisfies Parameter<number>);

/** Months from the certificate, or from admission, within which a contribution is paid in. */
export const contributionTerm = frozen({
  code: 'contribution-term',
  name: { vi: 'Thời hạn góp đủ vốn', en: 'Term for paying in contributions' },
  unit: 'month',
  values: [
    { ...UNDER_LAW_2012, value: 6, citation: law2012('d17.k3'), checkedOn: '2026-11-23' },
    { ...UNDER_LAW_2023, value: 6, citation: law2023('d74.k4'), checkedOn: '2026-11-23' },
  ],
} as const satisfies Parameter<number>);
