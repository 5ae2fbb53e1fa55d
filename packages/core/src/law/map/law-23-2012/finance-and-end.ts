import { article, because, but, type ArticleGroup } from '../article';
import { STATE, FINAL, OTHER_LAW, WITHOUT_MEASURE_LEFT } from '../reasons';

const finance: ArticleGroup = {
  title: { vi: 'Tài sản, tài chính', en: 'Assets and finance' },
  articles: [
    article(
      42,
      'Định giá vốn góp',
      'Valuing contributions',
      because(
        'Giá trị do hai bên thỏa thuận hoặc thẩm định',
        'the parties agree on the value or an appraiser sets it',
      ),
    ),
    article(43, 'Tăng, giảm vốn điều lệ', 'Raising and lowering charter capital'),
    article(
      44,
      'Huy động vốn, nhận hỗ trợ',
      'Raising funds, taking support',
      because('Theo thỏa thuận; không có mức', 'by agreement; no measure'),
    ),
    article(
      45,
      'Vốn hoạt động',
      'Working capital',
      because(
        'Kể nguồn vốn; việc góp vốn vào doanh nghiệp ở Nghị định 193/2013',
        'lists the sources; shares in enterprises are in decree 193/2013',
      ),
    ),
    article(46, 'Phân phối thu nhập', 'Distribution of income'),
    article(47, 'Quản lý, sử dụng quỹ', 'Use of the funds', WITHOUT_MEASURE_LEFT),
    article(
      48,
      'Tài sản',
      'Assets',
      because(
        'Xếp loại tài sản theo nguồn; không có mức',
        'sorts assets by where they came from; no measure',
      ),
    ),
    article(49, 'Xử lý tài sản khi giải thể', 'Assets in dissolution'),
    article(50, 'Xử lý lỗ, nợ', 'Losses and debts', WITHOUT_MEASURE_LEFT),
    article(51, 'Trả lại vốn góp', 'Returning contributions'),
  ],
};

const ending: ArticleGroup = {
  title: { vi: 'Tổ chức lại, giải thể, thu hồi', en: 'Reorganisation, dissolution, revocation' },
  articles: [
    article(
      52,
      'Chia, tách',
      'Division, separation',
      because('Trình tự; đại hội quyết định theo Điều 34', 'steps; the congress decides by article 34'),
    ),
    article(
      53,
      'Hợp nhất, sáp nhập',
      'Consolidation, merger',
      because('Trình tự; đại hội quyết định theo Điều 34', 'steps; the congress decides by article 34'),
    ),
    article(
      54,
      'Giải thể',
      'Dissolution',
      but('thành phần hội đồng giải thể', 'who sits on the dissolution council'),
    ),
    article(55, 'Phá sản', 'Bankruptcy', OTHER_LAW),
    article(56, 'Thu hồi giấy chứng nhận', 'Revocation of the certificate'),
  ],
};

const state: ArticleGroup = {
  title: { vi: 'Đại diện, quản lý nhà nước, thi hành', en: 'Representation, State management, commencement' },
  articles: [
    article(
      57,
      'Tổ chức đại diện',
      'Representative organisations',
      because('Việc của tổ chức đại diện', 'tasks of representative organisations'),
    ),
    article(
      58,
      'Liên minh hợp tác xã',
      'Cooperative alliances',
      because('Việc của liên minh', 'tasks of the alliances'),
    ),
    article(59, 'Nội dung quản lý nhà nước', 'What State management covers', STATE),
    article(60, 'Trách nhiệm quản lý nhà nước', 'Who manages for the State', STATE),
    article(61, 'Thanh tra, kiểm tra, kiểm toán', 'Inspection and audit', STATE),
    article(
      62,
      'Chuyển tiếp',
      'Transition',
      because(
        'Cho tổ chức có trước 01/07/2013: trái Luật thì đăng ký lại hoặc chuyển đổi trong 36 tháng, đã hết năm 2016; trái hay không phải có người xem',
        'for those founded before 1 July 2013: 36 months, over in 2016, to re-register or change form; whether one conformed, people judge',
      ),
    ),
    article(
      63,
      'Hiệu lực',
      'Commencement',
      because('Đã nằm trong khoảng hiệu lực của mọi giá trị', 'built into the dates of every value'),
    ),
    article(64, 'Quy định chi tiết', 'Details left to the Government', FINAL),
  ],
};

export const financeAndEnd = [finance, ending, state];
