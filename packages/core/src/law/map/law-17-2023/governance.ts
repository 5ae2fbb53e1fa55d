import { article, because, but, type ArticleGroup } from '../article';
import { POWERS, WITHOUT_MEASURE_LEFT } from '../reasons';

export const governance: ArticleGroup = {
  title: { vi: 'Tổ chức quản trị', en: 'Governance' },
  articles: [
    article(56, 'Quản trị đầy đủ, quản trị rút gọn', 'Full and simplified governance'),
    article(57, 'Đại hội thành viên', 'The general meeting of members'),
    article(
      58,
      'Đại biểu',
      'Delegates',
      but('cách bầu đại biểu, theo điều lệ', 'how delegates are elected, by the charter'),
    ),
    article(59, 'Triệu tập đại hội', 'Calling the congress'),
    article(60, 'Chuẩn bị đại hội', 'Preparing the congress'),
    article(61, 'Biểu quyết', 'Voting'),
    article(
      62,
      'Điều kiện giữ chức danh',
      'Who may hold office',
      but('trình độ chuyên môn kế toán', 'the professional skill of accountants'),
    ),
    article(63, 'Miễn nhiệm, bãi nhiệm', 'Leaving and losing office', WITHOUT_MEASURE_LEFT),
    article(
      64,
      'Thẩm quyền đại hội (quản trị đầy đủ)',
      'Powers of the congress (full governance)',
      but('các thẩm quyền không có mức', 'powers without a measure'),
    ),
    article(65, 'Hội đồng quản trị', 'Board of directors'),
    article(
      66,
      'Thẩm quyền hội đồng quản trị',
      'Powers of the board',
      because(
        'Chia thẩm quyền; mức 20% tổng tài sản chỉ định ai quyết, phải có người xem giá trị từng việc',
        'divides powers; 20% of assets only tells who decides a deal, which people see by its value',
      ),
    ),
    article(67, 'Chủ tịch hội đồng quản trị', 'Chair of the board', POWERS),
    article(
      68,
      'Giám đốc (quản trị đầy đủ)',
      'Director (full governance)',
      but('nhiệm vụ cụ thể', 'particular tasks'),
    ),
    article(69, 'Ban kiểm soát', 'Supervisory board', but('nhiệm vụ cụ thể', 'particular tasks')),
    article(
      70,
      'Thẩm quyền đại hội (quản trị rút gọn)',
      'Powers of the congress (simplified governance)',
      but('các thẩm quyền không có mức', 'powers without a measure'),
    ),
    article(
      71,
      'Giám đốc (quản trị rút gọn)',
      'Director (simplified governance)',
      but('nhiệm vụ cụ thể', 'particular tasks'),
    ),
    article(
      72,
      'Kiểm soát viên',
      'Supervisors (simplified governance)',
      but('nhiệm vụ cụ thể', 'particular tasks'),
    ),
  ],
};
