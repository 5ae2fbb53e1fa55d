import { article, but, type ArticleGroup } from '../article';
import { RIGHTS } from '../reasons';

const MARKET_ACCESS = but(
  'điều kiện tiếp cận thị trường và quốc phòng, an ninh theo pháp luật đầu tư',
  'market access and national security conditions of investment law',
);

export const members: ArticleGroup = {
  title: { vi: 'Thành viên', en: 'Members' },
  articles: [
    article(30, 'Điều kiện vào hợp tác xã', 'Who may join a cooperative', MARKET_ACCESS),
    article(31, 'Quyền của thành viên hợp tác xã', 'Rights of members of a cooperative', RIGHTS),
    article(32, 'Nghĩa vụ của thành viên hợp tác xã', 'Duties of members of a cooperative', RIGHTS),
    article(33, 'Thôi là thành viên hợp tác xã', 'When membership of a cooperative ends'),
    article(34, 'Điều kiện vào liên hiệp', 'Who may join a union', MARKET_ACCESS),
    article(35, 'Quyền của thành viên liên hiệp', 'Rights of members of a union', RIGHTS),
    article(36, 'Nghĩa vụ của thành viên liên hiệp', 'Duties of members of a union', RIGHTS),
    article(37, 'Thôi là thành viên liên hiệp', 'When membership of a union ends'),
  ],
};
