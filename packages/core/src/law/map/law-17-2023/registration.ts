import { article, because, but, type ArticleGroup } from '../article';
import { RIGHTS, PAPERS, PROCEDURE, REGISTRY } from '../reasons';

export const registration: ArticleGroup = {
  title: { vi: 'Thành lập, đăng ký', en: 'Founding and registration' },
  articles: [
    article(38, 'Sáng lập viên', 'Founders', RIGHTS),
    article(
      39,
      'Hội nghị thành lập',
      'Founding conference',
      because(
        'Trình tự hội nghị; biểu quyết theo đa số, luật không đặt tỷ lệ',
        'the order of the conference; it votes by majority, with no share set',
      ),
    ),
    article(40, 'Nội dung điều lệ', 'What the charter contains', PAPERS),
    article(41, 'Các loại đăng ký, cách nộp', 'Kinds of registration, ways to file', PROCEDURE),
    article(
      42,
      'Đăng ký thành lập',
      'Registration of a new organisation',
      but('nội dung hồ sơ', 'the papers of the file'),
    ),
    article(43, 'Nội dung giấy đề nghị', 'What the application contains', PAPERS),
    article(
      44,
      'Điều kiện cấp giấy chứng nhận',
      'Conditions for the certificate',
      because(
        'Ngành nghề, hồ sơ, lệ phí do cơ quan đăng ký xem; tên đã kiểm theo điều 50',
        'business lines, file and fee, which the registry judges; the name is checked under article 50',
      ),
    ),
    article(45, 'Nội dung giấy chứng nhận', 'What the certificate contains', PAPERS),
    article(46, 'Mã số', 'Identification number', REGISTRY),
    article(47, 'Đăng ký thay đổi', 'Registering changes', but('nội dung hồ sơ', 'the papers of the file')),
    article(48, 'Thông báo thay đổi', 'Notifying changes', but('nội dung hồ sơ', 'the papers of the file')),
    article(49, 'Công bố nội dung đăng ký', 'Publication of the registration'),
    article(
      50,
      'Tên',
      'Names',
      but(
        'tên đọc giống, sở hữu công nghiệp, thuần phong mỹ tục',
        'names read alike, industrial property, public decency',
      ),
    ),
    article(
      51,
      'Trụ sở chính',
      'Head office',
      because(
        'Phải ở Việt Nam, xác định theo địa giới; không có mức',
        'in Việt Nam, by administrative area; no measure',
      ),
    ),
    article(52, 'Dấu', 'Seals', because('Tổ chức tự quyết định', 'the organisation decides for itself')),
    article(
      53,
      'Chi nhánh, văn phòng đại diện, địa điểm kinh doanh',
      'Branches, representative offices, business locations',
      because('Nêu chức năng; không có mức hay hạn', 'says what each is for; no measure or term'),
    ),
    article(54, 'Cung cấp thông tin đăng ký', 'Access to the register', REGISTRY),
    article(55, 'Đăng ký chi nhánh, địa điểm kinh doanh', 'Registering branches and locations'),
  ],
};
