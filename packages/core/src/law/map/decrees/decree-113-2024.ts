import { article, because, but, type ArticleGroup } from '../article';
import { SCOPE, POLICY, FINAL, NO_TEXT } from '../reasons';

const absent = (number: number) => article(number, '(chưa có văn bản)', '(text not at hand)', NO_TEXT);

const general: ArticleGroup = {
  title: { vi: 'Quy mô', en: 'Size' },
  articles: [
    article(1, 'Phạm vi', 'What it covers', SCOPE),
    article(2, 'Đối tượng', 'Whom it binds', SCOPE),
    article(3, '(chưa có văn bản)', '(text not at hand)', NO_TEXT),
    article(
      4,
      'Lĩnh vực và tiêu chí quy mô',
      'Sectors and size criteria',
      because(
        'Lời văn chia lĩnh vực chưa đọc được; tiêu chí dùng ở Điều 5',
        'the wording of the sectors was not found; the criteria are used in article 5',
      ),
    ),
    article(
      5,
      'Ngưỡng quy mô',
      'Size thresholds',
      but(
        'ngưỡng vừa, nhỏ của công nghiệp - xây dựng; mọi ngưỡng của thương mại, dịch vụ, tài chính: chưa có văn bản',
        'medium and small in industry and construction, and every threshold of trade, services and finance: text not at hand',
      ),
    ),
  ],
};

const support: ArticleGroup = {
  title: { vi: 'Hỗ trợ', en: 'Support' },
  articles: [
    article(
      6,
      'Tiêu chí thụ hưởng',
      'Criteria for support',
      but('phần sau tiêu chí (vi): chưa có văn bản', 'what follows criterion (vi): text not at hand'),
    ),
    article(7, 'Phát triển nguồn nhân lực', 'Training and staff', POLICY),
    ...[8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18].map(absent),
  ],
};

const finance: ArticleGroup = {
  title: {
    vi: 'Cho vay nội bộ, giao dịch nội bộ, giải thể',
    en: 'Internal lending and transactions, dissolution',
  },
  articles: [
    article(
      19,
      'Cho vay nội bộ',
      'Internal lending',
      but('đoạn chưa đọc được của điều này', 'the part of the article that was not at hand'),
    ),
    article(
      20,
      'Giao dịch nội bộ',
      'Internal transactions',
      because(
        'Kể giao dịch nào là nội bộ, mới đọc được một phần; thu nhập nội bộ do hợp tác xã tự tách ra',
        'lists what counts as internal, read only in part; the cooperative itself keeps internal income apart',
      ),
    ),
    article(21, 'Tài sản do Nhà nước hỗ trợ', 'Assets the State paid for', NO_TEXT),
    absent(22),
    absent(23),
    article(24, 'Thi hành, sửa Nghị định 77/2019', 'Commencement, changes to decree 77/2019', FINAL),
  ],
};

export const decree113Map: readonly ArticleGroup[] = [general, support, finance];
