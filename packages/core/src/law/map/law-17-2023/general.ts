import { article, because, but, type ArticleGroup } from '../article';
import { SCOPE, PRINCIPLE, RIGHTS, OTHER_LAW } from '../reasons';

export const general: ArticleGroup = {
  title: { vi: 'Quy định chung', en: 'General provisions' },
  articles: [
    article(1, 'Phạm vi điều chỉnh', 'What the law covers', SCOPE),
    article(2, 'Đối tượng áp dụng', 'Whom the law binds', SCOPE),
    article(3, 'Áp dụng luật khác', 'Where another law has rules of its own', OTHER_LAW),
    article(4, 'Giải thích từ ngữ', 'Terms', but('các từ không đặt mức', 'terms that set no measure')),
    article(5, 'Bảo đảm của Nhà nước', 'What the State guarantees', PRINCIPLE),
    article(
      6,
      'Tổ chức chính trị trong hợp tác xã',
      'Political organisations inside cooperatives',
      because(
        'Hoạt động theo điều lệ của tổ chức chính trị; không có mức',
        'they work by their own charters; there is no measure',
      ),
    ),
    article(
      7,
      'Hành vi bị nghiêm cấm',
      'Prohibited acts',
      because(
        'Mô tả hành vi; cơ quan có thẩm quyền hoặc Tòa án kết luận',
        'describes conduct; an authority or a court finds it',
      ),
    ),
    article(8, 'Nguyên tắc tổ chức, hoạt động', 'Cooperative principles', PRINCIPLE),
    article(9, 'Quyền của hợp tác xã, liên hiệp', 'Rights of cooperatives and unions', RIGHTS),
    article(10, 'Nghĩa vụ của hợp tác xã, liên hiệp', 'Duties of cooperatives and unions', RIGHTS),
    article(11, 'Người đại diện theo pháp luật', 'Legal representatives'),
    article(
      12,
      'Lưu trữ tài liệu',
      'Keeping documents',
      because(
        'Kể tài liệu phải giữ; thời hạn theo pháp luật lưu trữ, kế toán',
        'lists the documents; archive and accounting law say for how long',
      ),
    ),
    article(
      13,
      'Hệ thống thông tin quốc gia',
      'National information system',
      because(
        'Việc của Nhà nước; hạn cập nhật hằng năm ở Thông tư 09/2024',
        'run by the State; the yearly update is due by Circular 09/2024',
      ),
    ),
    article(14, 'Công bố thông tin cho thành viên', 'Information posted for members'),
    article(
      15,
      'Sổ đăng ký thành viên',
      'Register of members',
      because(
        'Kể nội dung của sổ; không có mức hay hạn',
        'lists what the register holds; no measure or term',
      ),
    ),
    article(16, 'Phân loại quy mô', 'Size classes'),
  ],
};
