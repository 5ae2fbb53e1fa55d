import { article, because, type ArticleGroup } from '../article';

const FUND = because(
  'Việc của quỹ hỗ trợ phát triển hợp tác xã và cơ quan quản lý quỹ, không phải của hợp tác xã thường',
  'matters of the development funds and those who run them, not of ordinary cooperatives',
);

const fund = (number: number, vi: string, en: string) => article(number, vi, en, FUND);

const organisation: ArticleGroup = {
  title: { vi: 'Tổ chức quỹ', en: 'The funds' },
  articles: [
    fund(1, 'Phạm vi, đối tượng', 'What and whom it covers'),
    fund(2, 'Từ ngữ', 'Terms'),
    fund(3, 'Địa vị pháp lý', 'Legal status'),
    fund(4, 'Chức năng, nhiệm vụ', 'Purpose and tasks'),
    fund(5, 'Nguyên tắc', 'Principles'),
    fund(6, 'Trách nhiệm, quyền hạn', 'Duties and powers'),
    fund(7, 'Mô hình quỹ trung ương', 'Form of the central fund'),
    fund(8, 'Thủ tướng, Liên minh, Chủ tịch quỹ', 'Prime Minister, alliance, chair of the fund'),
    fund(9, 'Bộ máy quỹ trung ương', 'Bodies of the central fund'),
    fund(10, 'Chủ tịch quỹ trung ương', 'Chair of the central fund'),
    fund(11, 'Kiểm soát viên', 'Supervisors'),
    fund(12, 'Tổng giám đốc', 'General director'),
    fund(13, 'Phó tổng giám đốc, kế toán trưởng', 'Deputies, chief accountant'),
    fund(14, 'Điều lệ quỹ trung ương', 'Charter of the central fund'),
    fund(15, 'Thành lập quỹ địa phương', 'Founding a local fund'),
    fund(16, 'Mô hình quỹ địa phương', 'Form of a local fund'),
    fund(17, 'Cấp tỉnh đối với quỹ', 'The province and its fund'),
    fund(18, 'Quỹ theo mô hình hợp tác xã', 'Funds that are cooperatives'),
    fund(19, 'Điều lệ quỹ địa phương', 'Charter of a local fund'),
  ],
};

const lending: ArticleGroup = {
  title: { vi: 'Cho vay', en: 'Lending' },
  articles: [
    fund(20, 'Đối tượng vay', 'Who may borrow'),
    fund(21, 'Nguyên tắc cho vay', 'Principles of lending'),
    fund(22, 'Điều kiện vay', 'Conditions of a loan'),
    fund(23, 'Mức cho vay', 'Size of loans'),
    fund(24, 'Thời hạn vay', 'Length of loans'),
    fund(25, 'Lãi suất', 'Interest'),
    fund(26, 'Bảo đảm tiền vay', 'Security'),
    fund(27, 'Cơ cấu lại nợ', 'Rescheduling'),
    fund(28, 'Phân loại nợ, dự phòng', 'Classes of debt, provisions'),
    fund(29, 'Hội đồng xử lý rủi ro', 'Risk council'),
    fund(30, 'Ủy thác cho vay', 'Entrusted lending'),
    fund(31, 'Quy định nội bộ', 'Internal rules'),
    fund(32, 'Huy động vốn', 'Raising funds'),
    fund(33, 'Hoạt động khác', 'Other work'),
  ],
};

const finance: ArticleGroup = {
  title: { vi: 'Tài chính, chấm dứt, thi hành', en: 'Finance, endings, commencement' },
  articles: [
    fund(34, 'Chế độ tài chính, kiểm toán', 'Finance, accounts and audit'),
    fund(35, 'Nguyên tắc tài chính', 'Principles of finance'),
    fund(36, 'Nguồn vốn', 'Sources of capital'),
    fund(37, 'Vốn điều lệ', 'Charter capital'),
    fund(38, 'Sử dụng vốn, tài sản', 'Use of capital and assets'),
    fund(39, 'An toàn vốn', 'Safety of capital'),
    fund(40, 'Lương', 'Pay'),
    fund(41, 'Thu nhập', 'Income'),
    fund(42, 'Chi phí', 'Costs'),
    fund(43, 'Phân phối kết quả', 'Distribution of results'),
    article(44, 'Báo cáo', 'Reports'),
    fund(45, 'Đánh giá hiệu quả', 'Performance'),
    fund(46, 'Các trường hợp giải thể', 'When a fund is dissolved'),
    fund(47, 'Thẩm quyền giải thể', 'Who dissolves'),
    fund(48, 'Thủ tục giải thể', 'Steps of dissolution'),
    fund(49, 'Phá sản', 'Bankruptcy'),
    fund(50, 'Chuyển mô hình', 'Changing the form'),
    fund(51, 'Bộ Tài chính', 'Ministry of Finance'),
    fund(52, 'Ngân hàng Nhà nước', 'State Bank'),
    fund(53, 'Bộ Kế hoạch và Đầu tư', 'Ministry of Planning and Investment'),
    fund(54, 'Bộ Lao động', 'Ministry of Labour'),
    fund(55, 'Hội đồng nhân dân, Ủy ban nhân dân tỉnh', 'The province'),
    fund(56, 'Liên minh', 'The alliances'),
    fund(57, 'Thi hành', 'Commencement'),
    fund(58, 'Chuyển tiếp', 'Transition'),
    fund(59, 'Tổ chức thực hiện', 'Who carries it out'),
  ],
};

export const decree45Map: readonly ArticleGroup[] = [organisation, lending, finance];
