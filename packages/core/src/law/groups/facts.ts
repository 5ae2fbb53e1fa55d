import { choice, count, day, dayOrNever, months, yesNo } from '../engine/fact';

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
  groupFormationNotifiedOn: dayOrNever({
    vi: 'ngày thông báo thành lập tổ hợp tác đến Ủy ban nhân dân cấp xã',
    en: 'day on which the commune was notified of the group’s formation',
  }),
  /** Name, address, lines of business, total contributions, representative or number of members. */
  groupParticularsChangedOn: dayOrNever({
    vi: 'ngày thay đổi gần nhất về tên, địa chỉ, ngành nghề, tổng phần đóng góp, người đại diện hoặc số thành viên tổ hợp tác',
    en: 'day of the group’s latest change of name, address, business lines, total contributions, representative or number of members',
  }),
  groupParticularsNotifiedOn: dayOrNever({
    vi: 'ngày thông báo thay đổi đó đến Ủy ban nhân dân cấp xã',
    en: 'day on which the commune was notified of that change',
  }),
  /** Name, head office, business lines, total capital, representative or tax data, of a registered group. */
  groupRegisteredDataChangedOn: dayOrNever({
    vi: 'ngày thay đổi gần nhất về tên, trụ sở, ngành nghề, tổng vốn góp, người đại diện hoặc thông tin thuế đã đăng ký của tổ hợp tác',
    en: 'day of the group’s latest change of registered name, head office, business lines, total capital, representative or tax data',
  }),
  groupRegisteredDataFiledOn: dayOrNever({
    vi: 'ngày nộp hồ sơ đăng ký thay đổi đó của tổ hợp tác',
    en: 'day on which that change of the group was filed',
  }),
  /**
   * What the members decide. A disposal is of land use rights, houses, workshops, other main means of production, or
   * assets above half of all common assets.
   */
  groupDecision: choice(['admission', 'endOfMembership', 'contractAmendment', 'mainAssetDisposal', 'other'])({
    vi: 'việc thành viên tổ hợp tác quyết định (kết nạp; chấm dứt tư cách; sửa hợp đồng; định đoạt tài sản chung chính; việc khác)',
    en: 'what the group’s members decide (admission; end of membership; contract amendment; disposal of main assets; other)',
  }),
  contractSetsVote: yesNo({
    vi: 'hợp đồng hợp tác có tự định tỷ lệ tán thành cho việc đó hay không',
    en: 'whether the contract itself sets the vote for that decision',
  }),
  groupMembersAgreed: count({
    vi: 'số thành viên tổ hợp tác tán thành',
    en: 'members of the group who agree',
  }),
};

/** Days of these facts have already been. */
export const groupsPastDays = ['groupRegisteredDataChangedOn', 'groupRegisteredDataFiledOn'] as const;
