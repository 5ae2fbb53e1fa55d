import { day, dayOrNever, months, yesNo } from '../engine/fact';

export const groupsFacts = {
  /** Whether the registry has issued the group a certificate of registration. */
  hasGroupCertificate: yesNo({
    vi: 'tổ hợp tác đã có Giấy chứng nhận đăng ký hay chưa',
    en: 'whether the group has a certificate of registration',
  }),
  /** Day on which the cooperation contract was signed. */
  contractSignedOn: day({
    vi: 'ngày ký hợp đồng hợp tác',
    en: 'day on which the cooperation contract was signed',
  }),
  /** Whether members contribute capital to the group. */
  groupHasCapital: yesNo({
    vi: 'tổ hợp tác có góp vốn hay không',
    en: 'whether members contribute capital to the group',
  }),
  contractOpenEnded: yesNo({
    vi: 'hợp đồng hợp tác có không xác định thời hạn hay không',
    en: 'whether the cooperation contract has no end date',
  }),
  /** Of the cooperation contract, in months. */
  contractTermMonths: months({
    vi: 'thời hạn của hợp đồng hợp tác (tháng)',
    en: 'term of the cooperation contract (months)',
  }),
  groupAppliesForSupport: yesNo({
    vi: 'tổ hợp tác có đề nghị hưởng chính sách của Nhà nước hay không',
    en: 'whether the group applies for State support',
  }),
  contractSignedByAll: yesNo({
    vi: 'hợp đồng hợp tác có lập thành văn bản với chữ ký của tất cả thành viên hay không',
    en: 'whether the cooperation contract is in writing and signed by all members',
  }),
  representativeAuthorisedByAll: yesNo({
    vi: 'văn bản ủy quyền người đại diện có chữ ký của người đó và tất cả thành viên hay không',
    en: 'whether the authority of the representative is in writing and signed by that person and all members',
  }),
  contributionBookKept: yesNo({
    vi: 'tổ hợp tác có lập sổ ghi chép việc đóng góp của thành viên hay không',
    en: 'whether the group keeps a book of contributions',
  }),
  lastGroupMeetingOn: dayOrNever({
    vi: 'ngày họp thành viên tổ hợp tác gần nhất',
    en: 'day of the latest meeting of the group’s members',
  }),
};
