import { law2012, law2023 } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';

/** Months after the end of the financial year within which the annual congress meets (2012: is held; 2023: is convened). */
export const annualMeetingTerm = frozen({
  code: 'annual-meeting-term',
  name: { vi: 'Thời hạn họp đại hội thường niên', en: 'Term for the annual congress' },
  unit: 'month',
  values: [
    { ...UNDER_LAW_2012, value: 3, citation: law2012('d31.k1'), checkedOn: '2026-11-23' },
    { ...UNDER_LAW_2023, value: 4, citation: law2023('d59.k1'), checkedOn: '2026-11-23' },
  ],
} as const satisfies Parameter<number>);

/** Months without an annual congress that put the registration at risk. */
export const annualMeetingLapse = frozen({
  code: 'annual-meeting-lapse',
  name: { vi: 'Số tháng không họp đại hội thường niên', en: 'Months without an annual congress' },
  unit: 'month',
  values: [
    { ...UNDER_LAW_2012, value: 18, citation: law2012('d54.k2.c'), checkedOn: '2026-11-23' },
    { ...UNDER_LAW_2023, value: 18, citation: law2023('d103.k1.e'), checkedOn: '2026-11-23' },
  ],
} as const satisfies Parameter<number>);
