import { choice, money } from '../engine/fact';

export const sizeFacts = {
  /** The field it works in, one of the four groups of decree 113/2024. */
  sector: choice(['agriculture', 'industryConstruction', 'financeBankingInsurance', 'tradeServices'])({
    vi: 'lĩnh vực hoạt động (nông nghiệp; công nghiệp, xây dựng; tài chính, ngân hàng, bảo hiểm; thương mại, dịch vụ và lĩnh vực khác)',
    en: 'sector (agriculture; industry and construction; finance, banking and insurance; trade, services and others)',
  }),
  /** Size class by article 16 of law 17/2023. Given, or worked out with `classifySize`; no rule guesses it. */
  sizeClass: choice(['micro', 'small', 'medium', 'large'])({
    vi: 'quy mô (siêu nhỏ, nhỏ, vừa, lớn)',
    en: 'size class (micro, small, medium, large)',
  }),
  /** Of the year, whole đồng. */
  revenue: money({ vi: 'doanh thu của năm', en: 'revenue of the year' }),
  /** Total liabilities and equity on the balance sheet (tổng nguồn vốn), whole đồng. */
  totalCapital: money({
    vi: 'tổng nguồn vốn trên báo cáo tình hình tài chính',
    en: 'total capital (liabilities and equity on the balance sheet)',
  }),
};
