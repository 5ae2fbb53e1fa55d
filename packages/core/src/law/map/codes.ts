import { article, because, type ArticleGroup } from './article';
import { DEFINITIONS } from './reasons';

/** Articles of the Civil Code by which every term is counted. */
export const civilCodeMap: readonly ArticleGroup[] = [
  {
    title: { vi: 'Thời hạn', en: 'Periods' },
    articles: [
      article(144, 'Thời hạn là gì', 'What a period is', DEFINITIONS),
      article(
        145,
        'Áp dụng cách tính',
        'When these rules count',
        because(
          'Quy tắc chung, áp dụng khi luật khác không nói khác; đã nằm trong mọi hạn',
          'counts unless another law says otherwise; built into every term',
        ),
      ),
      article(
        146,
        'Thời hạn do các bên thỏa thuận',
        'Periods the parties agree on',
        because(
          'Chỉ cho thời hạn các bên tự thỏa thuận',
          'only for periods that parties agree on themselves',
        ),
      ),
      article(147, 'Bắt đầu thời hạn', 'How a period begins'),
      article(148, 'Kết thúc thời hạn', 'How a period ends'),
    ],
  },
];

/** Articles of the Labour Code on days off. */
export const labourCodeMap: readonly ArticleGroup[] = [
  {
    title: { vi: 'Ngày nghỉ', en: 'Days off' },
    articles: [
      article(111, 'Nghỉ hằng tuần', 'Weekly rest'),
      article(112, 'Nghỉ lễ, tết', 'Public holidays'),
    ],
  },
];

export const resolution28Map: readonly ArticleGroup[] = [
  {
    title: { vi: 'Ngày nghỉ', en: 'Days off' },
    articles: [article(2, 'Nghỉ ngày 24 tháng 11', '24 November off')],
  },
];
