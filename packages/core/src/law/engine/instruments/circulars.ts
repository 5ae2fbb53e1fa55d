import { frozen } from '../frozen';
import type { Instrument } from './document';
import { issuers } from './issuers';

const NO_ANNEXES = {
  vi: 'Đủ các điều theo Bộ pháp điển; không có phụ lục, biểu mẫu.',
  en: 'All articles as codified; without annexes and forms.',
} as const;

/** Registration, reporting, statistics, rating and accounting. */
export const circulars = frozen({
  'circular-03-2014': {
    name: { vi: 'Thông tư 03/2014/TT-BKHĐT', en: 'Circular 03/2014/TT-BKHĐT' },
    title: { vi: 'Đăng ký hợp tác xã và chế độ báo cáo', en: 'Registration and reporting of cooperatives' },
    issuer: issuers.planning,
    from: '2014-08-01',
    to: '2024-06-30',
    replacedBy: 'circular-09-2024',
    completeness: 'complete',
    note: {
      vi: 'Bản đã gộp Thông tư 07/2019 và Điều 5 Thông tư 09/2019 (hạn báo cáo 15/12, từ 16/09/2019); nội dung Điều 25 trước đó không có; không có biểu mẫu.',
      en: 'With circular 07/2019 and article 5 of circular 09/2019 merged in (report by 15 December, from 16 September 2019); article 25 as it was before is not at hand; no forms.',
    },
  },
  'circular-09-2024': {
    name: { vi: 'Thông tư 09/2024/TT-BKHĐT', en: 'Circular 09/2024/TT-BKHĐT' },
    title: {
      vi: 'Biểu mẫu đăng ký và Hệ thống thông tin quốc gia về hợp tác xã',
      en: 'Registration forms and the national information system on cooperatives',
    },
    issuer: issuers.planning,
    from: '2024-07-01',
    completeness: 'partial',
    note: {
      vi: 'Đủ các điều và Phụ lục I đến III, phần đầu Phụ lục IV; thiếu Phụ lục VII (các trường thông tin cập nhật hằng năm).',
      en: 'All articles, annexes I to III and the beginning of IV; annex VII (the fields updated every year) is missing.',
    },
  },
  'circular-06-2019': {
    name: { vi: 'Thông tư 06/2019/TT-BNNPTNT', en: 'Circular 06/2019/TT-BNNPTNT' },
    title: {
      vi: 'Hoạt động đặc thù và báo cáo của hợp tác xã nông nghiệp',
      en: 'Particular activities and reporting of agricultural cooperatives',
    },
    issuer: issuers.agriculture,
    from: '2019-09-03',
    completeness: 'complete',
    note: NO_ANNEXES,
  },
  'circular-09-2017': {
    name: { vi: 'Thông tư 09/2017/TT-BNNPTNT', en: 'Circular 09/2017/TT-BNNPTNT' },
    title: {
      vi: 'Phân loại, đánh giá hợp tác xã nông nghiệp',
      en: 'Classification and rating of agricultural cooperatives',
    },
    issuer: issuers.agriculture,
    from: '2017-05-31',
    completeness: 'complete',
    note: {
      vi: 'Đủ 8 điều; thiếu bảng điểm ở phụ lục. Bộ pháp điển đầu năm 2026 vẫn ghi nhận.',
      en: 'All 8 articles; the score tables of the annexes are missing. Still in the official code of early 2026.',
    },
  },
  'circular-01-2020': {
    name: { vi: 'Thông tư 01/2020/TT-BKHĐT', en: 'Circular 01/2020/TT-BKHĐT' },
    title: { vi: 'Phân loại và đánh giá hợp tác xã', en: 'Classification and rating of cooperatives' },
    issuer: issuers.planning,
    from: '2020-04-01',
    to: '2025-09-17',
    replacedBy: 'circular-78-2025',
    completeness: 'partial',
    note: {
      vi: 'Mức xếp loại, tên tiêu chí và một phần điểm, đọc qua các trang giới thiệu. Việc bãi bỏ chỉ có một nguồn.',
      en: 'Bands, names of the criteria and part of the points, from pages about it. One source only says it was abolished.',
    },
  },
  'circular-78-2025': {
    name: { vi: 'Thông tư 78/2025/TT-BTC', en: 'Circular 78/2025/TT-BTC' },
    title: { vi: 'Bãi bỏ Thông tư 01/2020/TT-BKHĐT', en: 'Repeal of circular 01/2020/TT-BKHĐT' },
    issuer: issuers.finance,
    from: '2025-09-18',
    completeness: 'absent',
    note: {
      vi: 'Biết qua một bản tin; chưa có nội dung.',
      en: 'Known from one news item; the text is not at hand.',
    },
  },
  'circular-19-2022': {
    name: { vi: 'Thông tư 19/2022/TT-BKHĐT', en: 'Circular 19/2022/TT-BKHĐT' },
    title: {
      vi: 'Chế độ báo cáo thống kê ngành kế hoạch và đầu tư',
      en: 'Statistical reports of the planning sector',
    },
    issuer: issuers.planning,
    from: '2022-10-01',
    completeness: 'partial',
    note: {
      vi: 'Đủ 27 biểu về hợp tác xã ở Phụ lục III; không có phần giải thích. Chỉ giao việc cho cơ quan nhà nước.',
      en: 'All 27 forms on cooperatives of annex III; without the explanations. It binds agencies only.',
    },
  },
  'circular-09-2023': {
    name: { vi: 'Thông tư 09/2023/TT-BKHĐT', en: 'Circular 09/2023/TT-BKHĐT' },
    title: {
      vi: 'Hệ thống chỉ tiêu thống kê ngành kế hoạch và đầu tư',
      en: 'Statistical indicators of the planning sector',
    },
    issuer: issuers.planning,
    from: '2023-10-09',
    completeness: 'partial',
    note: {
      vi: 'Đủ nhóm 07 (0701 đến 0708). Ngày ghi ở đây là ngày ban hành; bản đang có không cho biết ngày hiệu lực.',
      en: 'Group 07 (0701 to 0708) in full. The day given is the day of issue; the copy at hand does not tell when it came into force.',
    },
  },
  'circular-71-2024': {
    name: { vi: 'Thông tư 71/2024/TT-BTC', en: 'Circular 71/2024/TT-BTC' },
    title: { vi: 'Kế toán hợp tác xã', en: 'Accounting of cooperatives' },
    issuer: issuers.finance,
    from: '2024-10-07',
    completeness: 'partial',
    note: {
      vi: 'Đủ hệ thống tài khoản, chỉ tiêu báo cáo và hạn 90 ngày; các điều đầu đọc qua trang giới thiệu, ngày hiệu lực theo một trang.',
      en: 'Chart of accounts, report lines and the 90 days in full; the first articles from pages about it, and the day in force from one of them.',
    },
  },
} as const satisfies Record<string, Instrument>);
