import { requirementRule } from '../engine/requirement';
import * as requirements from './requirements';

export const LENDING_NOT_FOR_GROUPS = {
  notFor: {
    vi: 'Luật chỉ quy định cho vay nội bộ đối với hợp tác xã và liên hiệp, không đặt cho tổ hợp tác.',
    en: 'The law speaks of internal lending by cooperatives and unions, not by groups.',
  },
};

export const NOT_LENDING = {
  vi: 'Không cho thành viên vay nội bộ nên không xét.',
  en: 'It does not lend to its members, so there is nothing to look at.',
};

/** All of these matter only to who lends. */
const WHEN_LENDING = {
  notForGroups: LENDING_NOT_FOR_GROUPS,
  when: { fact: 'internalLending', otherwise: NOT_LENDING },
} as const;

export const internalLendingBorrowersRule = requirementRule({
  ...WHEN_LENDING,
  parameter: requirements.internalLendingBorrowers,
  fact: 'internalLoansToOthers',
  must: false,
  kept: { vi: 'Chỉ cho đúng đối tượng thành viên vay.', en: 'Loans go to the members the law names only.' },
  broken: {
    vi: 'Có khoản vay nội bộ cho người ngoài đối tượng được vay (từ 01/07/2024 là thành viên chính thức). Cần dừng cho vay và thu hồi.',
    en: 'Internal loans go to others than those allowed (official members since 1 July 2024). Stop and collect them.',
  },
});

export const internalLendingBusinessFirstRule = requirementRule({
  ...WHEN_LENDING,
  parameter: requirements.internalLendingBusinessFirst,
  fact: 'businessCapitalSecuredFirst',
  must: true,
  kept: {
    vi: 'Vốn cho sản xuất, kinh doanh đã được bảo đảm trước khi cho vay.',
    en: 'Capital for the business was secured first.',
  },
  broken: {
    vi: 'Chưa bảo đảm vốn cho sản xuất, kinh doanh mà đã cho vay nội bộ. Cần ưu tiên vốn cho sản xuất, kinh doanh.',
    en: 'It lends before capital for the business is secured. Put the business first.',
  },
});

export const internalLendingOwnCapitalRule = requirementRule({
  ...WHEN_LENDING,
  parameter: requirements.internalLendingOwnCapital,
  fact: 'internalLendingFromRaisedCapital',
  must: false,
  kept: { vi: 'Chỉ dùng vốn của mình để cho vay.', en: 'Only its own capital is lent.' },
  broken: {
    vi: 'Đang dùng vốn huy động để cho vay nội bộ. Cần dừng và chỉ dùng vốn của mình.',
    en: 'Raised money is being lent on. Stop and lend own capital only.',
  },
});

export const internalLendingBooksRule = requirementRule({
  ...WHEN_LENDING,
  parameter: requirements.internalLendingBooks,
  fact: 'internalLendingSeparateBooks',
  must: true,
  kept: { vi: 'Có theo dõi, hạch toán riêng.', en: 'It is kept in books of its own.' },
  broken: {
    vi: 'Chưa theo dõi, hạch toán riêng hoạt động cho vay nội bộ. Cần mở sổ riêng.',
    en: 'Internal lending has no books of its own. Open them.',
  },
});

export const internalLendingApprovedRule = requirementRule({
  ...WHEN_LENDING,
  parameter: requirements.internalLendingApproved,
  fact: 'internalLendingApproved',
  must: true,
  kept: { vi: 'Đại hội thành viên đã thông qua.', en: 'The congress approved it.' },
  broken: {
    vi: 'Đại hội thành viên chưa thông qua hoạt động cho vay nội bộ. Cần dừng cho đến khi đại hội quyết định.',
    en: 'The congress has not approved internal lending. Stop until it decides.',
  },
});

export const internalLendingInCharterRule = requirementRule({
  ...WHEN_LENDING,
  parameter: requirements.internalLendingInCharter,
  fact: 'internalLendingInCharter',
  must: true,
  kept: { vi: 'Điều lệ đã quy định.', en: 'The charter provides for it.' },
  broken: {
    vi: 'Điều lệ chưa quy định việc cho vay nội bộ. Cần sửa Điều lệ trước khi cho vay.',
    en: 'The charter does not provide for internal lending. Amend it before lending.',
  },
});

export const internalLoanInterestPostedRule = requirementRule({
  ...WHEN_LENDING,
  parameter: requirements.internalLoanInterestPosted,
  fact: 'internalLoanInterestPosted',
  must: true,
  kept: { vi: 'Lãi suất đã được niêm yết công khai.', en: 'Interest is posted publicly.' },
  broken: {
    vi: 'Chưa niêm yết công khai lãi suất cho vay nội bộ. Cần niêm yết.',
    en: 'Interest on internal loans is not posted. Post it.',
  },
});
