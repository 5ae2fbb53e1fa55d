import { citing, law2012, law2023 } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';

const checkedOn = '2026-11-23';

const notIn2012 = {
  ...UNDER_LAW_2012,
  because: 'noSuchNorm',
  note: {
    vi: 'Luật Hợp tác xã 2012 không đặt tần suất kiểm toán theo quy mô hay số thành viên.',
    en: 'The 2012 law set no audit interval by size or number of members.',
  },
  citation: law2012('d61.k3'),
} as const;

/** In years: statements of at least one in every so many financial years are audited. The charter may ask for more. */
export const auditInterval = frozen({
  code: 'audit-interval',
  name: { vi: 'Tần suất kiểm toán độc lập tối thiểu', en: 'Longest interval between independent audits' },
  unit: 'year',
  values: [{ ...UNDER_LAW_2023, value: 2, citation: law2023('d106.k2.a'), checkedOn }],
  absences: [notIn2012],
} as const satisfies Parameter<number>);

/** Members from which a union is audited. */
export const auditedUnionMembers = frozen({
  code: 'audited-union-members',
  name: { vi: 'Số thành viên của liên hiệp phải kiểm toán', en: 'Members of a union that must be audited' },
  unit: 'member',
  values: [{ ...UNDER_LAW_2023, value: 10, citation: law2023('d106.k1.b'), checkedOn }],
  absences: [notIn2012],
} as const satisfies Parameter<number>);

/** Days after the end of the financial year by which a fund sends its audit report. */
export const fundAuditTerm = frozen({
  code: 'fund-audit-term',
  name: { vi: 'Thời hạn gửi báo cáo kiểm toán của Quỹ', en: 'Term for a fund’s audit report' },
  unit: 'day',
  values: [
    {
      from: '2021-05-15',
      value: 120,
      citation: citing('decree-45-2021', 'text')('d44.k4.b'),
      checkedOn,
    },
  ],
  absences: [
    {
      from: '2013-07-01',
      to: '2021-05-14',
      because: 'sourceNotFound',
      note: {
        vi: 'Quy định về Quỹ trước Nghị định 45/2021/NĐ-CP chưa có để tra.',
        en: 'What ruled funds before decree 45/2021/NĐ-CP is not at hand.',
      },
    },
  ],
} as const satisfies Parameter<number>);

/** Whether having members that are legal persons made an audit compulsory. */
export const legalEntityAudit = frozen({
  code: 'legal-entity-audit',
  name: {
    vi: 'Kiểm toán bắt buộc khi có thành viên là pháp nhân',
    en: 'Compulsory audit where a member is a legal person',
  },
  unit: 'condition',
  values: [
    {
      from: '2014-01-27',
      to: '2024-06-30',
      value: true,
      citation: citing('decree-193-2013', 'text')('d22.k2'),
      checkedOn,
    },
  ],
  absences: [
    {
      from: '2013-07-01',
      to: '2014-01-26',
      because: 'noSuchNorm',
      note: {
        vi: 'Nghị định 193/2013/NĐ-CP chưa có hiệu lực.',
        en: 'Decree 193/2013/NĐ-CP was not yet in force.',
      },
    },
    {
      ...UNDER_LAW_2023,
      because: 'noSuchNorm',
      note: {
        vi: 'Luật Hợp tác xã 2023 định diện kiểm toán theo quy mô và số thành viên, không theo thành viên là pháp nhân.',
        en: 'The 2023 law goes by size and number of members, not by members that are legal persons.',
      },
      citation: law2023('d106.k1'),
    },
  ],
} as const satisfies Parameter<true>);
