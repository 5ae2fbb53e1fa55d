import { article, because, but, type ArticleGroup } from '../article';

const BANKRUPTCY = because(
  'Việc của Tòa án, quản tài viên và cơ quan giám sát khi phá sản',
  'for courts, trustees and supervisors in bankruptcy',
);

const bankruptcy = (number: number, vi: string, en: string) => article(number, vi, en, BANKRUPTCY);

export const decree187Map: readonly ArticleGroup[] = [
  {
    title: { vi: 'Hoạt động sau khi mở thủ tục phá sản', en: 'Operation once bankruptcy is opened' },
    articles: [
      bankruptcy(1, 'Phạm vi', 'What it covers'),
      bankruptcy(2, 'Đối tượng', 'Whom it binds'),
      bankruptcy(3, 'Người đại diện không điều hành được', 'Representatives unable to act'),
      bankruptcy(
        4,
        'Thay người đại diện, vốn nhà nước',
        'Replacing representatives where the State holds capital',
      ),
      bankruptcy(5, 'Thay người đại diện', 'Replacing representatives'),
      article(
        6,
        'Đăng ký người đại diện theo quyết định của Thẩm phán',
        'Registering a representative a judge named',
        but('nội dung hồ sơ', 'the papers of the file'),
      ),
      bankruptcy(7, 'Giám sát', 'Supervision'),
      bankruptcy(8, 'Chuyển nhượng toàn bộ', 'Transfer of the whole or of parts'),
      bankruptcy(9, 'Chuyển tiếp', 'Transition'),
      bankruptcy(10, 'Hiệu lực', 'Commencement'),
    ],
  },
];
