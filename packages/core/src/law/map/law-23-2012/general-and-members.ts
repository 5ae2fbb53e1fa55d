import { article, because, but, type ArticleGroup } from '../article';
import { SCOPE, PRINCIPLE, RIGHTS, POLICY } from '../reasons';

const general: ArticleGroup = {
  title: { vi: 'Quy định chung', en: 'General provisions' },
  articles: [
    article(1, 'Phạm vi điều chỉnh', 'What the law covers', SCOPE),
    article(2, 'Đối tượng áp dụng', 'Whom the law binds', SCOPE),
    article(3, 'Hợp tác xã, liên hiệp hợp tác xã', 'Cooperatives and unions'),
    article(4, 'Giải thích từ ngữ', 'Terms', but('các từ không đặt mức', 'terms that set no measure')),
    article(5, 'Bảo đảm của Nhà nước', 'What the State guarantees', PRINCIPLE),
    article(6, 'Chính sách hỗ trợ, ưu đãi', 'Support and preferences', POLICY),
    article(7, 'Nguyên tắc tổ chức, hoạt động', 'Cooperative principles', PRINCIPLE),
    article(
      8,
      'Quyền của hợp tác xã, liên hiệp',
      'Rights of cooperatives and unions',
      but('các quyền không có mức', 'rights without a measure'),
    ),
    article(9, 'Nghĩa vụ của hợp tác xã, liên hiệp', 'Duties of cooperatives and unions', RIGHTS),
    article(
      10,
      'Lưu giữ tài liệu',
      'Keeping documents',
      because('Kể tài liệu; thời hạn theo luật khác', 'lists the documents; other laws say for how long'),
    ),
    article(
      11,
      'Tổ chức chính trị, xã hội trong hợp tác xã',
      'Political and social organisations inside cooperatives',
      because('Hoạt động theo điều lệ riêng; không có mức', 'they work by their own rules; no measure'),
    ),
    article(
      12,
      'Hành vi bị nghiêm cấm',
      'Prohibited acts',
      because('Mô tả hành vi; cơ quan có thẩm quyền kết luận', 'describes conduct; an authority finds it'),
    ),
  ],
};

const members: ArticleGroup = {
  title: { vi: 'Thành viên, vốn góp', en: 'Members and contributions' },
  articles: [
    article(13, 'Điều kiện vào hợp tác xã, liên hiệp', 'Who may join'),
    article(14, 'Quyền của thành viên', 'Rights of members', RIGHTS),
    article(15, 'Nghĩa vụ của thành viên', 'Duties of members', RIGHTS),
    article(16, 'Thôi là thành viên', 'When membership ends'),
    article(17, 'Góp vốn, giấy chứng nhận vốn góp', 'Contributions and certificates'),
    article(
      18,
      'Trả lại, thừa kế vốn góp',
      'Returning and inheriting contributions',
      but('thừa kế, giám hộ', 'inheritance, guardianship'),
    ),
  ],
};

export const generalAndMembers = [general, members];
