import { law2012, law2023 } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';

const commonFundName = {
  vi: 'Tỷ lệ trích tối thiểu quỹ chung không chia từ thu nhập bên ngoài',
  en: 'Minimum share of external income for the indivisible common fund',
};
const noCommonFund = {
  ...UNDER_LAW_2012,
  because: 'noSuchNorm',
  note: {
    vi: 'Luật Hợp tác xã 2012 chưa có quỹ chung không chia; hãy xem quỹ đầu tư phát triển và quỹ dự phòng tài chính.',
    en: 'The 2012 law had no indivisible common fund; see the development investment fund and the financial reserve fund.',
  },
  citation: law2012('d46.k1'),
} as const;

export const commonFundMinimum = frozen({
  cooperative: {
    code: 'common-fund-rate.cooperative',
    name: commonFundName,
    unit: 'percent',
    values: [{ ...UNDER_LAW_2023, value: 5, citation: law2023('d84.k2.a'), checkedOn: '2026-11-23' }],
    absences: [noCommonFund],
  },
  union: {
    code: 'common-fund-rate.union',
    name: commonFundName,
    unit: 'percent',
    values: [{ ...UNDER_LAW_2023, value: 10, citation: law2023('d84.k2.b'), checkedOn: '2026-11-23' }],
    absences: [noCommonFund],
  },
} as const satisfies Record<string, Parameter<number>>);

/** Law 17/2023 leaves funds other than the common fund to other laws and to the congress. */
const leftToCongress = {
  ...UNDER_LAW_2023,
  because: 'noSuchNorm',
  note: {
    vi: 'Luật Hợp tác xã 2023 không còn đặt tỷ lệ tối thiểu cho quỹ này; đại hội thành viên quyết định, hoặc theo luật khác nếu có.',
    en: 'The 2023 law sets no minimum for this fund; the congress decides, or another law where there is one.',
  },
  citation: law2023('d86'),
} as const;

export const developmentFundMinimum = frozen({
  code: 'development-fund-rate',
  name: {
    vi: 'Tỷ lệ trích tối thiểu quỹ đầu tư phát triển',
    en: 'Minimum share for the development investment fund',
  },
  unit: 'percent',
  values: [{ ...UNDER_LAW_2012, value: 20, citation: law2012('d46.k1'), checkedOn: '2026-11-23' }],
  absences: [leftToCongress],
} as const satisfies Parameter<number>);

export const reserveFundMinimum = frozen({
  code: 'reserve-fund-rate',
  name: {
    vi: 'Tỷ lệ trích tối thiểu quỹ dự phòng tài chính',
    en: 'Minimum share for the financial reserve fund',
  },
  unit: 'percent',
  values: [{ ...UNDER_LAW_2012, value: 5, citation: law2012('d46.k1'), checkedOn: '2026-11-23' }],
  absences: [leftToCongress],
} as const satisfies Parameter<number>);
