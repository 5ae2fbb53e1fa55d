import { percent } from '../engine/fact';

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
};
