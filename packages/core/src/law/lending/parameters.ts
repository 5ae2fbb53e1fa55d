import { law2023 } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';
import {
  beforeDecree113,
  checkedOn,
  decree113,
  leftToStateBank,
  UNDER_DECREE_113,
  whileStopped,
} from './spans';

/** Months. */
export const internalLoanTerm = frozen({
  code: 'internal-loan-term',
  name: { vi: 'Thời hạn tối đa của khoản vay nội bộ', en: 'Longest term of an internal loan' },
  unit: 'month',
  values: [{ ...UNDER_LAW_2023, value: 12, citation: law2023('d83.k1'), checkedOn }],
  absences: [leftToStateBank, whileStopped],
} as const satisfies Parameter<number>);

/** Members of the supervisory board. */
export const internalLendingSupervisors = frozen({
  code: 'internal-lending-supervisors',
  name: {
    vi: 'Số thành viên Ban kiểm soát tối thiểu để cho vay nội bộ',
    en: 'Fewest members of the supervisory board for internal lending',
  },
  unit: 'person',
  values: [{ ...UNDER_LAW_2023, value: 3, citation: law2023('d83.k2.a'), checkedOn }],
  absences: [leftToStateBank, whileStopped],
} as const satisfies Parameter<number>);

const absences = [leftToStateBank, whileStopped, beforeDecree113] as const;

/** Share of owners' equity of the year before. */
export const internalLendingCapitalCap = frozen({
  code: 'internal-lending-capital-cap',
  name: { vi: 'Nguồn vốn cho vay nội bộ tối đa', en: 'Most own capital for internal lending' },
  unit: 'percent',
  values: [{ ...UNDER_DECREE_113, value: 30, citation: decree113('d19'), checkedOn }],
  absences,
} as const satisfies Parameter<number>);

/** Share of the own capital used for internal lending. */
export const internalLoanMemberCap = frozen({
  code: 'internal-loan-member-cap',
  name: { vi: 'Mức cho vay nội bộ tối đa đối với một thành viên', en: 'Most internal lending to one member' },
  unit: 'percent',
  values: [{ ...UNDER_DECREE_113, value: 5, citation: decree113('d19'), checkedOn }],
  absences,
} as const satisfies Parameter<number>);

/** Percent a year. */
export const internalLoanInterestCap = frozen({
  code: 'internal-loan-interest-cap',
  name: { vi: 'Lãi suất cho vay nội bộ tối đa', en: 'Highest interest on internal loans' },
  unit: 'percent',
  values: [{ ...UNDER_DECREE_113, value: 20, citation: decree113('d19'), checkedOn }],
  absences,
} as const satisfies Parameter<number>);

/** Percent of the interest charged while not overdue. */
export const internalLoanOverdueCap = frozen({
  code: 'internal-loan-overdue-cap',
  name: {
    vi: 'Lãi suất nợ quá hạn tối đa của cho vay nội bộ',
    en: 'Highest interest on overdue internal loans',
  },
  unit: 'percent',
  values: [{ ...UNDER_DECREE_113, value: 150, citation: decree113('d19'), checkedOn }],
  absences,
} as const satisfies Parameter<number>);
