import type { IndicatorSource } from '../indicator';

/** The report of the alliance of Hòa Bình on 2023 names it and gives its figure, not how it is computed. */
export const NAMED: IndicatorSource = {
  document: {
    vi: 'Báo cáo năm 2023 của Liên minh hợp tác xã tỉnh Hòa Bình; công thức là của thư viện này',
    en: 'Report on 2023 of the alliance of Hòa Bình; the formula is this library’s',
  },
  trust: 'secondary',
};

/** The report tells only what it is about. */
export const OURS: IndicatorSource = {
  document: {
    vi: 'Báo cáo năm 2023 của Liên minh hợp tác xã tỉnh Hòa Bình nêu nhóm chỉ tiêu; định nghĩa là của thư viện này',
    en: 'The report on 2023 of the alliance of Hòa Bình tells the family; the definition is this library’s',
  },
  trust: 'unverified',
};
