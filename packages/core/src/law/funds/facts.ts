import { money, percent, yesNo } from '../engine/fact';

export const fundFacts = {
  /** Share of income from external transactions, own enterprises and shares; where not kept apart, of all income. */
  commonFundRate: percent({
    vi: 'tỷ lệ trích quỹ chung không chia từ thu nhập bên ngoài',
    en: 'share of external income set aside for the indivisible common fund',
  }),
  /** Share of income after financial obligations. */
  developmentFundRate: percent({
    vi: 'tỷ lệ trích quỹ đầu tư phát triển trên thu nhập',
    en: 'share of income set aside for the development investment fund',
  }),
  /** Share of income after financial obligations. */
  reserveFundRate: percent({
    vi: 'tỷ lệ trích quỹ dự phòng tài chính trên thu nhập',
    en: 'share of income set aside for the financial reserve fund',
  }),
  /** Share of income from internal transactions. */
  commonFundInternalRate: percent({
    vi: 'tỷ lệ trích quỹ chung không chia từ thu nhập giao dịch nội bộ',
    en: 'share of internal income set aside for the indivisible common fund',
  }),
  /** Share of income from internal transactions that the charter sets. */
  charterCommonFundInternalRate: percent({
    vi: 'tỷ lệ trích quỹ chung không chia từ thu nhập giao dịch nội bộ mà Điều lệ quy định',
    en: 'share of internal income that the charter sets for the indivisible common fund',
  }),
  /** Internal and external transactions are kept and accounted for apart. */
  incomeSeparated: yesNo({
    vi: 'có hạch toán riêng giao dịch nội bộ và giao dịch bên ngoài hay không',
    en: 'whether internal and external transactions are accounted for apart',
  }),
  /** Whole đồng of the year, from external transactions, own enterprises and shares. */
  externalIncome: money({
    vi: 'thu nhập từ giao dịch bên ngoài, từ doanh nghiệp và góp vốn, mua cổ phần trong năm',
    en: 'income of the year from external transactions, enterprises and shares',
  }),
  /** Whole đồng of the year, from everything. */
  totalIncome: money({ vi: 'toàn bộ thu nhập trong năm', en: 'all income of the year' }),
  /** Whole đồng of the year, out of external income; where incomes are not kept apart, out of all income. */
  commonFundSetAside: money({
    vi: 'số tiền đã trích vào quỹ chung không chia từ thu nhập bên ngoài',
    en: 'amount of external income set aside for the indivisible common fund',
  }),
  /** Share of what is left of internal income that goes to official members by use of services and by labour. */
  byUseAndLabourRate: percent({
    vi: 'tỷ lệ thu nhập nội bộ còn lại chia theo mức độ sử dụng sản phẩm, dịch vụ và góp sức lao động',
    en: 'share of remaining internal income given out by use of services and by labour',
  }),
  /** While it goes on, indivisible funds or assets were divided among members. */
  indivisibleDistributed: yesNo({
    vi: 'có chia quỹ, tài sản không chia cho thành viên hay không',
    en: 'whether indivisible funds or assets were divided among members',
  }),
  commonFundLedger: yesNo({
    vi: 'có sổ theo dõi quỹ chung không chia theo nguồn hình thành hay không',
    en: 'whether the indivisible common fund has a ledger by source',
  }),
  /** Idle money of the common fund went to anything but savings at credit institutions or collateral. */
  idleCommonFundOtherUse: yesNo({
    vi: 'có dùng quỹ chung không chia nhàn rỗi vào việc khác ngoài gửi tiết kiệm, làm tài sản bảo đảm hay không',
    en: 'whether idle money of the common fund is used for anything but savings deposits or collateral',
  }),
  /** Idle money of the common fund is on deposit at a credit institution. */
  idleCommonFundDeposited: yesNo({
    vi: 'có gửi tiết kiệm quỹ chung không chia nhàn rỗi hay không',
    en: 'whether idle money of the common fund is on savings deposit',
  }),
  idleFundInterestCredited: yesNo({
    vi: 'lãi tiền gửi của quỹ chung không chia có được ghi vào quỹ hay không',
    en: 'whether interest on those deposits is credited to the common fund',
  }),
  /** Fund or assets that came from the State, or from donors who forbade it, serve as collateral. */
  restrictedIndivisibleAsCollateral: yesNo({
    vi: 'có dùng quỹ, tài sản không chia do Nhà nước hỗ trợ hoặc bên tài trợ không cho thế chấp làm tài sản bảo đảm hay không',
    en: 'whether indivisible funds or assets from the State, or from donors who forbid it, serve as collateral',
  }),
  indivisibleAssetsLedger: yesNo({
    vi: 'có sổ theo dõi tài sản không chia hay không',
    en: 'whether indivisible assets have a ledger',
  }),
  indivisibleAssetsSold: yesNo({
    vi: 'có chuyển nhượng, thanh lý tài sản chung không chia hay không',
    en: 'whether indivisible assets are being sold or disposed of',
  }),
  /** By a valuation organisation, and accepted by the congress or the board. */
  indivisibleAssetsValued: yesNo({
    vi: 'tài sản chung không chia đã được tổ chức thẩm định giá định giá và được chấp thuận trước khi bán hay chưa',
    en: 'whether the indivisible assets were valued by a valuation organisation and the value accepted first',
  }),
  indivisibleSaleApproved: yesNo({
    vi: 'đại hội thành viên đã thông qua việc chuyển nhượng, thanh lý tài sản chung không chia hay chưa',
    en: 'whether the congress approved the sale of indivisible assets',
  }),
  fundRulesAdopted: yesNo({
    vi: 'Điều lệ và quy chế quản lý tài chính đã quy định việc quản lý, sử dụng các quỹ hay chưa',
    en: 'whether the charter and the financial regulation say how funds are managed and used',
  }),
  /** At the latest annual congress. */
  fundUseReported: yesNo({
    vi: 'đã báo cáo đại hội thành viên về quản lý, sử dụng các quỹ trong năm và phương hướng năm tiếp theo hay chưa',
    en: 'whether the congress was told how funds were used and what is planned for the next year',
  }),
  /** Share of the value of products and services supplied that goes to customers who are not members. */
  outsideSupplyRate: percent({
    vi: 'tỷ lệ cung ứng sản phẩm, dịch vụ cho khách hàng không phải thành viên',
    en: 'share of supplies that goes to customers who are not members',
  }),
  /** A cooperative that serves to give its members work (hợp tác xã tạo việc làm). */
  createsJobs: yesNo({
    vi: 'có phải hợp tác xã tạo việc làm hay không',
    en: 'whether it is a cooperative that gives its members work',
  }),
  /** Share of wages under open-ended contracts that goes to workers who are not members. */
  outsideWageRate: percent({
    vi: 'tỷ lệ tiền lương trả cho lao động không phải thành viên theo hợp đồng không thời hạn',
    en: 'share of wages under open-ended contracts paid to workers who are not members',
  }),
};
