import { article, because, type ArticleGroup } from '../article';
import { SCOPE, STATE, FINAL } from '../reasons';

const SCORES = because(
  'Thang điểm từng tiêu chí nằm ở phụ lục chưa có; điểm phải nhập vào',
  'the score of each criterion is in an annex not at hand; points are given in',
);

const OLD_CLASSES = because(
  'Phân loại để thống kê, không gắn nghĩa vụ nào; điều 5 chỉ có một phần; từ 01/07/2024 quy mô theo luật mới',
  'classes for statistics that no duty hangs on; article 5 is at hand in part only; sizes follow the 2023 law since',
);

export const circular01Of2020Map: readonly ArticleGroup[] = [
  {
    title: { vi: 'Phân loại, đánh giá', en: 'Classes and rating' },
    articles: [
      article(
        3,
        'Loại theo mục đích',
        'Kinds by purpose',
        because('Tên gọi theo mục đích; không đặt mức', 'names by purpose; sets no measure'),
      ),
      article('whole', 'Xếp loại (chưa rõ điều nào)', 'Grades (article not known)'),
      article(4, 'Loại theo số thành viên', 'Classes by members', OLD_CLASSES),
      article(5, 'Loại theo tổng nguồn vốn', 'Classes by capital', OLD_CLASSES),
      article(9, 'Tự chấm điểm và báo cáo', 'Own scores and reports'),
    ],
  },
];

export const circular09Of2017Map: readonly ArticleGroup[] = [
  {
    title: { vi: 'Đánh giá hợp tác xã nông nghiệp', en: 'Rating of agricultural cooperatives' },
    articles: [
      article(1, 'Phạm vi', 'What it covers', SCOPE),
      article(2, 'Đối tượng', 'Whom it binds', SCOPE),
      article(
        3,
        'Các loại hợp tác xã nông nghiệp',
        'Kinds of agricultural cooperatives',
        because('Tên gọi theo ngành; không đặt mức', 'names by line of production; sets no measure'),
      ),
      article(4, 'Tiêu chí', 'Criteria', SCORES),
      article(5, 'Trình tự tự đánh giá', 'Steps of the self-assessment'),
      article(6, 'Xếp loại', 'Grades'),
      article(7, 'Tổ chức thực hiện', 'Who carries it out', STATE),
      article(8, 'Hiệu lực', 'Commencement', FINAL),
    ],
  },
];

export const circular06Of2019Map: readonly ArticleGroup[] = [
  {
    title: {
      vi: 'Hoạt động đặc thù, báo cáo nông nghiệp',
      en: 'Particular activities and reports in agriculture',
    },
    articles: [
      article(1, 'Phạm vi', 'What it covers', SCOPE),
      article(2, 'Đối tượng', 'Whom it binds', SCOPE),
      article(
        3,
        'Hoạt động đặc thù',
        'Particular activities',
        because('Kể các hoạt động; không đặt mức', 'lists activities; sets no measure'),
      ),
      article(
        4,
        'Trách nhiệm của hợp tác xã',
        'Duties of the cooperative',
        because('Nhiệm vụ chung; không có mức hay hạn', 'general tasks; no measure or term'),
      ),
      article(5, 'Quản lý nhà nước', 'State management', STATE),
      article(6, 'Báo cáo hằng năm', 'Yearly report'),
      article(7, 'Trách nhiệm thi hành', 'Who carries it out', STATE),
      article(8, 'Hiệu lực', 'Commencement', FINAL),
    ],
  },
];

export const circular71Of2024Map: readonly ArticleGroup[] = [
  {
    title: { vi: 'Kế toán', en: 'Accounting' },
    articles: [
      article(1, 'Phạm vi', 'What it covers', SCOPE),
      article(2, 'Đối tượng', 'Whom it binds', SCOPE),
      article(
        3,
        'Hệ thống tài khoản',
        'Chart of accounts',
        because(
          'Cách ghi sổ, không phải điều kiện của tổ chức',
          'how books are kept, not a condition to meet',
        ),
      ),
      article('annex-IV', 'Phụ lục IV: báo cáo tài chính', 'Annex IV: financial statements'),
    ],
  },
];
