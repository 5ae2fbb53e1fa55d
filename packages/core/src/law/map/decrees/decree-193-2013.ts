import { article, but, type ArticleGroup } from '../article';
import { SCOPE, STATE, POLICY, PAPERS, PROCEDURE, REGISTRY, FINAL, TRANSITION, FILE_LEFT } from '../reasons';

const articles: ArticleGroup = {
  title: { vi: 'Các điều', en: 'Articles' },
  articles: [
    article(1, 'Phạm vi', 'What it covers', SCOPE),
    article(2, 'Đối tượng', 'Whom it binds', SCOPE),
    article(3, 'Pháp nhân vào hợp tác xã', 'Legal persons joining', PAPERS),
    article(4, 'Người nước ngoài vào hợp tác xã', 'Foreigners joining'),
    article(5, 'Bán ra ngoài thành viên', 'Serving non-members'),
    article(6, 'Cơ quan đăng ký', 'The registries', STATE),
    article(7, 'Tên', 'Names'),
    article(8, 'Điều cấm khi đặt tên', 'What names must not be'),
    article(9, 'Tên nước ngoài, tên viết tắt', 'Foreign and short names', PAPERS),
    article(
      10,
      'Tên trùng, tên gây nhầm lẫn',
      'Equal and confusing names',
      but('tên đọc giống, do cơ quan đăng ký kết luận', 'names read alike, which the registry decides'),
    ),
    article(11, 'Biểu tượng', 'Emblems', PAPERS),
    article(12, 'Bảo hộ tên, biểu tượng', 'Protection of names and emblems', REGISTRY),
    article(13, 'Hồ sơ đăng ký', 'Registration file', PAPERS),
    article(14, 'Trình tự đăng ký', 'Steps of registration'),
    article(15, 'Giấy chứng nhận', 'Certificate', PAPERS),
    article(16, 'Chi nhánh, địa điểm', 'Branches and locations', FILE_LEFT),
    article(17, 'Đăng ký thay đổi', 'Registering changes', FILE_LEFT),
    article(18, 'Cấp lại giấy', 'Replacement certificates', PROCEDURE),
    article(19, 'Giải thể', 'Dissolution'),
    article(20, 'Góp vốn, lập doanh nghiệp', 'Shares in and founding of enterprises'),
    article(21, 'Tài sản không chia khi giải thể', 'Indivisible assets in dissolution'),
    article(22, 'Kế toán, kiểm toán', 'Accounting and audit'),
    article(23, 'Báo cáo hằng năm', 'Yearly report'),
    article(24, 'Chính sách hỗ trợ', 'Support', POLICY),
    article(
      25,
      'Hỗ trợ nông, lâm, ngư, diêm nghiệp',
      'Support for agriculture, forestry, fishery, salt',
      POLICY,
    ),
    article(26, 'Hỗ trợ tổ chức lại', 'Support for reorganising', POLICY),
    article(27, 'Thực hiện chính sách', 'Carrying out the policies', POLICY),
    article(28, 'Quản lý nhà nước', 'State management', STATE),
    article(29, 'Trách nhiệm các Bộ', 'The ministries', STATE),
    article(30, 'Ủy ban nhân dân các cấp', "The People's Committees", STATE),
    article(31, 'Hiệu lực', 'Commencement', FINAL),
    article(32, 'Tổ chức lại theo luật mới', 'Moving to the 2012 law', TRANSITION),
    article(33, 'Trách nhiệm thi hành', 'Who carries it out', FINAL),
  ],
};

export const decree193Map: readonly ArticleGroup[] = [articles];
