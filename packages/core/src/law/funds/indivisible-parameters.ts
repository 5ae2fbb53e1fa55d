import { citing, law2012, law2023 } from '../engine/citation';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import { requirement } from '../engine/requirement';

const checkedOn = '2026-11-23';
const byLaw2012 = { ...UNDER_LAW_2012, value: true, checkedOn } as const;
const byLaw2023 = { ...UNDER_LAW_2023, value: true, checkedOn } as const;
const circular83 = citing('circular-83-2015', 'text');

const noCommonFund = {
  ...UNDER_LAW_2012,
  because: 'noSuchNorm',
  note: {
    vi: 'Luật Hợp tác xã 2012 chưa có quỹ chung không chia và không có quy định này.',
    en: 'The 2012 law had no indivisible common fund and no such rule.',
  },
  citation: law2012('d47'),
} as const;

export const indivisibleKept = requirement(
  'indivisible-kept',
  { vi: 'Không chia quỹ, tài sản không chia cho thành viên', en: 'Indivisible funds and assets not divided' },
  {
    values: [
      { ...byLaw2012, citation: law2012('d4.k4') },
      { ...byLaw2023, citation: law2023('d87.k1') },
    ],
  },
);

export const commonFundLedger = requirement(
  'common-fund-ledger',
  { vi: 'Sổ theo dõi quỹ chung không chia theo nguồn', en: 'Ledger of the common fund by source' },
  { values: [{ ...byLaw2023, citation: law2023('d87.k1') }], absences: [noCommonFund] },
);

export const idleCommonFund = requirement(
  'idle-common-fund',
  { vi: 'Sử dụng quỹ chung không chia nhàn rỗi', en: 'Use of idle common fund' },
  { values: [{ ...byLaw2023, citation: law2023('d87.k2') }], absences: [noCommonFund] },
);

export const idleFundInterest = requirement(
  'idle-fund-interest',
  { vi: 'Lãi tiền gửi nhập quỹ chung không chia', en: 'Deposit interest stays in the common fund' },
  { values: [{ ...byLaw2023, citation: law2023('d87.k2') }], absences: [noCommonFund] },
);

export const restrictedCollateral = requirement(
  'restricted-collateral',
  {
    vi: 'Không thế chấp quỹ, tài sản không chia bị hạn chế',
    en: 'Restricted indivisible funds and assets not pledged',
  },
  { values: [{ ...byLaw2023, citation: law2023('d87.k2') }], absences: [noCommonFund] },
);

export const indivisibleAssetsLedger = requirement(
  'indivisible-assets-ledger',
  { vi: 'Sổ theo dõi tài sản không chia', en: 'Ledger of indivisible assets' },
  {
    values: [
      { from: '2015-07-15', to: '2024-06-30', value: true, citation: circular83('d8'), checkedOn },
      { ...byLaw2023, citation: law2023('d88.k3.a') },
    ],
    absences: [{ ...noCommonFund, to: '2015-07-14', citation: law2012('d48.k3') }],
  },
);

const noSaleRule = {
  ...UNDER_LAW_2012,
  because: 'noSuchNorm',
  note: {
    vi: 'Luật Hợp tác xã 2012 không có quy định riêng về bán tài sản không chia; đại hội quyết định giá trị tài sản và việc xử lý tài sản cố định.',
    en: 'The 2012 law had no rule of its own on selling indivisible assets; the congress decided on values and on disposing of fixed assets.',
  },
  citation: law2012('d32'),
} as const;

export const indivisibleSaleValued = requirement(
  'indivisible-sale-valued',
  { vi: 'Định giá tài sản chung không chia trước khi bán', en: 'Indivisible assets valued before a sale' },
  { values: [{ ...byLaw2023, citation: law2023('d88.k3.c') }], absences: [noSaleRule] },
);

export const indivisibleSaleApproved = requirement(
  'indivisible-sale-approved',
  {
    vi: 'Đại hội thành viên thông qua việc bán tài sản chung không chia',
    en: 'The congress approves the sale of indivisible assets',
  },
  { values: [{ ...byLaw2023, citation: law2023('d88.k3.c') }], absences: [noSaleRule] },
);

export const fundRulesAdopted = requirement(
  'fund-rules-adopted',
  { vi: 'Quy định về quản lý, sử dụng các quỹ', en: 'Rules on managing and using funds' },
  {
    values: [
      { ...byLaw2012, citation: law2012('d47.k1') },
      { ...byLaw2023, citation: law2023('d87.k3') },
    ],
  },
);

export const fundUseReported = requirement(
  'fund-use-reported',
  { vi: 'Báo cáo đại hội về sử dụng các quỹ', en: 'The congress is told how funds are used' },
  {
    values: [
      { ...byLaw2012, citation: law2012('d47.k2') },
      { ...byLaw2023, citation: law2023('d87.k4') },
    ],
  },
);
