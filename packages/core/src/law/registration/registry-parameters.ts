import { law2012, law2023 } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';
import {
  checkedOn,
  circular03,
  decree193,
  decree295,
  decree92,
  UNDER_DECREE_295,
  UNDER_DECREE_92,
} from './decree-spans';

const name = { vi: 'Thời hạn trả lời của cơ quan đăng ký', en: 'Term for the registry’s answer' };
const BEFORE_2019 = { from: '2014-01-27', to: '2019-05-27' } as const;

/**
 * Working days the registry has. Circular 03/2014, as amended from 2019-05-28, shortened the five days of the 2012 law
 * to three; its article 6b says so of founding, article 11 clause 1 of changes.
 */
export const registryAnswerTerm = frozen({
  founding: {
    code: 'registry-answer-term.founding',
    name,
    unit: 'workingDay',
    values: [
      { ...UNDER_LAW_2012, value: 5, citation: law2012('d23.k4'), checkedOn },
      { ...UNDER_LAW_2023, value: 3, citation: law2023('d42.k4'), checkedOn },
    ],
  },
  change: {
    code: 'registry-answer-term.change',
    name,
    unit: 'workingDay',
    values: [
      { ...BEFORE_2019, value: 5, citation: decree193('d17.k2'), checkedOn },
      {
        from: '2019-05-28',
        to: '2024-06-30',
        value: 3,
        citation: circular03('d11.k1'),
        checkedOn,
      },
      { ...UNDER_LAW_2023, value: 3, citation: law2023('d47.k1.b'), checkedOn },
    ],
  },
  notice: {
    code: 'registry-answer-term.notice',
    name,
    unit: 'workingDay',
    values: [{ ...UNDER_LAW_2023, value: 3, citation: law2023('d48.k2.b'), checkedOn }],
  },
  branch: {
    code: 'registry-answer-term.branch',
    name,
    unit: 'workingDay',
    values: [
      { from: '2014-01-27', to: '2024-06-30', value: 5, citation: decree193('d16.k4'), checkedOn },
      { ...UNDER_LAW_2023, value: 3, citation: law2023('d55.k1.b'), checkedOn },
    ],
  },
  /** Change of a branch, representative office or business location. */
  branchChange: {
    code: 'registry-answer-term.branchchange',
    name,
    unit: 'workingDay',
    values: [
      { ...UNDER_DECREE_92, value: 3, citation: decree92('d45.k5'), checkedOn },
      { ...UNDER_DECREE_295, value: 2, citation: decree295('d46'), checkedOn },
    ],
  },
} as const satisfies Record<string, Parameter<number>>);

/** Days on end for which what was registered stays published. */
export const publicationLength = frozen({
  code: 'publication-length',
  name: { vi: 'Thời gian công bố nội dung đăng ký', en: 'How long a registration stays published' },
  unit: 'day',
  values: [{ ...UNDER_LAW_2023, value: 30, citation: law2023('d49.k3'), checkedOn }],
} as const satisfies Parameter<number>);

/** Share of contributions from which an individual is a beneficial owner. */
export const beneficialOwnerShare = frozen({
  code: 'beneficial-owner-share',
  name: { vi: 'Tỷ lệ vốn của chủ sở hữu hưởng lợi', en: 'Share that makes a beneficial owner' },
  unit: 'percent',
  values: [{ ...UNDER_DECREE_295, value: 25, citation: decree295('d66'), checkedOn }],
  absences: [
    {
      from: '2013-07-01',
      to: '2026-07-22',
      because: 'noSuchNorm',
      note: {
        vi: 'Quy định về chủ sở hữu hưởng lợi của hợp tác xã có từ 23/07/2026.',
        en: 'Beneficial owners of cooperatives are provided for since 23 July 2026.',
      },
    },
  ],
} as const satisfies Parameter<number>);
