import { choice, dayOrNever, yesNo } from '../engine/fact';

/** What can cost a cooperative its certificate. */
export const groundFacts = {
  registrationFileForged: yesNo({
    vi: 'nội dung kê khai trong hồ sơ đăng ký có giả mạo (Luật 2012: không trung thực, không chính xác) hay không',
    en: 'whether the registration file contains forged statements (2012 law: untrue or inaccurate ones)',
  }),
  inactiveSince: dayOrNever({
    vi: 'ngày bắt đầu ngừng hoạt động liên tục cho đến nay',
    en: 'day since which it has not been operating',
  }),
  /** To the registry and the tax office; the later of the two. */
  inactivityNotifiedOn: dayOrNever({
    vi: 'ngày đã thông báo việc ngừng hoạt động cho cả cơ quan đăng ký và cơ quan thuế',
    en: 'day on which registry and tax office had both been told that it does not operate',
  }),
  complianceReportDemandedOn: dayOrNever({
    vi: 'ngày cơ quan đăng ký yêu cầu báo cáo tuân thủ gần nhất',
    en: 'day on which the registry last demanded a compliance report',
  }),
  complianceReportSentOn: dayOrNever({
    vi: 'ngày gửi báo cáo tuân thủ theo yêu cầu đó',
    en: 'day on which the compliance report so demanded was sent',
  }),
  underMinimumMembersSince: dayOrNever({
    vi: 'ngày bắt đầu thiếu số thành viên tối thiểu liên tục cho đến nay',
    en: 'day since which it has had too few members',
  }),
  foreignMembersOverCapSince: dayOrNever({
    vi: 'ngày bắt đầu vượt tỷ lệ thành viên nước ngoài liên tục cho đến nay',
    en: 'day since which it has had too many foreign members',
  }),
  contributionOverCapSince: dayOrNever({
    vi: 'ngày bắt đầu có thành viên góp vượt mức tối đa liên tục cho đến nay',
    en: 'day since which a member has contributed above the maximum',
  }),
  /** The certificate is to be revoked by a court's decision or because an authority asks for it under another law. */
  revocationOrdered: yesNo({
    vi: 'có quyết định của Tòa án hoặc đề nghị của cơ quan có thẩm quyền về thu hồi, giải thể hay không',
    en: 'whether a court or another authority has ordered revocation or dissolution',
  }),
  taxCodeRegisteredOn: dayOrNever({
    vi: 'ngày đăng ký mã số thuế',
    en: 'day on which the tax code was registered',
  }),
  /** Grounds of article 56 clauses 3 to 5 of the 2012 law. */
  unlawfulBusiness: choice(['none', 'abuseOfName', 'forbiddenLine', 'conditionsNotMet'])({
    vi: 'hoạt động trái luật (none: không có; abuseOfName: lợi dụng danh nghĩa; forbiddenLine: ngành, nghề cấm; conditionsNotMet: chưa đủ điều kiện kinh doanh)',
    en: 'unlawful business (none, abuse of the name, a forbidden line, conditions of the line not met)',
  }),
};
