import { law2012, law2023 } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';

const checkedOn = '2026-11-23';

/** Years. */
export const directorTerm = frozen({
  code: 'director-term',
  name: { vi: 'Nhiệm kỳ giám đốc (tổng giám đốc)', en: 'Term of the director' },
  unit: 'year',
  values: [{ ...UNDER_LAW_2023, value: 5, citation: law2023('d68.k2'), checkedOn }],
  absences: [
    {
      ...UNDER_LAW_2012,
      because: 'noSuchNorm',
      note: {
        vi: 'Luật Hợp tác xã 2012 không đặt nhiệm kỳ giám đốc; do Điều lệ hoặc hợp đồng.',
        en: 'The 2012 law set no term for the director; the charter or the contract did.',
      },
      citation: law2012('d38'),
    },
  ],
} as const satisfies Parameter<number>);

/** Years; by law 23/2012 the term is that of the board. */
export const supervisorsTerm = frozen({
  code: 'supervisors-term',
  name: { vi: 'Nhiệm kỳ ban kiểm soát, kiểm soát viên', en: 'Term of the supervisors' },
  unit: 'year',
  values: [
    { ...UNDER_LAW_2012, value: 'asBoard', citation: law2012('d39.k3'), checkedOn },
    { ...UNDER_LAW_2023, value: 5, citation: law2023('d69.k1'), checkedOn },
  ],
} as const satisfies Parameter<number | 'asBoard'>);

const requiredName = { vi: 'Phải có ban kiểm soát', en: 'Supervisory board required' };

/** From this many members; since July 2024 wherever governance is full. */
export const supervisoryBoardRequired = frozen({
  cooperative: {
    code: 'supervisory-board-required.cooperative',
    name: requiredName,
    unit: 'member',
    values: [
      { ...UNDER_LAW_2012, value: 30, citation: law2012('d39.k2'), checkedOn },
      { ...UNDER_LAW_2023, value: 'fullGovernance', citation: law2023('d56.k1.a'), checkedOn },
    ],
  },
  union: {
    code: 'supervisory-board-required.union',
    name: requiredName,
    unit: 'member',
    values: [
      { ...UNDER_LAW_2012, value: 10, citation: law2012('d39.k2'), checkedOn },
      { ...UNDER_LAW_2023, value: 'fullGovernance', citation: law2023('d56.k1.a'), checkedOn },
    ],
  },
} as const satisfies Record<string, Parameter<number | 'fullGovernance'>>);

/** Persons on the supervisory board. Law 23/2012 named no least number. */
export const supervisoryBoardSize = frozen({
  code: 'supervisory-board-size',
  name: { vi: 'Số thành viên ban kiểm soát', en: 'Size of the supervisory board' },
  unit: 'person',
  values: [
    { ...UNDER_LAW_2012, value: { least: 0, most: 7 }, citation: law2012('d39.k2'), checkedOn },
    { ...UNDER_LAW_2023, value: { least: 1, most: 7 }, citation: law2023('d69.k1'), checkedOn },
  ],
} as const satisfies Parameter<{ least: number; most: number }>);
