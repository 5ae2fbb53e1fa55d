import { law2012, law2023 } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';

const checkedOn = '2026-11-23';

/** Law 23/2012 knew members only. */
const noAssociates = {
  ...UNDER_LAW_2012,
  because: 'noSuchNorm',
  note: {
    vi: 'Luật Hợp tác xã 2012 chưa có thành viên liên kết, nên không có điều kiện này.',
    en: 'The 2012 law knew no associates, so there was no such condition.',
  },
} as const;

/** Full years of age of individuals who contribute capital. */
export const memberAge = frozen({
  code: 'member-age',
  name: { vi: 'Tuổi tối thiểu của thành viên góp vốn', en: 'Minimum age of contributing members' },
  unit: 'year',
  values: [
    { ...UNDER_LAW_2012, value: 18, citation: law2012('d13.k1.a'), checkedOn },
    { ...UNDER_LAW_2023, value: 18, citation: law2023('d30.k1.a'), checkedOn },
  ],
} as const satisfies Parameter<number>);

/** Full years of age of Vietnamese non-contributing associates. */
export const associateAge = frozen({
  code: 'associate-age',
  name: {
    vi: 'Tuổi tối thiểu của thành viên liên kết không góp vốn',
    en: 'Minimum age of non-contributing associates',
  },
  unit: 'year',
  values: [{ ...UNDER_LAW_2023, value: 15, citation: law2023('d30.k2.b'), checkedOn }],
  absences: [{ ...noAssociates, citation: law2012('d13.k1') }],
} as const satisfies Parameter<number>);

/** Full years of age of foreign non-contributing associates. */
export const foreignAssociateAge = frozen({
  code: 'foreign-associate-age',
  name: {
    vi: 'Tuổi tối thiểu của thành viên liên kết không góp vốn là người nước ngoài',
    en: 'Minimum age of foreign non-contributing associates',
  },
  unit: 'year',
  values: [{ ...UNDER_LAW_2023, value: 18, citation: law2023('d30.k2.a'), checkedOn }],
  absences: [{ ...noAssociates, citation: law2012('d13.k1') }],
} as const satisfies Parameter<number>);

export const memberCapacity = frozen({
  code: 'member-capacity',
  name: { vi: 'Năng lực hành vi dân sự của thành viên', en: 'Civil capacity of members' },
  unit: 'condition',
  values: [
    { ...UNDER_LAW_2012, value: true, citation: law2012('d13.k1.a'), checkedOn },
    { ...UNDER_LAW_2023, value: true, citation: law2023('d30.k1.a'), checkedOn },
  ],
} as const satisfies Parameter<true>);

export const investmentCertificate = frozen({
  code: 'foreign-investor-certificate',
  name: {
    vi: 'Giấy chứng nhận đăng ký đầu tư của cá nhân nước ngoài góp vốn',
    en: 'Investment registration certificate of foreign individuals who contribute',
  },
  unit: 'condition',
  values: [{ ...UNDER_LAW_2023, value: true, citation: law2023('d30.k1.b'), checkedOn }],
  absences: [
    {
      ...UNDER_LAW_2012,
      because: 'noSuchNorm',
      note: {
        vi: 'Luật Hợp tác xã 2012 không đòi giấy này; người nước ngoài chỉ cần cư trú hợp pháp tại Việt Nam.',
        en: 'The 2012 law did not ask for it; a foreigner needed lawful residence in Việt Nam only.',
      },
      citation: law2012('d13.k1.a'),
    },
  ],
} as const satisfies Parameter<true>);

export const foreignResidence = frozen({
  code: 'foreign-residence',
  name: { vi: 'Cư trú hợp pháp của người nước ngoài', en: 'Lawful residence of foreigners' },
  unit: 'condition',
  values: [
    { ...UNDER_LAW_2012, value: true, citation: law2012('d13.k1.a'), checkedOn },
    { ...UNDER_LAW_2023, value: true, citation: law2023('d30.k2.a'), checkedOn },
  ],
} as const satisfies Parameter<true>);

export const unionMembers = frozen({
  code: 'union-members',
  name: { vi: 'Thành viên chính thức của liên hiệp', en: 'Official members of a union' },
  unit: 'condition',
  values: [
    { ...UNDER_LAW_2012, value: true, citation: law2012('d13.k2'), checkedOn },
    { ...UNDER_LAW_2023, value: true, citation: law2023('d34.k1.a'), checkedOn },
  ],
} as const satisfies Parameter<true>);

export const unionAssociates = frozen({
  code: 'union-associates',
  name: { vi: 'Thành viên liên kết của liên hiệp', en: 'Associates of a union' },
  unit: 'condition',
  values: [{ ...UNDER_LAW_2023, value: true, citation: law2023('d34.k1.b'), checkedOn }],
  absences: [{ ...noAssociates, citation: law2012('d13.k2') }],
} as const satisfies Parameter<true>);
