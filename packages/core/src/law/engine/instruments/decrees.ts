import { frozen } from '../frozen';
import type { Instrument } from './document';
import { issuers } from './issuers';

const REGISTRATION = {
  vi: 'Đăng ký tổ hợp tác, hợp tác xã, liên hiệp',
  en: 'Registration of groups, cooperatives, unions',
} as const;

export const decrees = frozen({
  'decree-193-2013': {
    name: { vi: 'Nghị định 193/2013/NĐ-CP', en: 'Decree 193/2013/NĐ-CP' },
    title: { vi: 'Quy định chi tiết Luật Hợp tác xã 2012', en: 'Details of the 2012 Law on Cooperatives' },
    issuer: issuers.government,
    from: '2014-01-27',
    completeness: 'complete',
    note: {
      vi: 'Bản đã gộp sửa đổi của Nghị định 107/2017/NĐ-CP. Chưa tìm thấy văn bản bãi bỏ đích danh; Luật mà nó hướng dẫn hết hiệu lực từ 01/07/2024.',
      en: 'With the changes of decree 107/2017/NĐ-CP merged in. No document at hand repeals it by name; the law it details ended on 1 July 2024.',
    },
  },
  'decree-107-2017': {
    name: { vi: 'Nghị định 107/2017/NĐ-CP', en: 'Decree 107/2017/NĐ-CP' },
    title: { vi: 'Sửa đổi Nghị định 193/2013/NĐ-CP', en: 'Changes to decree 193/2013/NĐ-CP' },
    issuer: issuers.government,
    from: '2017-09-15',
    completeness: 'partial',
    note: {
      vi: 'Chỉ đọc được qua nội dung đã gộp vào Nghị định 193/2013/NĐ-CP.',
      en: 'Read only as merged into decree 193/2013/NĐ-CP.',
    },
  },
  'decree-77-2019': {
    name: { vi: 'Nghị định 77/2019/NĐ-CP', en: 'Decree 77/2019/NĐ-CP' },
    title: { vi: 'Tổ hợp tác', en: 'Cooperative groups' },
    issuer: issuers.government,
    from: '2019-11-25',
    completeness: 'complete',
    note: {
      vi: 'Bản hợp nhất 9191/VBHN-BKHĐT, tức nội dung từ 01/11/2024; các điều bị bãi bỏ chỉ còn đọc qua nguồn khác. Nghị định 294/2026/NĐ-CP có thể đã thay thế từ 23/07/2026 nhưng chưa có văn bản để xác nhận.',
      en: 'Consolidated text 9191/VBHN-BKHĐT, so as it stands from 1 November 2024; repealed articles only from elsewhere. Decree 294/2026/NĐ-CP may have replaced it on 23 July 2026; its text is not at hand to confirm it.',
    },
  },
  'decree-294-2026': {
    name: { vi: 'Nghị định 294/2026/NĐ-CP', en: 'Decree 294/2026/NĐ-CP' },
    title: { vi: 'Tổ hợp tác', en: 'Cooperative groups' },
    issuer: issuers.government,
    from: '2026-07-23',
    completeness: 'absent',
    note: {
      vi: 'Mới biết số, ngày và tên; chưa có nội dung.',
      en: 'Only number, day and name are known; the text is not at hand.',
    },
  },
  'decree-45-2021': {
    name: { vi: 'Nghị định 45/2021/NĐ-CP', en: 'Decree 45/2021/NĐ-CP' },
    title: { vi: 'Quỹ hỗ trợ phát triển hợp tác xã', en: 'Cooperative development support funds' },
    issuer: issuers.government,
    from: '2021-05-15',
    completeness: 'complete',
    note: {
      vi: 'Chưa gộp sửa đổi Điều 15 của Nghị định 253/2025/NĐ-CP.',
      en: 'The change of article 15 by decree 253/2025/NĐ-CP is not merged in.',
    },
  },
  'decree-122-2021': {
    name: { vi: 'Nghị định 122/2021/NĐ-CP', en: 'Decree 122/2021/NĐ-CP' },
    title: {
      vi: 'Xử phạt vi phạm hành chính lĩnh vực kế hoạch và đầu tư',
      en: 'Administrative fines in planning and investment',
    },
    issuer: issuers.government,
    from: '2022-01-01',
    completeness: 'partial',
    note: {
      vi: 'Chỉ có khoản 1 và điểm a đến d khoản 2 Điều 65. Điều 64, Điều 66 đến Điều 69 chưa tìm thấy.',
      en: 'Only article 65 clause 1 and points a to d of clause 2. Articles 64 and 66 to 69 were not found.',
    },
  },
  'decree-30-2020': {
    name: { vi: 'Nghị định 30/2020/NĐ-CP', en: 'Decree 30/2020/NĐ-CP' },
    title: { vi: 'Công tác văn thư', en: 'Official documents' },
    issuer: issuers.government,
    from: '2020-03-05',
    completeness: 'paraphrase',
    note: {
      vi: 'Các con số về thể thức tại Phụ lục I, đọc qua bản chép lại.',
      en: 'The figures of annex I on form, from transcriptions.',
    },
  },
  'decree-92-2024': {
    name: { vi: 'Nghị định 92/2024/NĐ-CP', en: 'Decree 92/2024/NĐ-CP' },
    title: REGISTRATION,
    issuer: issuers.government,
    from: '2024-07-18',
    to: '2026-07-22',
    replacedBy: 'decree-295-2026',
    completeness: 'partial',
    note: { vi: '65 trong 66 điều; thiếu Điều 21.', en: '65 of 66 articles; article 21 is missing.' },
  },
  'decree-113-2024': {
    name: { vi: 'Nghị định 113/2024/NĐ-CP', en: 'Decree 113/2024/NĐ-CP' },
    title: {
      vi: 'Quy mô, hỗ trợ, góp vốn, cho vay nội bộ, giao dịch nội bộ',
      en: 'Size classes, support, shareholding, internal lending and transactions',
    },
    issuer: issuers.government,
    from: '2024-11-01',
    completeness: 'partial',
    note: {
      vi: 'Ghép từ các trang giới thiệu. Ngưỡng quy mô chỉ đủ cho nông nghiệp; công nghiệp, xây dựng chỉ có mức lớn; thương mại, dịch vụ và tài chính chưa có. Điều 6, Điều 19, Điều 20 chỉ có một phần.',
      en: 'Put together from pages about it. Size thresholds complete for agriculture only; of industry and construction only “large”; none for trade, services and finance. Articles 6, 19 and 20 in part.',
    },
  },
  'decree-356-2025': {
    name: { vi: 'Nghị định 356/2025/NĐ-CP', en: 'Decree 356/2025/NĐ-CP' },
    title: { vi: 'Quy định chi tiết Luật Bảo vệ dữ liệu cá nhân', en: 'Details of the personal data law' },
    issuer: issuers.government,
    from: '2026-01-01',
    completeness: 'paraphrase',
    note: {
      vi: 'Các con số và thời hạn, đọc qua bản ghi chép.',
      en: 'Figures and time limits, from accounts of it.',
    },
  },
  'decree-187-2026': {
    name: { vi: 'Nghị định 187/2026/NĐ-CP', en: 'Decree 187/2026/NĐ-CP' },
    title: {
      vi: 'Hoạt động và giám sát sau khi mở thủ tục phá sản',
      en: 'Operation and supervision once bankruptcy is opened',
    },
    issuer: issuers.government,
    from: '2026-05-27',
    completeness: 'complete',
    note: {
      vi: 'Theo lớp chữ của Công báo. Luật Phục hồi, phá sản 142/2025/QH15 không có ở đây.',
      en: 'As in the gazette’s text layer. The law it details, 142/2025/QH15, is not at hand.',
    },
  },
  'decree-295-2026': {
    name: { vi: 'Nghị định 295/2026/NĐ-CP', en: 'Decree 295/2026/NĐ-CP' },
    title: REGISTRATION,
    issuer: issuers.government,
    from: '2026-07-23',
    completeness: 'paraphrase',
    note: {
      vi: 'Mọi con số và thời hạn của cả nghị định, diễn đạt lại theo điều, khoản.',
      en: 'Every number and time limit of the whole decree, paraphrased by article and clause.',
    },
  },
} as const satisfies Record<string, Instrument>);
