import { law2023 } from '../engine/citation';
import { UNDER_LAW_2023 } from '../engine/instrument';
import { requirementRule } from '../engine/requirement';
import * as norms from './indivisible-parameters';

const NOT_FOR_GROUPS = {
  notFor: {
    vi: 'Quy định về quỹ, tài sản không chia đặt cho hợp tác xã và liên hiệp, không đặt cho tổ hợp tác.',
    en: 'The rules on indivisible funds and assets are set for cooperatives and unions, not for groups.',
  },
};
const FOR_ALL = { notForGroups: NOT_FOR_GROUPS } as const;

export const indivisibleKeptRule = requirementRule({
  ...FOR_ALL,
  parameter: norms.indivisibleKept,
  fact: 'indivisibleDistributed',
  must: false,
  also: [{ ...UNDER_LAW_2023, citations: [law2023('d4.k13'), law2023('d4.k14')] }],
  kept: {
    vi: 'Quỹ, tài sản không chia được giữ nguyên.',
    en: 'Indivisible funds and assets are kept whole.',
  },
  broken: {
    vi: 'Đã chia quỹ hoặc tài sản không chia cho thành viên. Cần thu hồi.',
    en: 'Indivisible funds or assets were divided among members. Recover them.',
  },
});

export const commonFundLedgerRule = requirementRule({
  ...FOR_ALL,
  parameter: norms.commonFundLedger,
  fact: 'commonFundLedger',
  must: true,
  kept: { vi: 'Đã có sổ theo dõi theo nguồn hình thành.', en: 'The ledger by source is kept.' },
  broken: {
    vi: 'Chưa lập sổ theo dõi quỹ chung không chia theo nguồn hình thành. Cần lập sổ.',
    en: 'The common fund has no ledger by source. Set one up.',
  },
});

export const idleCommonFundRule = requirementRule({
  ...FOR_ALL,
  parameter: norms.idleCommonFund,
  fact: 'idleCommonFundOtherUse',
  must: false,
  kept: {
    vi: 'Quỹ nhàn rỗi chỉ gửi tiết kiệm hoặc làm tài sản bảo đảm.',
    en: 'Idle money is only on savings deposit or pledged.',
  },
  broken: {
    vi: 'Quỹ chung không chia nhàn rỗi được dùng vào việc khác. Chỉ được gửi tiết kiệm tại tổ chức tín dụng hoặc làm tài sản bảo đảm khi vay vốn; cần thu về quỹ.',
    en: 'Idle money of the common fund is used otherwise. Only savings at a credit institution and collateral for loans are allowed; bring it back.',
  },
});

export const idleFundInterestRule = requirementRule({
  ...FOR_ALL,
  parameter: norms.idleFundInterest,
  when: {
    fact: 'idleCommonFundDeposited',
    otherwise: { vi: 'Không gửi tiết kiệm nên không có lãi.', en: 'Nothing is on deposit.' },
  },
  fact: 'idleFundInterestCredited',
  must: true,
  kept: { vi: 'Lãi tiền gửi được ghi vào quỹ.', en: 'Interest is credited to the fund.' },
  broken: {
    vi: 'Lãi tiền gửi chưa được ghi vào quỹ chung không chia. Cần hạch toán lại.',
    en: 'Interest is not credited to the common fund. Correct the books.',
  },
});

export const restrictedCollateralRule = requirementRule({
  ...FOR_ALL,
  parameter: norms.restrictedCollateral,
  fact: 'restrictedIndivisibleAsCollateral',
  must: false,
  also: [{ ...UNDER_LAW_2023, citations: [law2023('d88.k3.d')] }],
  kept: {
    vi: 'Không thế chấp phần quỹ, tài sản bị hạn chế.',
    en: 'Restricted funds and assets are not pledged.',
  },
  broken: {
    vi: 'Quỹ hoặc tài sản do Nhà nước hỗ trợ, hoặc bên tài trợ không cho thế chấp, đang làm tài sản bảo đảm. Cần thay bằng tài sản khác.',
    en: 'Funds or assets from the State, or from donors who forbid it, are pledged. Replace them.',
  },
});

export const indivisibleAssetsLedgerRule = requirementRule({
  ...FOR_ALL,
  parameter: norms.indivisibleAssetsLedger,
  fact: 'indivisibleAssetsLedger',
  must: true,
  kept: { vi: 'Đã có sổ theo dõi tài sản không chia.', en: 'The ledger of indivisible assets is kept.' },
  broken: {
    vi: 'Chưa có sổ theo dõi tài sản không chia. Cần lập sổ; từ 01/07/2024 ghi theo nguồn hình thành.',
    en: 'Indivisible assets have no ledger. Set one up; since 1 July 2024 by source.',
  },
});

const WHEN_SELLING = {
  ...FOR_ALL,
  when: {
    fact: 'indivisibleAssetsSold',
    otherwise: {
      vi: 'Chỉ xét khi chuyển nhượng, thanh lý tài sản chung không chia.',
      en: 'Looked at only when indivisible assets are sold.',
    },
  },
  must: true,
} as const;

export const indivisibleSaleValuedRule = requirementRule({
  ...WHEN_SELLING,
  parameter: norms.indivisibleSaleValued,
  fact: 'indivisibleAssetsValued',
  also: [{ ...UNDER_LAW_2023, citations: [law2023('d77.k3')] }],
  kept: { vi: 'Đã định giá và được chấp thuận.', en: 'The value was set and accepted.' },
  broken: {
    vi: 'Chưa có tổ chức thẩm định giá định giá, hoặc giá chưa được chấp thuận. Cần định giá trước khi bán.',
    en: 'No valuation organisation has set the value, or it is not accepted. Have it valued before the sale.',
  },
});

export const indivisibleSaleApprovedRule = requirementRule({
  ...WHEN_SELLING,
  parameter: norms.indivisibleSaleApproved,
  fact: 'indivisibleSaleApproved',
  kept: { vi: 'Đại hội thành viên đã thông qua.', en: 'The congress approved it.' },
  broken: {
    vi: 'Đại hội thành viên chưa thông qua việc bán. Cần dừng và đưa ra đại hội.',
    en: 'The congress has not approved the sale. Stop and put it to the congress.',
  },
});

export const fundRulesAdoptedRule = requirementRule({
  ...FOR_ALL,
  parameter: norms.fundRulesAdopted,
  fact: 'fundRulesAdopted',
  must: true,
  kept: { vi: 'Đã có quy định về các quỹ.', en: 'The rules on funds are in place.' },
  broken: {
    vi: 'Điều lệ hoặc quy chế quản lý tài chính chưa quy định việc quản lý, sử dụng các quỹ. Cần bổ sung.',
    en: 'The charter or the financial regulation does not say how funds are managed. Add it.',
  },
});

export const fundUseReportedRule = requirementRule({
  ...FOR_ALL,
  parameter: norms.fundUseReported,
  fact: 'fundUseReported',
  must: true,
  kept: { vi: 'Đã báo cáo đại hội thành viên.', en: 'The congress was told.' },
  broken: {
    vi: 'Chưa báo cáo đại hội thành viên về việc quản lý, sử dụng các quỹ. Cần báo cáo tại kỳ đại hội gần nhất.',
    en: 'The congress was not told how funds are used. Report at the next congress.',
  },
});
