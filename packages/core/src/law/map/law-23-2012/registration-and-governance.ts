import { article, because, but, type ArticleGroup } from '../article';
import { RIGHTS, POWERS, PAPERS, FILE_LEFT, WITHOUT_MEASURE_LEFT } from '../reasons';

const registration: ArticleGroup = {
  title: { vi: 'Thành lập, đăng ký', en: 'Founding and registration' },
  articles: [
    article(19, 'Sáng lập viên', 'Founders', RIGHTS),
    article(
      20,
      'Hội nghị thành lập',
      'Founding conference',
      because('Biểu quyết theo đa số; không đặt tỷ lệ', 'votes by majority; no share is set'),
    ),
    article(21, 'Nội dung điều lệ', 'What the charter contains', PAPERS),
    article(22, 'Tên, biểu tượng', 'Names and emblems'),
    article(23, 'Đăng ký', 'Registration'),
    article(
      24,
      'Điều kiện cấp giấy chứng nhận',
      'Conditions for the certificate',
      because(
        'Ngành nghề, hồ sơ, trụ sở do cơ quan đăng ký xem; tên theo điều 22',
        'business lines, file and head office, which the registry judges; the name is in article 22',
      ),
    ),
    article(25, 'Sổ đăng ký thành viên', 'Register of members', PAPERS),
    article(
      26,
      'Trụ sở chính',
      'Head office',
      because('Phải ở Việt Nam; không có mức', 'in Việt Nam; no measure'),
    ),
    article(27, 'Chi nhánh, văn phòng, địa điểm', 'Branches, offices, locations', FILE_LEFT),
    article(28, 'Thay đổi nội dung đăng ký', 'Changes to the registration', FILE_LEFT),
  ],
};

const governance: ArticleGroup = {
  title: { vi: 'Tổ chức quản lý', en: 'Governance' },
  articles: [
    article(29, 'Cơ cấu tổ chức', 'Bodies', because('Kể tên các cơ quan', 'names the bodies')),
    article(30, 'Đại hội thành viên', 'The general meeting of members'),
    article(31, 'Triệu tập đại hội', 'Calling the congress'),
    article(
      32,
      'Thẩm quyền đại hội',
      'Powers of the congress',
      but('các thẩm quyền không có mức', 'powers without a measure'),
    ),
    article(33, 'Chuẩn bị đại hội', 'Preparing the congress'),
    article(34, 'Biểu quyết', 'Voting'),
    article(35, 'Hội đồng quản trị', 'Board of directors'),
    article(36, 'Thẩm quyền hội đồng quản trị', 'Powers of the board', POWERS),
    article(37, 'Chủ tịch hội đồng quản trị', 'Chair of the board', POWERS),
    article(38, 'Giám đốc', 'Director', POWERS),
    article(
      39,
      'Ban kiểm soát, kiểm soát viên',
      'Supervisory board, supervisors',
      but('nhiệm vụ cụ thể', 'particular tasks'),
    ),
    article(40, 'Điều kiện giữ chức danh', 'Who may hold office', WITHOUT_MEASURE_LEFT),
    article(41, 'Miễn nhiệm, bãi nhiệm', 'Leaving and losing office', WITHOUT_MEASURE_LEFT),
  ],
};

export const registrationAndGovernance = [registration, governance];
