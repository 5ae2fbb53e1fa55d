import { count, day, money, positiveMoney, years, yesNo } from '../engine/fact';

export const capitalFacts = {
  /** All that members have contributed or promised to contribute. */
  charterCapital: positiveMoney({ vi: 'vốn điều lệ', en: 'charter capital' }),
  /** Of the one official member that contributes most. */
  largestContribution: money({
    vi: 'phần vốn góp của thành viên chính thức góp nhiều nhất',
    en: 'contribution of the official member that contributes most',
  }),
  /** Of all capital-contributing associates together. */
  associatesContribution: money({
    vi: 'tổng phần vốn góp của thành viên liên kết góp vốn',
    en: 'total contribution of the capital-contributing associates',
  }),
  /** Of all foreign investors and foreign-invested organisations together, whatever their category. */
  foreignContribution: money({
    vi: 'tổng phần vốn góp của thành viên nước ngoài',
    en: 'total contribution of the foreign members',
  }),
  /** Promised and not yet paid in, of all members together. */
  unpaidContribution: money({
    vi: 'số vốn góp đã cam kết mà chưa góp',
    en: 'contributions promised and not yet paid in',
  }),
  /** Day of the certificate, or of admission if later, of the member that has owed longest. */
  unpaidContributionSince: day({
    vi: 'ngày cấp giấy chứng nhận hoặc ngày kết nạp của thành viên còn thiếu vốn lâu nhất',
    en: 'day of the certificate or admission of the member that has owed its contribution longest',
  }),
  /** Members that have paid in full and hold no certificate of contribution. */
  fullyPaidMembersWithoutCertificate: count({
    vi: 'số thành viên đã góp đủ vốn mà chưa được cấp giấy chứng nhận phần vốn góp',
    en: 'members that have paid in full and have no certificate of contribution',
  }),
  /** Charter capital is being lowered, for whatever reason. */
  reducingCharterCapital: yesNo({
    vi: 'có đang giảm vốn điều lệ hay không',
    en: 'whether charter capital is being reduced',
  }),
  /** Whole đồng, as it will be. */
  charterCapitalAfterReduction: positiveMoney({
    vi: 'vốn điều lệ sau khi giảm',
    en: 'charter capital after the reduction',
  }),
  /** Whole đồng, of the one official member that will have contributed most. */
  largestContributionAfterReduction: money({
    vi: 'phần vốn góp lớn nhất của một thành viên chính thức sau khi giảm vốn điều lệ',
    en: 'largest contribution of one official member after the reduction',
  }),
  /** Whole đồng that another law requires for the business lines; 0 where none does. */
  legalCapital: money({
    vi: 'vốn pháp định của ngành, nghề (bằng 0 nếu không có)',
    en: 'legal capital of the business lines (0 where there is none)',
  }),
  /** Contributions are being given back, wholly or in part. */
  returningContributions: yesNo({
    vi: 'có đang trả lại vốn góp cho thành viên hay không',
    en: 'whether contributions are being returned to members',
  }),
  debtsCoveredAfterReturn: yesNo({
    vi: 'sau khi trả lại vốn góp có còn bảo đảm thanh toán đủ các khoản nợ, nghĩa vụ tài sản hay không',
    en: 'whether all debts and property obligations stay covered after contributions are returned',
  }),
  /** Tax of the financial year is finalised (quyết toán). */
  taxFinalisedBeforeReturn: yesNo({
    vi: 'đã quyết toán thuế của năm tài chính trước khi trả lại vốn góp hay chưa',
    en: 'whether tax of the financial year was finalised before contributions are returned',
  }),
  /** The members that get their contribution back owe the organisation nothing. */
  returnedMembersSettled: yesNo({
    vi: 'thành viên được trả lại vốn góp đã thực hiện đủ nghĩa vụ tài chính của mình hay chưa',
    en: 'whether members who get their contribution back have met their own financial obligations',
  }),
  returnApproved: yesNo({
    vi: 'đại hội thành viên đã thông qua việc trả lại vốn góp hay chưa',
    en: 'whether the congress approved the return of contributions',
  }),
  /** It has founded an enterprise, or holds capital or shares in one. */
  investsInEnterprises: yesNo({
    vi: 'có thành lập doanh nghiệp, góp vốn hoặc mua cổ phần doanh nghiệp hay không',
    en: 'whether it founded an enterprise or holds capital or shares in one',
  }),
  enterpriseInvestmentApproved: yesNo({
    vi: 'đại hội thành viên đã thông qua việc thành lập, góp vốn, mua cổ phần doanh nghiệp hay chưa',
    en: 'whether the congress approved founding, or taking capital or shares in, the enterprise',
  }),
  /** Money of the indivisible fund or indivisible assets went into the enterprise. */
  enterpriseFromIndivisible: yesNo({
    vi: 'có dùng quỹ, tài sản không chia để thành lập, góp vốn, mua cổ phần doanh nghiệp hay không',
    en: 'whether indivisible funds or assets went into the enterprise',
  }),
  enterpriseSupportsCooperative: yesNo({
    vi: 'doanh nghiệp có nhằm hỗ trợ hoạt động của hợp tác xã, liên hiệp hay không',
    en: 'whether the enterprise serves to support the work of the cooperative or union',
  }),
  enterpriseRelatedBusiness: yesNo({
    vi: 'ngành, nghề của doanh nghiệp có liên quan đến ngành, nghề của hợp tác xã, liên hiệp hay không',
    en: 'whether the enterprise works in a line related to those of the cooperative or union',
  }),
  /** Whole đồng, all enterprises together. */
  enterpriseInvestment: money({
    vi: 'tổng mức đầu tư thành lập, góp vốn, mua cổ phần doanh nghiệp',
    en: 'total invested in founding, or in capital and shares of, enterprises',
  }),
  /** Years in a row, up to the latest closed one, that ended with a profit. */
  consecutiveProfitableYears: years({
    vi: 'số năm liên tiếp gần nhất kinh doanh có lãi',
    en: 'latest consecutive years with a profit',
  }),
  /** An enterprise it founded or holds capital in is its official member or capital-contributing associate. */
  enterpriseIsMember: yesNo({
    vi: 'doanh nghiệp do mình thành lập, góp vốn, mua cổ phần có đang là thành viên của mình hay không',
    en: 'whether an enterprise it founded or holds capital in is at the same time its member',
  }),
  /** First day on which the same enterprise was both held and a member. */
  crossMembershipSince: day({
    vi: 'ngày bắt đầu vừa có vốn trong doanh nghiệp vừa có doanh nghiệp đó là thành viên',
    en: 'day since which the enterprise has been both held and a member',
  }),
  /** Raised on or after 1 September 2023, on either side. */
  crossHoldingIncreased: yesNo({
    vi: 'từ 01/09/2023 có tăng tỷ lệ phần vốn góp hoặc cổ phần trong doanh nghiệp là thành viên hay không',
    en: 'whether the share held in an enterprise that is a member was raised from 1 September 2023 on',
  }),
};
