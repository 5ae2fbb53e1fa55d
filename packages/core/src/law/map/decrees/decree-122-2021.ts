import { article, but, type ArticleGroup } from '../article';
import { NO_TEXT } from '../reasons';

const absent = (number: number) => article(number, '(chưa có văn bản)', '(text not at hand)', NO_TEXT);

export const decree122Map: readonly ArticleGroup[] = [
  {
    title: { vi: 'Xử phạt về hợp tác xã', en: 'Fines on cooperatives' },
    articles: [
      absent(64),
      article(
        65,
        'Vi phạm về hoạt động',
        'Breaches in operation',
        but(
          'khoản 2 từ điểm đ: chưa có văn bản; hạn 03 tháng họp đại hội trái Luật 2023 nên chỉ cảnh báo',
          'clause 2 from point đ: text not at hand; its 3 months for the congress conflict with the 2023 law, so it only warns',
        ),
      ),
      ...[66, 67, 68, 69].map(absent),
    ],
  },
];
