import { article, because, but, type ArticleGroup } from '../article';
import { STATE } from '../reasons';

const ALLIANCES = because(
  'Việc của tổ chức đại diện; không ràng buộc từng hợp tác xã',
  'tasks of representative organisations; binds no single cooperative',
);

export const groupsAndState: ArticleGroup = {
  title: {
    vi: 'Tổ hợp tác, tổ chức đại diện, quản lý nhà nước, thi hành',
    en: 'Groups, representative organisations, State management, commencement',
  },
  articles: [
    article(
      107,
      'Tổ hợp tác',
      'Cooperative groups',
      but('quyền, nghĩa vụ chung', 'general rights and duties'),
    ),
    article(108, 'Tổ hợp tác thành hợp tác xã', 'From group to cooperative'),
    article(
      109,
      'Hỗ trợ khi chuyển đổi',
      'Help after conversion',
      but('miễn, giảm theo pháp luật thuế, đất đai', 'exemptions by tax and land law'),
    ),
    article(110, 'Tổ chức đại diện', 'Representative organisations', ALLIANCES),
    article(111, 'Hệ thống Liên minh hợp tác xã', 'The cooperative alliances', ALLIANCES),
    article(112, 'Nội dung quản lý nhà nước', 'What State management covers', STATE),
    article(113, 'Trách nhiệm quản lý nhà nước', 'Who manages for the State', STATE),
    article(
      114,
      'Hiệu lực',
      'Commencement',
      because(
        'Cho biết ngày nào theo luật nào; đã nằm trong khoảng hiệu lực của mọi giá trị',
        'tells which law rules which day; it is built into the dates of every value',
      ),
    ),
    article(115, 'Chuyển tiếp', 'Transition'),
  ],
};
