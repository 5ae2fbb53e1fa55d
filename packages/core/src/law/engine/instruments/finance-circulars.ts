import { frozen } from '../frozen';
import type { Instrument } from './document';
import { issuers } from './issuers';

const CODIFIED = {
  vi: 'Đủ các điều theo Bộ pháp điển; không có phụ lục.',
  en: 'All articles as codified; without annexes.',
} as const;

/** Money: finances of cooperatives, support, funds, assets left after dissolution. */
export const financeCirculars = frozen({
  'circular-83-2015': {
    name: { vi: 'Thông tư 83/2015/TT-BTC', en: 'Circular 83/2015/TT-BTC' },
    title: { vi: 'Quản lý tài chính đối với hợp tác xã', en: 'Financial management of cooperatives' },
    issuer: issuers.finance,
    from: '2015-07-15',
    completeness: 'complete',
    note: {
      vi: 'Đủ 29 điều. Bộ pháp điển đầu năm 2026 không còn Điều 2 đến Điều 10, Điều 21, Điều 22; chưa rõ từ ngày nào.',
      en: 'All 29 articles. The official code of early 2026 no longer has articles 2 to 10, 21 and 22; since when is not known.',
    },
  },
  'circular-15-2016': {
    name: { vi: 'Thông tư 15/2016/TT-BNNPTNT', en: 'Circular 15/2016/TT-BNNPTNT' },
    title: {
      vi: 'Hỗ trợ kết cấu hạ tầng cho hợp tác xã nông nghiệp',
      en: 'Infrastructure support for agricultural cooperatives',
    },
    issuer: issuers.agriculture,
    from: '2016-07-25',
    completeness: 'complete',
    note: CODIFIED,
  },
  'circular-340-2016': {
    name: { vi: 'Thông tư 340/2016/TT-BTC', en: 'Circular 340/2016/TT-BTC' },
    title: { vi: 'Mức hỗ trợ giai đoạn 2015–2020', en: 'Amounts of support 2015–2020' },
    issuer: issuers.finance,
    from: '2017-02-12',
    completeness: 'complete',
    note: {
      vi: 'Đủ các điều. Có thể đã được Thông tư 124/2021/TT-BTC thay thế; chưa kiểm chứng.',
      en: 'All articles. Circular 124/2021/TT-BTC may have replaced it; not verified.',
    },
  },
  'circular-31-2018': {
    name: { vi: 'Thông tư 31/2018/TT-BTC', en: 'Circular 31/2018/TT-BTC' },
    title: {
      vi: 'Xử lý tài sản khi hợp tác xã giải thể, phá sản',
      en: 'Assets when a cooperative is dissolved or bankrupt',
    },
    issuer: issuers.finance,
    from: '2018-05-14',
    completeness: 'complete',
    note: CODIFIED,
  },
  'circular-124-2021': {
    name: { vi: 'Thông tư 124/2021/TT-BTC', en: 'Circular 124/2021/TT-BTC' },
    title: { vi: 'Kinh phí Chương trình hỗ trợ 2021–2025', en: 'Funding of the support programme 2021–2025' },
    issuer: issuers.finance,
    from: '2022-02-14',
    completeness: 'complete',
    note: CODIFIED,
  },
  'circular-52-2022': {
    name: { vi: 'Thông tư 52/2022/TT-BTC', en: 'Circular 52/2022/TT-BTC' },
    title: { vi: 'Tài chính của Quỹ hợp tác xã', en: 'Finances of cooperative development funds' },
    issuer: issuers.finance,
    from: '2022-10-01',
    completeness: 'partial',
    note: { vi: '23 trong 24 điều.', en: '23 of 24 articles.' },
  },
} as const satisfies Record<string, Instrument>);
