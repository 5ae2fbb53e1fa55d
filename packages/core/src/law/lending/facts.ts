import { money, months, percent, yesNo } from '../engine/fact';

export const lendingFacts = {
  /** It lends to its members: internal lending since 1 July 2024, internal credit until 31 August 2023. */
  internalLending: yesNo({
    vi: 'có cho thành viên vay nội bộ (trước đây là tín dụng nội bộ) hay không',
    en: 'whether it lends to its members (internal lending, formerly internal credit)',
  }),
  /** Any internal loan to who is not an official member; under the 2012 law, to who is not a member. */
  internalLoansToOthers: yesNo({
    vi: 'có cho người không phải thành viên chính thức vay nội bộ hay không',
    en: 'whether internal loans go to anyone but official members',
  }),
  /** Months from lending to the last repayment, of the longest loan. */
  internalLoanLongestTerm: months({
    vi: 'thời hạn dài nhất của một khoản vay nội bộ',
    en: 'longest term of an internal loan, in months',
  }),
  businessCapitalSecuredFirst: yesNo({
    vi: 'đã bảo đảm vốn cho sản xuất, kinh doanh trước khi cho vay nội bộ hay chưa',
    en: 'whether capital for the business is secured before lending',
  }),
  /** Money raised from members or others, deposits included, is lent on. */
  internalLendingFromRaisedCapital: yesNo({
    vi: 'có dùng vốn huy động trong và ngoài thành viên để cho vay nội bộ hay không',
    en: 'whether money raised from members or others is lent on',
  }),
  internalLendingSeparateBooks: yesNo({
    vi: 'có sổ sách theo dõi, hạch toán riêng hoạt động cho vay nội bộ hay không',
    en: 'whether internal lending is kept in books of its own',
  }),
  internalLendingApproved: yesNo({
    vi: 'đại hội thành viên đã thông qua hoạt động cho vay nội bộ hay chưa',
    en: 'whether the congress approved internal lending',
  }),
  internalLendingInCharter: yesNo({
    vi: 'Điều lệ đã quy định hoạt động cho vay nội bộ hay chưa',
    en: 'whether the charter provides for internal lending',
  }),
  /** Whole đồng of own capital set aside for internal lending. */
  internalLendingCapital: money({
    vi: 'vốn chủ sở hữu dùng để cho vay nội bộ',
    en: 'own capital used for internal lending',
  }),
  /** Whole đồng, in the financial statements of the year before, as sent to the tax office. */
  ownersEquity: money({
    vi: 'vốn chủ sở hữu trên báo cáo tài chính năm liền trước gửi cơ quan thuế',
    en: "owners' equity in last year's financial statements as sent to the tax office",
  }),
  /** Whole đồng outstanding, of the member that owes most. */
  largestInternalLoan: money({
    vi: 'mức cho vay nội bộ lớn nhất đối với một thành viên',
    en: 'largest internal lending to one member',
  }),
  /** Percent a year, the highest charged. */
  internalLoanInterest: percent({
    vi: 'lãi suất cho vay nội bộ cao nhất (% một năm)',
    en: 'highest interest on internal loans (% a year)',
  }),
  /** Percent a year, charged on overdue principal of the same loan. */
  internalLoanOverdueInterest: percent({
    vi: 'lãi suất nợ quá hạn cao nhất của cho vay nội bộ (% một năm)',
    en: 'highest interest on overdue internal loans (% a year)',
  }),
  internalLoanInterestPosted: yesNo({
    vi: 'có niêm yết công khai lãi suất cho vay nội bộ hay không',
    en: 'whether interest on internal loans is posted publicly',
  }),
  /** Any contract of internal credit by the 2012 law signed on or after 1 September 2023. */
  internalCreditSignedAfterStop: yesNo({
    vi: 'từ 01/09/2023 có ký hợp đồng tín dụng nội bộ theo Luật 2012 hay không',
    en: 'whether internal credit by the 2012 law was contracted from 1 September 2023 on',
  }),
  /** Any contract signed before 1 September 2023 and renewed on or after that day. */
  internalCreditRenewed: yesNo({
    vi: 'từ 01/09/2023 có gia hạn hợp đồng tín dụng nội bộ cũ hay không',
    en: 'whether an old internal credit contract was renewed from 1 September 2023 on',
  }),
};
