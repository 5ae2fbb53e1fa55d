import { article, because, but, type ArticleGroup } from '../article';
import { OTHER_LAW, WITHOUT_MEASURE_LEFT } from '../reasons';

export const finance: ArticleGroup = {
  title: { vi: 'Vốn, quỹ, thu nhập, kế toán', en: 'Capital, funds, income, accounts' },
  articles: [
    article(
      73,
      'Tài sản góp vốn',
      'What may be contributed',
      because('Kể loại tài sản được góp; không có mức', 'lists the kinds of assets; no measure'),
    ),
    article(74, 'Góp vốn điều lệ', 'Contributions to the charter capital'),
    article(
      75,
      'Giấy chứng nhận phần vốn góp',
      'Contribution certificates',
      but('nội dung giấy', 'what the paper contains'),
    ),
    article(
      76,
      'Chuyển giao tài sản góp vốn',
      'Transfer of contributed assets',
      because('Thủ tục chuyển quyền; không có hạn riêng', 'how title passes; no term of its own'),
    ),
    article(
      77,
      'Định giá tài sản góp vốn',
      'Valuing contributed assets',
      but(
        'giá trị, do thành viên đồng thuận hoặc tổ chức thẩm định giá định',
        'the value itself, which members agree on or an appraiser sets',
      ),
    ),
    article(78, 'Tăng, giảm vốn điều lệ', 'Raising and lowering charter capital'),
    article(
      79,
      'Huy động vốn, nhận hỗ trợ',
      'Raising funds, taking support',
      because(
        'Theo thỏa thuận và quy định của từng khoản; không có mức',
        'by agreement and the terms of each grant; no measure',
      ),
    ),
    article(
      80,
      'Vốn hoạt động',
      'Working capital',
      because('Kể nguồn vốn; không có mức', 'lists the sources; no measure'),
    ),
    article(81, 'Thành lập doanh nghiệp', 'Founding enterprises'),
    article(82, 'Góp vốn, mua cổ phần', 'Shares in enterprises'),
    article(83, 'Cho vay nội bộ', 'Internal lending'),
    article(84, 'Quỹ chung không chia', 'Indivisible common fund'),
    article(85, 'Thu nhập từ giao dịch nội bộ', 'Income from internal transactions'),
    article(86, 'Phân phối thu nhập', 'Distribution of income'),
    article(87, 'Quản lý, sử dụng quỹ', 'Use of the funds'),
    article(88, 'Quản lý, sử dụng tài sản', 'Use of the assets', WITHOUT_MEASURE_LEFT),
    article(89, 'Xử lý lỗ, nợ', 'Losses and debts', OTHER_LAW),
    article(
      90,
      'Trả lại, thừa kế phần vốn góp',
      'Returning and inheriting contributions',
      but('thừa kế, giám hộ, biệt tích', 'inheritance, guardianship, absence'),
    ),
    article(91, 'Chế độ kế toán', 'Accounting'),
  ],
};
