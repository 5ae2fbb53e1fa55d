import { article, because, but, type ArticleGroup } from '../article';
import { OTHER_LAW } from '../reasons';

const CONTENT = but(
  'nội dung nghị quyết, phương án chia tài sản',
  'what the resolution says and how assets are shared',
);

export const ending: ArticleGroup = {
  title: {
    vi: 'Tổ chức lại, tạm ngừng, giải thể, thu hồi, kiểm toán',
    en: 'Reorganisation, suspension, dissolution, revocation, audit',
  },
  articles: [
    article(92, 'Chia', 'Division', CONTENT),
    article(93, 'Tách', 'Separation', CONTENT),
    article(94, 'Hợp nhất', 'Consolidation', CONTENT),
    article(95, 'Sáp nhập', 'Merger', CONTENT),
    article(
      96,
      'Tạm ngừng, đình chỉ',
      'Suspension',
      but('tạm ngừng theo yêu cầu cơ quan nhà nước', 'suspension ordered by an authority'),
    ),
    article(97, 'Các trường hợp giải thể', 'When there is dissolution'),
    article(98, 'Giải thể tự nguyện', 'Voluntary dissolution'),
    article(99, 'Giải thể bắt buộc', 'Compulsory dissolution'),
    article(100, 'Việc bị cấm khi giải thể', 'Acts forbidden once dissolution is decided'),
    article(101, 'Xử lý tài sản khi giải thể', 'Assets in dissolution'),
    article(102, 'Phá sản', 'Bankruptcy', OTHER_LAW),
    article(103, 'Thu hồi giấy chứng nhận', 'Revocation of the certificate'),
    article(
      104,
      'Chấm dứt chi nhánh, địa điểm',
      'Closing branches and locations',
      because(
        'Nêu ai quyết định, ai chịu trách nhiệm; hạn ở nghị định đăng ký',
        'says who decides and who answers; terms are in the registration decrees',
      ),
    ),
    article(
      105,
      'Kiểm toán nội bộ',
      'Internal audit',
      because('Khuyến khích; bắt buộc chỉ theo luật tín dụng', 'encouraged; binding only by banking law'),
    ),
    article(106, 'Kiểm toán độc lập', 'Independent audit'),
  ],
};
