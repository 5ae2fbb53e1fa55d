import { article, because, but, type ArticleGroup } from '../article';
import { SCOPE, RIGHTS, CHARTER, FINAL, TRANSITION, OTHER_LAW, WITHOUT_MEASURE_LEFT } from '../reasons';

const SHARED_BY_CONTRACT = because(
  'Chia và trả theo tỷ lệ đóng góp, hợp đồng hợp tác định khác được; không đặt mức',
  'shared by contributions unless the contract says otherwise; sets no measure',
);

const articles: ArticleGroup = {
  title: { vi: 'Các điều', en: 'Articles' },
  articles: [
    article(1, 'Phạm vi', 'What it covers', SCOPE),
    article(2, 'Đối tượng', 'Whom it binds', SCOPE),
    article(3, 'Từ ngữ', 'Terms', but('các từ không đặt mức', 'terms that set no measure')),
    article(4, 'Nguyên tắc (bãi bỏ năm 2024)', 'Principles (repealed in 2024)', RIGHTS),
    article(5, 'Quyền của tổ hợp tác', 'Rights of the group', RIGHTS),
    article(6, 'Nghĩa vụ của tổ hợp tác', 'Duties of the group', RIGHTS),
    article(7, 'Điều kiện vào tổ', 'Who may join', CHARTER),
    article(8, 'Quyền của thành viên', 'Rights of members', RIGHTS),
    article(9, 'Nghĩa vụ của thành viên', 'Duties of members', RIGHTS),
    article(
      10,
      'Bổ sung thành viên',
      'Admitting members',
      but('quy trình do hợp đồng định', 'steps the contract sets'),
    ),
    article(11, 'Thôi là thành viên', 'When membership ends', WITHOUT_MEASURE_LEFT),
    article(12, 'Thành lập', 'Founding', WITHOUT_MEASURE_LEFT),
    article(13, 'Tên, biểu tượng', 'Name and emblem', WITHOUT_MEASURE_LEFT),
    article(14, 'Chấm dứt tổ hợp tác', 'End of the group'),
    article(15, 'Xử lý tài sản chung', 'Common assets at the end', SHARED_BY_CONTRACT),
    article(16, 'Đại diện giao dịch', 'Acting for the group', WITHOUT_MEASURE_LEFT),
    article(17, 'Cơ chế điều hành', 'How the group is run', CHARTER),
    article(18, 'Tổ trưởng', 'The head', CHARTER),
    article(19, 'Ban điều hành', 'Executive committee', CHARTER),
    article(20, 'Cuộc họp thành viên', 'Members’ meeting'),
    article(21, 'Biểu quyết', 'Voting', but('việc lập thành văn bản', 'that it is put in writing')),
    article(22, 'Tài sản, tài chính', 'Assets and finance', CHARTER),
    article(23, 'Chia hoa lợi, xử lý lỗ', 'Sharing yields and losses', CHARTER),
    article(24, 'Phần đóng góp', 'Contributions', CHARTER),
    article(25, 'Xác minh phần đóng góp', 'Proof of contributions', WITHOUT_MEASURE_LEFT),
    article(26, 'Trả lại phần đóng góp', 'Returning contributions', SHARED_BY_CONTRACT),
    article(27, 'Thừa kế, quản lý phần đóng góp', 'Inheritance and care of contributions', OTHER_LAW),
    article(28, 'Tranh chấp', 'Disputes', OTHER_LAW),
    article(29, 'Báo cáo hằng năm', 'Yearly report'),
    article(30, 'Chuyển tiếp', 'Transition', TRANSITION),
    article(31, 'Hiệu lực', 'Commencement', FINAL),
    article(32, 'Trách nhiệm thi hành', 'Who carries it out', FINAL),
  ],
};

export const decree77Map: readonly ArticleGroup[] = [articles];
