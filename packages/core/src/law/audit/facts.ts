import { count, day, dayOrNever, yesNo } from '../engine/fact';

export const auditFacts = {
  /** End of the latest financial year whose annual statements an independent auditor has audited. */
  lastAuditedYearEnd: dayOrNever({
    vi: 'ngày kết thúc năm tài chính gần nhất có báo cáo tài chính được kiểm toán độc lập',
    en: 'end of the latest financial year whose statements were independently audited',
  }),
  /** Day since which, without a break, it has been large (cooperative) or has had ten members (union). */
  auditDutySince: day({
    vi: 'ngày bắt đầu thuộc diện phải kiểm toán (từ khi đạt quy mô lớn, hoặc liên hiệp đủ 10 thành viên)',
    en: 'day since which it has had to be audited (since it became large, or as a union reached ten members)',
  }),
  /** A cooperative development support fund that works as a cooperative. */
  developmentFund: yesNo({
    vi: 'có phải Quỹ hỗ trợ phát triển hợp tác xã hoạt động theo mô hình hợp tác xã hay không',
    en: 'whether it is a cooperative development support fund in the form of a cooperative',
  }),
  /** Members that are legal persons. */
  legalEntityMembers: count({
    vi: 'số thành viên là pháp nhân',
    en: 'members that are legal persons',
  }),
};
