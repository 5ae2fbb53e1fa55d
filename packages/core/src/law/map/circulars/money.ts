import { article, because, type ArticleGroup } from '../article';
import { SCOPE, FINAL, OTHER_LAW, WITHOUT_MEASURE_LEFT } from '../reasons';

const BOOKS = because(
  'Cách quản lý sổ sách, tài sản; không phải điều kiện để so',
  'how books and assets are kept; not a condition to compare with',
);

const books = (number: number, vi: string, en: string) => article(number, vi, en, BOOKS);

export const circular83Of2015Map: readonly ArticleGroup[] = [
  {
    title: { vi: 'Quản lý tài chính', en: 'Financial management' },
    articles: [
      article(1, 'Phạm vi, đối tượng', 'What and whom it covers', SCOPE),
      article(2, 'Vốn điều lệ', 'Charter capital', OTHER_LAW),
      books(3, 'Vốn hoạt động', 'Working capital'),
      books(4, 'Huy động vốn, hỗ trợ', 'Raising funds, support'),
      article(5, 'Tín dụng nội bộ', 'Internal credit'),
      article(6, 'Góp vốn, lập doanh nghiệp', 'Shares in and founding of enterprises', OTHER_LAW),
      books(7, 'Tài sản', 'Assets'),
      article(8, 'Tài sản không chia', 'Indivisible assets', WITHOUT_MEASURE_LEFT),
      books(9, 'Tài sản cố định', 'Fixed assets'),
      books(10, 'Tài sản lưu động', 'Current assets'),
      books(11, 'Kiểm kê', 'Stocktaking'),
      books(12, 'Đánh giá lại', 'Revaluation'),
      books(13, 'Nợ phải thu', 'Receivables'),
      books(14, 'Nợ phải trả', 'Payables'),
      books(15, 'Tạm ứng', 'Advances'),
      books(16, 'Thuế phải nộp', 'Taxes due'),
      books(17, 'Thanh toán với thành viên', 'Accounts with members'),
      books(18, 'Nguyên tắc thu, chi', 'Principles of revenue and cost'),
      books(19, 'Doanh thu', 'Revenue'),
      books(20, 'Chi phí', 'Costs'),
      article(21, 'Phân phối thu nhập', 'Distribution of income'),
      books(22, 'Xử lý lỗ', 'Losses'),
      books(23, 'Mục đích các quỹ', 'What the funds are for'),
      books(24, 'Báo cáo tài chính', 'Financial statements'),
      article(25, 'Công khai tài chính', 'Disclosure', WITHOUT_MEASURE_LEFT),
      books(26, 'Bàn giao', 'Handing over'),
      books(27, 'Kiểm tra', 'Inspection'),
      books(28, 'Hồ sơ chứng từ', 'Vouchers'),
      article(29, 'Hiệu lực', 'Commencement', FINAL),
    ],
  },
];

export const circular31Of2018Map: readonly ArticleGroup[] = [
  {
    title: { vi: 'Tài sản khi giải thể, phá sản', en: 'Assets in dissolution and bankruptcy' },
    articles: [
      article(1, 'Phạm vi', 'What it covers', SCOPE),
      article(2, 'Đối tượng', 'Whom it binds', SCOPE),
      article(3, 'Nguyên tắc chia theo nguồn', 'Sharing by source'),
      article(4, 'Xử lý tài sản', 'Handling of assets'),
      article(5, 'Nghĩa vụ tài chính khi bàn giao', 'Taxes and fees on handing over', WITHOUT_MEASURE_LEFT),
      article(6, 'Hiệu lực', 'Commencement', FINAL),
    ],
  },
];
