import { law2012, law2023 } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';

const checkedOn = '2026-11-23';
const name = { vi: 'Loại tổ chức quản trị', en: 'Form of governance' };
const oneForm = {
  ...UNDER_LAW_2012,
  because: 'noSuchNorm',
  note: {
    vi: 'Luật Hợp tác xã 2012 chỉ có một cơ cấu: đại hội, hội đồng quản trị, giám đốc, ban kiểm soát hoặc kiểm soát viên.',
    en: 'The 2012 law knew one structure only: congress, board, director, and supervisory board or supervisor.',
  },
  citation: law2012('d29'),
} as const;

/** What calls for full governance: size classes of a cooperative, members of a union. */
export const fullGovernance = frozen({
  cooperative: {
    code: 'full-governance.cooperative',
    name,
    unit: 'condition',
    values: [
      {
        ...UNDER_LAW_2023,
        value: ['small', 'medium', 'large'],
        citation: law2023('d56.k2'),
        checkedOn,
      },
    ],
    absences: [oneForm],
  },
  union: {
    code: 'full-governance.union',
    name,
    unit: 'member',
    values: [{ ...UNDER_LAW_2023, value: 10, citation: law2023('d56.k2'), checkedOn }],
    absences: [oneForm],
  },
} as const satisfies Record<string, Parameter<number | readonly string[]>>);

const noRepresentativeNorm = {
  ...UNDER_LAW_2012,
  because: 'noSuchNorm',
  note: {
    vi: 'Theo Luật 2012, người đại diện theo pháp luật là chủ tịch hội đồng quản trị; luật không đặt yêu cầu cư trú hay thời hạn bầu thay.',
    en: 'By the 2012 law the chair of the board was the legal representative; it set no residence and no term for replacing one.',
  },
  citation: law2012('d37.k1'),
} as const;

/** Legal representatives who reside in Việt Nam, at least. */
export const residentRepresentative = frozen({
  code: 'resident-representative',
  name: {
    vi: 'Người đại diện theo pháp luật cư trú tại Việt Nam',
    en: 'Legal representative resident in Việt Nam',
  },
  unit: 'person',
  values: [{ ...UNDER_LAW_2023, value: 1, citation: law2023('d11.k3'), checkedOn }],
  absences: [noRepresentativeNorm],
} as const satisfies Parameter<number>);

/** Days of absence of the only representative, then days to elect another. */
export const representativeReplacement = frozen({
  code: 'representative-replacement',
  name: {
    vi: 'Bầu thay người đại diện theo pháp luật vắng',
    en: 'Replacing an absent legal representative',
  },
  unit: 'day',
  values: [
    { ...UNDER_LAW_2023, value: { absence: 30, election: 15 }, citation: law2023('d11.k3'), checkedOn },
  ],
  absences: [noRepresentativeNorm],
} as const satisfies Parameter<{ absence: number; election: number }>);

const noPosting = {
  ...UNDER_LAW_2012,
  because: 'noSuchNorm',
  note: {
    vi: 'Luật Hợp tác xã 2012 cho thành viên quyền được cung cấp thông tin nhưng không đặt thời hạn niêm yết.',
    en: 'The 2012 law gave members a right to information but set no term for posting it.',
  },
  citation: law2012('d14.k8'),
} as const;

/** Working days from the issue of a document to its posting. */
export const postingTerm = frozen({
  code: 'information-posted',
  name: { vi: 'Niêm yết thông tin cho thành viên đúng hạn', en: 'Information posted for members in time' },
  unit: 'workingDay',
  values: [{ ...UNDER_LAW_2023, value: 5, citation: law2023('d14.k2'), checkedOn }],
  absences: [noPosting],
} as const satisfies Parameter<number>);

/** Days in a row that a document stays posted. */
export const postingLength = frozen({
  code: 'information-posting-length',
  name: { vi: 'Niêm yết thông tin đủ số ngày', en: 'Information posted for long enough' },
  unit: 'day',
  values: [{ ...UNDER_LAW_2023, value: 30, citation: law2023('d14.k2'), checkedOn }],
  absences: [noPosting],
} as const satisfies Parameter<number>);
