import { citing, law2023 } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';
import type { YearlyDay } from '../reporting/duty-years';

const checkedOn = '2026-11-23';
/** Read in the consolidated text; none of the articles cited here was changed in 2024. */
export const decree77 = citing('decree-77-2019', 'text');

export const UNDER_DECREE_77 = { from: '2019-11-25', to: '2026-07-22' } as const;

/** Before decree 77/2019 and after the decree that probably replaced it, no text is at hand. */
export const outsideDecree77 = [
  {
    from: '2013-07-01',
    to: '2019-11-24',
    because: 'sourceNotFound',
    note: {
      vi: 'Thời gian này tổ hợp tác theo Nghị định 151/2007/NĐ-CP; chưa có văn bản để tra nên không kết luận.',
      en: 'Groups were then under Decree 151/2007/NĐ-CP, whose text is not at hand, so nothing is concluded.',
    },
  },
  {
    from: '2026-07-23',
    because: 'sourceNotFound',
    note: {
      vi: 'Từ ngày 23/07/2026 có Nghị định 294/2026/NĐ-CP về tổ hợp tác; chưa có nội dung để tra nên không kết luận.',
      en: 'Decree 294/2026/NĐ-CP on groups came on 23 July 2026; its text is not at hand, so nothing is concluded.',
    },
  },
] as const satisfies Parameter['absences'];

/** Months of a contract from which a group with capital registers. */
export const registrationTerm = frozen({
  code: 'group-registration-term',
  name: {
    vi: 'Thời hạn hợp đồng từ đó tổ hợp tác có góp vốn phải đăng ký',
    en: 'Contract term from which a group with capital must register',
  },
  unit: 'month',
  values: [{ ...UNDER_LAW_2023, value: 12, citation: law2023('d107.k2'), checkedOn }],
  absences: [
    {
      ...UNDER_LAW_2012,
      because: 'noSuchNorm',
      note: {
        vi: 'Trước ngày 01/07/2024 tổ hợp tác thông báo với Ủy ban nhân dân cấp xã, chưa có việc đăng ký.',
        en: 'Before 1 July 2024 groups notified the commune; there was no registration.',
      },
    },
  ],
} as const satisfies Parameter<number>);

/** Months from the day the law came into force, for groups formed before. */
export const registrationTransition = frozen({
  code: 'group-registration-transition',
  name: { vi: 'Thời hạn đăng ký của tổ hợp tác đã có', en: 'Term for earlier groups to register' },
  unit: 'month',
  values: [{ ...UNDER_LAW_2023, value: 18, citation: law2023('d115.k2'), checkedOn }],
} as const satisfies Parameter<number>);

/** Working days from the signing of the contract to the filing for registration. */
export const registrationFiling = frozen({
  code: 'group-registration-filing',
  name: { vi: 'Thời hạn nộp hồ sơ đăng ký tổ hợp tác', en: 'Term for filing a group’s registration' },
  unit: 'workingDay',
  values: [
    {
      from: '2024-07-18',
      to: '2026-07-22',
      value: 5,
      citation: citing('decree-92-2024', 'text')('d58.k1'),
      checkedOn,
    },
    {
      from: '2026-07-23',
      value: 5,
      citation: citing('decree-295-2026', 'secondary')('d59'),
      checkedOn,
    },
  ],
} as const satisfies Parameter<number>);

/** Months of unbroken work before a group becomes a cooperative. */
export const conversionTerm = frozen({
  code: 'group-conversion-term',
  name: { vi: 'Thời gian hoạt động trước khi chuyển đổi', en: 'Time worked before conversion' },
  unit: 'month',
  values: [{ ...UNDER_LAW_2023, value: 12, citation: law2023('d108.k1.b'), checkedOn }],
  absences: [
    {
      ...UNDER_LAW_2012,
      because: 'noSuchNorm',
      note: {
        vi: 'Luật Hợp tác xã 2012 không quy định việc chuyển đổi tổ hợp tác thành hợp tác xã.',
        en: 'The 2012 law had no conversion of groups into cooperatives.',
      },
    },
  ],
} as const satisfies Parameter<number>);

/** Of groups that are not registered, to the commune: before 16 December. */
export const communeReportDay = frozen({
  code: 'group-report-day',
  name: { vi: 'Hạn báo cáo của tổ hợp tác chưa đăng ký', en: 'Day of an unregistered group’s report' },
  unit: 'day',
  values: [
    {
      ...UNDER_DECREE_77,
      value: { monthDay: '12-15', inNextYear: false },
      citation: decree77('d29.k1'),
      checkedOn,
    },
  ],
  absences: outsideDecree77,
} as const satisfies Parameter<YearlyDay>);

/** Meetings of members a year. */
export const groupMeetings = frozen({
  code: 'group-meetings',
  name: { vi: 'Số cuộc họp thành viên tối thiểu mỗi năm', en: 'Fewest member meetings a year' },
  unit: 'condition',
  values: [{ ...UNDER_DECREE_77, value: 1, citation: decree77('d20.k1'), checkedOn }],
  absences: outsideDecree77,
} as const satisfies Parameter<number>);
