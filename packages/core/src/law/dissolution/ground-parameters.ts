import { law2012, law2023 } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';
import { requirement } from '../engine/requirement';

const checkedOn = '2026-11-23';

const notIn2012 = (citation: ReturnType<typeof law2012>) =>
  ({
    ...UNDER_LAW_2012,
    because: 'noSuchNorm',
    note: {
      vi: 'Luật Hợp tác xã 2012 không có căn cứ này.',
      en: 'The 2012 law knew no such ground.',
    },
    citation,
  }) as const;
const notIn2023 = {
  ...UNDER_LAW_2023,
  because: 'noSuchNorm',
  note: {
    vi: 'Luật Hợp tác xã 2023 không giữ căn cứ này.',
    en: 'The 2023 law did not keep this ground.',
  },
  citation: law2023('d103.k1'),
} as const;

export const inactivityMaximum = frozen({
  code: 'inactivity-maximum',
  name: { vi: 'Số tháng ngừng hoạt động', en: 'Months without operating' },
  unit: 'month',
  values: [
    { ...UNDER_LAW_2012, value: 12, citation: law2012('d54.k2.a'), checkedOn },
    { ...UNDER_LAW_2023, value: 12, citation: law2023('d103.k1.b'), checkedOn },
  ],
} as const satisfies Parameter<number>);

/** Since 2024 only inactivity of which registry and tax office were not told is a ground. */
export const inactivityExcusedByNotice = requirement(
  'inactivity-excused-by-notice',
  { vi: 'Đã thông báo ngừng hoạt động', en: 'Inactivity that was notified' },
  {
    values: [{ ...UNDER_LAW_2023, value: true, citation: law2023('d103.k1.b'), checkedOn }],
    absences: [
      {
        ...UNDER_LAW_2012,
        because: 'noSuchNorm',
        note: {
          vi: 'Luật Hợp tác xã 2012 không loại trừ trường hợp đã thông báo.',
          en: 'The 2012 law made no exception for inactivity that was notified.',
        },
        citation: law2012('d54.k2.a'),
      },
    ],
  },
);

export const complianceReportTerm = frozen({
  code: 'compliance-report-term',
  name: { vi: 'Số tháng không gửi báo cáo tuân thủ', en: 'Months without a compliance report' },
  unit: 'month',
  values: [{ ...UNDER_LAW_2023, value: 12, citation: law2023('d103.k1.c'), checkedOn }],
  absences: [notIn2012(law2012('d54.k2'))],
} as const satisfies Parameter<number>);

export const underMinimumMaximum = frozen({
  code: 'under-minimum-maximum',
  name: { vi: 'Số tháng thiếu thành viên', en: 'Months with too few members' },
  unit: 'month',
  values: [
    { ...UNDER_LAW_2012, value: 12, citation: law2012('d54.k2.b'), checkedOn },
    { ...UNDER_LAW_2023, value: 12, citation: law2023('d103.k1.d'), checkedOn },
  ],
} as const satisfies Parameter<number>);

export const foreignOverCapMaximum = frozen({
  code: 'foreign-over-cap-maximum',
  name: { vi: 'Số tháng vượt tỷ lệ thành viên nước ngoài', en: 'Months with too many foreign members' },
  unit: 'month',
  values: [{ ...UNDER_LAW_2023, value: 6, citation: law2023('d103.k1.d'), checkedOn }],
  absences: [notIn2012(law2012('d54.k2'))],
} as const satisfies Parameter<number>);

export const contributionOverCapMaximum = frozen({
  code: 'contribution-over-cap-maximum',
  name: { vi: 'Số tháng vượt mức vốn góp tối đa', en: 'Months with a contribution above the maximum' },
  unit: 'month',
  values: [{ ...UNDER_LAW_2023, value: 12, citation: law2023('d103.k1.đ'), checkedOn }],
  absences: [notIn2012(law2012('d54.k2'))],
} as const satisfies Parameter<number>);

export const forgedFile = requirement(
  'revocation-forged-file',
  { vi: 'Hồ sơ đăng ký trung thực', en: 'No forged registration file' },
  {
    values: [
      { ...UNDER_LAW_2012, value: true, citation: law2012('d56.k2'), checkedOn },
      { ...UNDER_LAW_2023, value: true, citation: law2023('d103.k1.a'), checkedOn },
    ],
  },
);

export const revocationOrder = requirement(
  'revocation-ordered',
  { vi: 'Không bị Tòa án, cơ quan khác yêu cầu thu hồi', en: 'No revocation ordered or asked for' },
  {
    values: [
      { ...UNDER_LAW_2012, value: true, citation: law2012('d54.k2.đ'), checkedOn },
      { ...UNDER_LAW_2023, value: true, citation: law2023('d103.k1.g'), checkedOn },
    ],
  },
);

export const taxCodeTerm = frozen({
  code: 'tax-code-term',
  name: { vi: 'Thời hạn đăng ký mã số thuế', en: 'Term for registering a tax code' },
  unit: 'year',
  values: [{ ...UNDER_LAW_2012, value: 1, citation: law2012('d56.k6'), checkedOn }],
  absences: [notIn2023],
} as const satisfies Parameter<number>);

export const headOfficeLapse = frozen({
  code: 'head-office-lapse',
  name: { vi: 'Thời gian chuyển trụ sở không đăng ký', en: 'Time a move may stay unregistered' },
  unit: 'year',
  values: [{ ...UNDER_LAW_2012, value: 1, citation: law2012('d56.k7'), checkedOn }],
  absences: [notIn2023],
} as const satisfies Parameter<number>);

export const unlawfulBusinessGround = requirement(
  'revocation-unlawful-business',
  { vi: 'Không hoạt động trái luật', en: 'No unlawful business' },
  {
    values: [{ ...UNDER_LAW_2012, value: true, citation: law2012('d56'), checkedOn }],
    absences: [
      {
        ...notIn2023,
        note: {
          vi: 'Luật Hợp tác xã 2023 không lấy đây làm căn cứ thu hồi riêng; cơ quan đăng ký có thể yêu cầu tạm ngừng hoặc chấm dứt ngành, nghề.',
          en: 'The 2023 law makes this no ground of its own; the registry may order the line suspended or ended.',
        },
        citation: law2023('d96.k2.a'),
      },
    ],
  },
);
