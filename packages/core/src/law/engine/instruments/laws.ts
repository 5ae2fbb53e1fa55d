import { frozen } from '../frozen';
import type { Instrument } from './document';
import { issuers } from './issuers';

export const laws = frozen({
  'law-17-2023': {
    name: { vi: 'Luật 17/2023/QH15', en: 'Law 17/2023/QH15' },
    title: { vi: 'Luật Hợp tác xã', en: 'Law on Cooperatives' },
    issuer: issuers.assembly,
    from: '2024-07-01',
    partFrom: '2023-09-01',
    completeness: 'complete',
    note: {
      vi: 'Đủ 115 điều. Khoản 3 và khoản 4 Điều 115 có hiệu lực sớm hơn, từ 01/09/2023.',
      en: 'All 115 articles. Clauses 3 and 4 of article 115 came into force earlier, on 1 September 2023.',
    },
  },
  'law-23-2012': {
    name: { vi: 'Luật 23/2012/QH13', en: 'Law 23/2012/QH13' },
    title: { vi: 'Luật Hợp tác xã', en: 'Law on Cooperatives' },
    issuer: issuers.assembly,
    from: '2013-07-01',
    to: '2024-06-30',
    replacedBy: 'law-17-2023',
    completeness: 'complete',
    note: {
      vi: 'Đủ 64 điều. Chính sách đã ban hành theo Luật này còn áp dụng theo khoản 5 Điều 115 Luật 17/2023/QH15.',
      en: 'All 64 articles. Policies issued under it live on as article 115 clause 5 of law 17/2023/QH15 says.',
    },
  },
  'civil-code-2015': {
    name: { vi: 'Bộ luật Dân sự 91/2015/QH13', en: 'Civil Code 91/2015/QH13' },
    title: { vi: 'Bộ luật Dân sự', en: 'Civil Code' },
    issuer: issuers.assembly,
    from: '2017-01-01',
    completeness: 'partial',
    note: {
      vi: 'Chỉ có Điều 144 đến Điều 148 về thời hạn, đủ nguyên văn.',
      en: 'Only articles 144 to 148 on periods, word for word.',
    },
  },
  'labour-code-2019': {
    name: { vi: 'Bộ luật Lao động 45/2019/QH14', en: 'Labour Code 45/2019/QH14' },
    title: { vi: 'Bộ luật Lao động', en: 'Labour Code' },
    issuer: issuers.assembly,
    from: '2021-01-01',
    completeness: 'partial',
    note: {
      vi: 'Chỉ có Điều 111 và Điều 112 về ngày nghỉ; ngày hiệu lực không có trong bản trích.',
      en: 'Only articles 111 and 112 on days off; the day it came into force is not in the extract.',
    },
  },
  'resolution-28-2026': {
    name: { vi: 'Nghị quyết 28/2026/QH16', en: 'Resolution 28/2026/QH16' },
    title: {
      vi: 'Phát triển văn hóa Việt Nam; ngày nghỉ 24 tháng 11',
      en: 'Development of culture; 24 November as a day off',
    },
    issuer: issuers.assembly,
    from: '2026-07-01',
    completeness: 'partial',
    note: {
      vi: 'Chỉ có câu về ngày 24 tháng 11 tại Điều 2, đọc qua trích dẫn.',
      en: 'Only the sentence on 24 November in article 2, read as quoted elsewhere.',
    },
  },
  'law-91-2025': {
    name: { vi: 'Luật 91/2025/QH15', en: 'Law 91/2025/QH15' },
    title: { vi: 'Luật Bảo vệ dữ liệu cá nhân', en: 'Law on Personal Data Protection' },
    issuer: issuers.assembly,
    from: '2026-01-01',
    completeness: 'paraphrase',
    note: {
      vi: 'Các con số và thời hạn, đọc qua ba bản ghi chép thống nhất với nhau.',
      en: 'Figures and time limits, from three accounts that agree.',
    },
  },
} as const satisfies Record<string, Instrument>);
