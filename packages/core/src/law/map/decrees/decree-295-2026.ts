import { article, but, type ArticleGroup } from '../article';
import { STATE, PAPERS, PROCEDURE, REGISTRY, FINAL, TRANSITION, FILE_LEFT } from '../reasons';

const general: ArticleGroup = {
  title: { vi: 'Quy định chung', en: 'General provisions' },
  articles: [
    article(4, 'Nguyên tắc giải quyết', 'How files are handled', PROCEDURE),
    article(5, 'Cơ quan đăng ký cấp xã', 'The registry of the commune', STATE),
    article(6, 'Nhiệm vụ cấp tỉnh', 'The registry of the province', STATE),
    article(7, 'Nhiệm vụ cấp xã', 'Tasks of the commune registry', STATE),
    article(8, 'Quản lý nhà nước', 'State management', STATE),
    article(9, 'Các loại giấy chứng nhận', 'Certificates', PAPERS),
    article(13, 'Ghi ngành, nghề', 'Naming business lines', PAPERS),
    article(14, 'Mã số', 'Identification numbers', REGISTRY),
    article(15, 'Tên', 'Names'),
    article(
      17,
      'Tên trùng, tên gây nhầm lẫn',
      'Equal and confusing names',
      but('tên đọc giống, do cơ quan đăng ký kết luận', 'names read alike, which the registry decides'),
    ),
    article(
      18,
      'Tên xâm phạm sở hữu công nghiệp',
      'Names against industrial property',
      but('kết luận xâm phạm, do cơ quan có thẩm quyền', 'the finding that a name infringes'),
    ),
    article(19, 'Xử lý hồ sơ', 'Handling files', REGISTRY),
    article(20, 'Quy trình dự phòng', 'Fallback when the system is down', REGISTRY),
    article(21, 'Yêu cầu sửa hồ sơ', 'Asking for corrections', REGISTRY),
    article(23, 'Hồ sơ giả mạo', 'Forged files', STATE),
    article(24, 'Đăng ký sai quy định', 'Registrations made in error', STATE),
    article(25, 'Rà soát dữ liệu', 'Data clean-up', REGISTRY),
    article(26, 'Hiệu đính', 'Corrections', REGISTRY),
    article(27, 'Tình trạng pháp lý', 'Legal states', REGISTRY),
    article(28, 'Tình trạng của tổ, chi nhánh', 'Legal states of groups and branches', REGISTRY),
    article(29, 'Tra cứu', 'Look-up', REGISTRY),
    article(30, 'Đăng ký điện tử', 'Filing online', PROCEDURE),
  ],
};

const cooperatives: ArticleGroup = {
  title: { vi: 'Hợp tác xã, liên hiệp', en: 'Cooperatives and unions' },
  articles: [
    article(33, 'Hồ sơ thành lập', 'Founding file', PROCEDURE),
    article(34, 'Cấp giấy chứng nhận', 'Issue of the certificate', PROCEDURE),
    article(35, 'Chi nhánh, văn phòng', 'Branches and offices'),
    article(36, 'Đổi trụ sở', 'Moving the head office', PROCEDURE),
    article(37, 'Đổi tên', 'Changing the name', PROCEDURE),
    article(38, 'Đổi người đại diện', 'Changing the representative', PROCEDURE),
    article(40, 'Đổi vốn điều lệ', 'Changing the charter capital', PROCEDURE),
    article(41, 'Đổi ngành, nghề', 'Changing business lines', PROCEDURE),
    article(44, 'Thành viên nước ngoài', 'Foreign members', PROCEDURE),
    article(45, 'Thông báo lập doanh nghiệp', 'Notifying an enterprise', PROCEDURE),
    article(46, 'Đổi đăng ký chi nhánh', 'Changes of branches', FILE_LEFT),
    article(47, 'Bổ sung thông tin, đổi địa giới', 'Supplements, changed boundaries', FILE_LEFT),
    article(48, 'Tạm ngừng, trở lại', 'Suspension and resumption'),
    article(49, 'Tạm ngừng theo yêu cầu', 'Suspension on order', PROCEDURE),
    article(50, 'Cấp lại giấy', 'Replacement certificates', PROCEDURE),
    article(
      51,
      'Giải thể tự nguyện',
      'Voluntary dissolution',
      but('nội dung hồ sơ', 'the papers of the file'),
    ),
    article(52, 'Giải thể bắt buộc', 'Compulsory dissolution', PROCEDURE),
    article(53, 'Chấm dứt khi tổ chức lại', 'Ends by reorganisation', PROCEDURE),
    article(54, 'Thu hồi giấy chứng nhận', 'Revocation', FILE_LEFT),
    article(55, 'Chấm dứt chi nhánh, địa điểm', 'Closing branches and locations', FILE_LEFT),
    article(56, 'Thu hồi giấy của chi nhánh', 'Revocation for branches', PROCEDURE),
    article(57, 'Khôi phục giấy chứng nhận', 'Restoring a certificate', PROCEDURE),
    article(58, 'Phá sản', 'Bankruptcy', PROCEDURE),
  ],
};

const groups: ArticleGroup = {
  title: { vi: 'Tổ hợp tác, chủ sở hữu hưởng lợi, thi hành', en: 'Groups, beneficial owners, commencement' },
  articles: [
    article(59, 'Đăng ký tổ hợp tác', 'Registering a group'),
    article(60, 'Cấp lại giấy của tổ hợp tác', 'Replacement certificate of a group', PROCEDURE),
    article(61, 'Đổi đăng ký tổ hợp tác', 'Changes of a group'),
    article(62, 'Tổ hợp tác thành hợp tác xã', 'From group to cooperative', PROCEDURE),
    article(63, 'Tổ hợp tác tạm ngừng', 'Suspension of a group'),
    article(64, 'Chấm dứt tổ hợp tác', 'End of a group', PROCEDURE),
    article(65, 'Thu hồi giấy của tổ hợp tác', 'Revocation for groups', PROCEDURE),
    article(
      66,
      'Chủ sở hữu hưởng lợi',
      'Beneficial owners',
      but('kiểm soát bằng cách khác', 'control by other means'),
    ),
    article(67, 'Hồ sơ đang giải quyết', 'Pending files', TRANSITION),
    article(68, 'Giấy chứng nhận cũ', 'Older certificates', TRANSITION),
    article(69, 'Hiệu lực', 'Commencement', FINAL),
  ],
};

export const decree295Map: readonly ArticleGroup[] = [general, cooperatives, groups];
