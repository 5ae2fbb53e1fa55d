import { article, because, type ArticleGroup } from '../article';
import { SCOPE, DEFINITIONS, STATE, PAPERS, PROCEDURE, REGISTRY, FINAL, FILE_LEFT } from '../reasons';

export const circular03Of2014Map: readonly ArticleGroup[] = [
  {
    title: { vi: 'Đăng ký', en: 'Registration' },
    articles: [
      article(1, 'Phạm vi, đối tượng', 'What and whom it covers', SCOPE),
      article(2, 'Từ ngữ', 'Terms', DEFINITIONS),
      article('2a', 'Nguyên tắc giải quyết', 'How files are handled', PROCEDURE),
      article(3, 'Nơi đăng ký chi nhánh', 'Where branches register', REGISTRY),
      article(4, 'Ủy quyền', 'Authorised filing', PAPERS),
      article('4a', 'Giấy tờ cá nhân', 'Identity papers', PAPERS),
      article(5, 'Ngành, nghề', 'Business lines', PAPERS),
      article(6, 'Tiếp nhận hồ sơ', 'Receiving files', REGISTRY),
      article('6a', 'Cấp mã số', 'Issuing numbers', REGISTRY),
      article(
        '6b',
        'Thời hạn cấp đăng ký',
        'How fast the registry answers',
        because(
          'Dẫn chiếu không ghi được số điều có chữ; registryAnswerDueOn nêu điều này trong ghi chú',
          'a citation cannot name a lettered article; registryAnswerDueOn tells it in its note',
        ),
      ),
      article('6c', 'Cấp giấy chứng nhận', 'Issue of the certificate', REGISTRY),
      article('6d', 'Quy trình dự phòng', 'Fallback when the system is down', REGISTRY),
      article(7, 'Đăng ký thành lập', 'Founding file', PAPERS),
      article(8, 'Đăng ký chi nhánh, địa điểm', 'Branches and locations', PAPERS),
      article('8a', 'Tổ chức tín dụng', 'Credit institutions', PAPERS),
      article('8b', 'Đăng ký qua mạng', 'Filing online', PROCEDURE),
      article('8c', 'Hồ sơ qua mạng', 'Electronic files', PROCEDURE),
      article(9, 'Mẫu giấy chứng nhận', 'Certificate forms', PAPERS),
      article(10, 'Mã số', 'Identification numbers', REGISTRY),
    ],
  },
  {
    title: { vi: 'Thay đổi, chấm dứt, báo cáo', en: 'Changes, endings, reports' },
    articles: [
      article(11, 'Đăng ký thay đổi', 'Registering changes'),
      article(12, 'Thay đổi của chi nhánh', 'Changes of branches', PROCEDURE),
      article(13, 'Thông báo thay đổi', 'Notifying changes'),
      article(14, 'Thông báo góp vốn, lập doanh nghiệp', 'Notifying shares and enterprises'),
      article(15, 'Tạm ngừng', 'Suspension'),
      article(16, 'Chấm dứt chi nhánh, địa điểm', 'Closing branches and locations', FILE_LEFT),
      article(17, 'Giải thể tự nguyện', 'Voluntary dissolution'),
      article('17a', 'Chấm dứt khi tổ chức lại', 'Ends by reorganisation', PROCEDURE),
      article(18, 'Cấp lại giấy', 'Replacement certificates', PROCEDURE),
      article(19, 'Thu hồi giấy chứng nhận', 'Revocation', PROCEDURE),
      article(20, 'Đổi cơ quan đăng ký', 'Changing the registry', PROCEDURE),
      article(21, 'Đăng ký khi tổ chức lại', 'Registering after reorganisation', PAPERS),
      article(22, 'Tên trùng, tên gây nhầm lẫn', 'Equal and confusing names', REGISTRY),
      article(23, 'Khiếu nại', 'Complaints', STATE),
      article('23a', 'Chuẩn hóa dữ liệu', 'Data clean-up', REGISTRY),
      article('23b', 'Khai thác thông tin', 'Access to the register', REGISTRY),
      article(25, 'Báo cáo hằng năm', 'Yearly report'),
      article(26, 'Hiệu lực', 'Commencement', FINAL),
      article(27, 'Trách nhiệm thi hành', 'Who carries it out', FINAL),
    ],
  },
];

export const circular09Of2024Map: readonly ArticleGroup[] = [
  {
    title: { vi: 'Biểu mẫu, hệ thống thông tin', en: 'Forms and the information system' },
    articles: [
      article(1, 'Phạm vi, đối tượng', 'What and whom it covers', SCOPE),
      article(2, 'Từ ngữ', 'Terms', DEFINITIONS),
      article(3, 'Biểu mẫu', 'Forms', PAPERS),
      article(4, 'Nguyên tắc', 'Principles', REGISTRY),
      article(5, 'Nội dung thông tin', 'What is recorded', PAPERS),
      article(6, 'Cập nhật hằng năm', 'Yearly update'),
      article(7, 'Cập nhật của cơ quan đăng ký', 'Update by the registries', STATE),
      article(8, 'Khai thác thông tin', 'Use of the data', REGISTRY),
      article(9, 'Quản lý hệ thống', 'Running the system', STATE),
      article(10, 'Kết nối, chia sẻ', 'Exchange of data', STATE),
      article(11, 'Trách nhiệm người quản lý dữ liệu', 'Officers in charge of data', STATE),
      article(12, 'Trách nhiệm nơi có tài khoản', 'Bodies with accounts', STATE),
      article(13, 'Trách nhiệm bộ, ngành, địa phương', 'Ministries and localities', STATE),
      article(14, 'Hiệu lực', 'Commencement', FINAL),
      article(15, 'Trách nhiệm thi hành', 'Who carries it out', FINAL),
    ],
  },
];
