import { article, because, but, type ArticleGroup } from '../article';
import { POLICY } from '../reasons';

export const policies: ArticleGroup = {
  title: { vi: 'Chính sách của Nhà nước', en: 'Policies of the State' },
  articles: [
    article(
      17,
      'Nguyên tắc thực hiện chính sách',
      'How policies are applied',
      because(
        'Nguyên tắc; nơi có nhiều mức hỗ trợ thì tổ chức tự chọn',
        'principles; where several levels of support apply, the organisation chooses',
      ),
    ),
    article(
      18,
      'Tiêu chí thụ hưởng chính sách',
      'Criteria for support',
      but('yêu cầu riêng của từng chính sách', 'what each policy asks on top'),
    ),
    article(19, 'Nguồn vốn thực hiện chính sách', 'Where the money comes from', POLICY),
    article(20, 'Nhân lực, thông tin, tư vấn', 'People, information, advice', POLICY),
    article(21, 'Đất đai', 'Land', POLICY),
    article(
      22,
      'Thuế, phí, lệ phí',
      'Taxes, fees and charges',
      because(
        'Mức miễn, giảm nằm trong pháp luật thuế, phí và lệ phí',
        'exemptions and reductions are set in tax and fee law',
      ),
    ),
    article(23, 'Tiếp cận vốn, bảo hiểm', 'Access to capital, insurance', POLICY),
    article(24, 'Khoa học, công nghệ, chuyển đổi số', 'Science, technology, going digital', POLICY),
    article(25, 'Thị trường', 'Markets', POLICY),
    article(26, 'Kết cấu hạ tầng, trang thiết bị', 'Infrastructure and equipment', POLICY),
    article(27, 'Tư vấn tài chính, đánh giá rủi ro', 'Financial advice, risk assessment', POLICY),
    article(28, 'Hỗ trợ riêng cho nông nghiệp', 'Further support for agriculture', POLICY),
    article(
      29,
      'Quỹ hỗ trợ phát triển hợp tác xã',
      'Cooperative development support funds',
      because(
        'Định chế tài chính riêng, theo Nghị định 45/2021 và văn bản sửa đổi',
        'a financial institution of its own kind, under Decree 45/2021 as amended',
      ),
    ),
  ],
};
