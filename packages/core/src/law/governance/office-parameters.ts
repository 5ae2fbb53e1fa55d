import { law2012, law2023 } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';

const checkedOn = '2026-11-23';

const clashName = { vi: 'Chức danh không được kiêm nhiệm', en: 'Incompatible offices' };

export const incompatibility = frozen({
  cooperative: {
    code: 'incompatible-offices.cooperative',
    name: clashName,
    unit: 'condition',
    values: [
      { ...UNDER_LAW_2012, value: true, citation: law2012('d40.k1.b'), checkedOn },
      { ...UNDER_LAW_2023, value: true, citation: law2023('d62.k1.b'), checkedOn },
    ],
  },
  union: {
    code: 'incompatible-offices.union',
    name: clashName,
    unit: 'condition',
    values: [
      { ...UNDER_LAW_2012, value: true, citation: law2012('d40.k2.b'), checkedOn },
      { ...UNDER_LAW_2023, value: true, citation: law2023('d62.k1.b'), checkedOn },
    ],
  },
} as const satisfies Record<string, Parameter<true>>);

export const disqualification = frozen({
  code: 'officer-disqualification',
  name: { vi: 'Trường hợp không được giữ chức danh', en: 'Disqualified officers' },
  unit: 'condition',
  values: [
    { ...UNDER_LAW_2012, value: true, citation: law2012('d40.k6'), checkedOn },
    { ...UNDER_LAW_2023, value: true, citation: law2023('d62.k4'), checkedOn },
  ],
} as const satisfies Parameter<true>);

const officersName = {
  vi: 'Người quản lý, người kiểm soát là thành viên',
  en: 'Board members and supervisors are members',
};

export const officersAreMembers = frozen({
  cooperative: {
    code: 'officers-are-members.cooperative',
    name: officersName,
    unit: 'condition',
    values: [
      { ...UNDER_LAW_2012, value: true, citation: law2012('d40.k1.a'), checkedOn },
      { ...UNDER_LAW_2023, value: true, citation: law2023('d62.k1.a'), checkedOn },
    ],
  },
  union: {
    code: 'officers-are-members.union',
    name: officersName,
    unit: 'condition',
    values: [
      { ...UNDER_LAW_2012, value: true, citation: law2012('d40.k2.a'), checkedOn },
      { ...UNDER_LAW_2023, value: true, citation: law2023('d62.k1.a'), checkedOn },
    ],
  },
} as const satisfies Record<string, Parameter<true>>);

export const directorMembership = frozen({
  code: 'director-membership',
  name: { vi: 'Giám đốc là thành viên', en: 'The director is a member' },
  unit: 'condition',
  values: [{ ...UNDER_LAW_2023, value: true, citation: law2023('d62.k2.a'), checkedOn }],
  absences: [
    {
      ...UNDER_LAW_2012,
      because: 'noSuchNorm',
      note: {
        vi: 'Theo Luật 2012, đại hội thành viên được quyết định thuê giám đốc.',
        en: 'By the 2012 law the congress could decide to hire a director.',
      },
      citation: law2012('d32.k10'),
    },
  ],
} as const satisfies Parameter<true>);
