import { citing, law2012, law2023 } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';
import { requirement } from '../engine/requirement';

const checkedOn = '2026-11-23';
const decree193 = citing('decree-193-2013', 'text');
/** The decree that gave details of the 2012 law; it came half a year after it and ended with it. */
const UNDER_DECREE_193 = { from: '2014-01-27', to: '2024-06-30' } as const;
const beforeDecree = {
  from: '2013-07-01',
  to: '2014-01-26',
  because: 'sourceNotFound',
  note: {
    vi: 'Luật 2012 giao Chính phủ quy định; Nghị định 193/2013/NĐ-CP có hiệu lực từ 27/01/2014, quy định áp dụng trước đó chưa tra được nên không kết luận.',
    en: 'The 2012 law left this to the Government; decree 193/2013 is in force from 27 January 2014 and what applied before has not been found, so nothing is concluded.',
  },
  citation: law2012('d45.k3'),
} as const;
/** Decree 113/2024 sets conditions (its article 1 clause 3), but those articles have not been read. */
const conditionsUnread = {
  ...UNDER_LAW_2023,
  because: 'sourceNotFound',
  note: {
    vi: 'Điều kiện này do Chính phủ quy định; chưa có đủ văn bản của Nghị định 113/2024/NĐ-CP để tra nên không kết luận.',
    en: 'The Government sets the conditions; the text of decree 113/2024 at hand lacks them, so nothing is concluded.',
  },
  citation: law2023('d82.k5'),
} as const;

export const enterpriseApproved = requirement(
  'enterprise-approved',
  {
    vi: 'Đại hội thành viên thông qua việc thành lập, góp vốn, mua cổ phần doanh nghiệp',
    en: 'The congress approves founding, or holding capital in, enterprises',
  },
  {
    values: [
      { ...UNDER_LAW_2012, value: true, citation: law2012('d32.k6'), checkedOn },
      { ...UNDER_LAW_2023, value: true, citation: law2023('d81.k5.a'), checkedOn },
    ],
  },
);

export const enterpriseNotFromIndivisible = requirement(
  'enterprise-not-from-indivisible',
  {
    vi: 'Không dùng quỹ, tài sản không chia vào doanh nghiệp',
    en: 'No indivisible funds or assets in enterprises',
  },
  {
    values: [
      { ...UNDER_DECREE_193, value: true, citation: decree193('d20.k1.c'), checkedOn },
      { ...UNDER_LAW_2023, value: true, citation: law2023('d81.k5.b'), checkedOn },
    ],
    absences: [beforeDecree],
  },
);

export const enterprisePurpose = requirement(
  'enterprise-purpose',
  { vi: 'Doanh nghiệp nhằm hỗ trợ hợp tác xã', en: 'Enterprises serve the cooperative' },
  {
    values: [
      { ...UNDER_LAW_2012, value: true, citation: law2012('d8.k8'), checkedOn },
      { ...UNDER_LAW_2023, value: true, citation: law2023('d81.k1'), checkedOn },
    ],
  },
);

export const enterpriseRelatedBusiness = requirement(
  'enterprise-related-business',
  { vi: 'Doanh nghiệp cùng ngành, nghề liên quan', en: 'Enterprises in related lines of business' },
  {
    values: [{ ...UNDER_DECREE_193, value: true, citation: decree193('d20.k1.b'), checkedOn }],
    absences: [beforeDecree, conditionsUnread],
  },
);

/** Share of charter capital that all investment in enterprises together may reach. */
export const enterpriseInvestmentCap = frozen({
  code: 'enterprise-investment-cap',
  name: { vi: 'Mức đầu tư tối đa vào doanh nghiệp', en: 'Maximum investment in enterprises' },
  unit: 'percent',
  values: [{ ...UNDER_DECREE_193, value: 50, citation: decree193('d20.k1.d'), checkedOn }],
  absences: [beforeDecree, conditionsUnread],
} as const satisfies Parameter<number>);

/** Latest consecutive years with a profit that are needed before investing. */
export const enterpriseProfitableYears = frozen({
  code: 'enterprise-profitable-years',
  name: {
    vi: 'Số năm liên tiếp có lãi trước khi đầu tư vào doanh nghiệp',
    en: 'Consecutive years with a profit before investing in enterprises',
  },
  unit: 'year',
  values: [{ ...UNDER_DECREE_193, value: 2, citation: decree193('d20.k1.đ'), checkedOn }],
  absences: [beforeDecree, conditionsUnread],
} as const satisfies Parameter<number>);
