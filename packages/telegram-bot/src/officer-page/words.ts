import type { Bilingual } from '@hoptac/core/vi';
import type { ProblemCode } from './contract';

/** What people are told where a call is not done. */
export const problemWords: Readonly<Record<ProblemCode, Bilingual>> = {
  signedOut: {
    vi: 'Phiên làm việc đã hết hoặc đã đóng. Anh/chị nhắn “mở trang” cho bot để mở lại.',
    en: 'The session has ended. Write “open page” to the bot to open it again.',
  },
  notAllowed: {
    vi: 'Việc này không thuộc quyền của anh/chị. Cần thì xin liên minh giao thêm quyền.',
    en: 'This is not among your rights. Please ask the alliance if you need it.',
  },
  badInput: {
    vi: 'Trang gửi lên điều máy chủ không hiểu. Anh/chị tải lại trang rồi làm lại giúp.',
    en: 'The page sent what the server does not understand. Please reload the page and try again.',
  },
  notFound: {
    vi: 'Không thấy mục này trong phần việc của anh/chị; có thể đã được rút lại. Anh/chị chọn mục khác.',
    en: 'There is no such thing among what you look after; it may have been withdrawn. Please choose another.',
  },
  conflict: {
    vi: 'Trong lúc anh/chị xem, đã có người thay đổi. Chưa ghi gì; xin xem bản hiện tại rồi quyết định lại.',
    en: 'Somebody made a change while you were looking. Nothing was written; please look at it as it is now and decide again.',
  },
  refused: {
    vi: 'Chưa ghi được. Anh/chị xem lại chỗ được đánh dấu.',
    en: 'This could not be written. Please look at what is marked.',
  },
  tooMany: {
    vi: 'Trang gửi nhiều yêu cầu quá. Anh/chị đợi một phút rồi làm tiếp.',
    en: 'The page asked too often. Please wait a minute.',
  },
  broken: {
    vi: 'Máy chủ đang trục trặc, chưa ghi gì. Anh/chị thử lại sau ít phút; nếu vẫn vậy, báo người vận hành bot.',
    en: 'The server has a problem; nothing was written. Please try again in a few minutes, or tell whoever runs the bot.',
  },
};

export const words = {
  vi: {
    organisations: (count: string) => `${count} đơn vị`,
    waiting: (count: string) => `${count} báo cáo chờ duyệt, gửi trước xếp trước`,
    nothingWaits: 'Không có báo cáo nào chờ duyệt.',
    law: (day: string) => `Theo luật, xét ngày ${day}`,
    statuses: { violated: 'Chưa đúng luật', unknown: 'Chưa xét được', satisfied: 'Đạt' },
    noSuchPlace: 'Không có địa bàn này.',
    twice: 'Chỉ tiêu này được ghi hai lần.',
    textUnknown: 'Không có chỉ tiêu này.',
    preview: 'Chưa ghi. Anh/chị kiểm tra rồi bấm ghi.',
    rollUpAgrees: 'Các địa bàn cộng lại khớp với kế hoạch chung.',
    rollUpWithoutWhole: 'Chưa giao kế hoạch chung, nên chưa có gì để so.',
    published: 'Đang gửi thông báo. Gửi xong bot báo cho anh/chị.',
    corrected: 'Đã gửi bản sửa.',
  },
  en: {
    organisations: (count: string) => `${count} ${count === '1' ? 'organisation' : 'organisations'}`,
    waiting: (count: string) =>
      `${count} ${count === '1' ? 'report waits' : 'reports wait'} for review, the oldest first`,
    nothingWaits: 'Nothing waits for review.',
    law: (day: string) => `By the law, on ${day}`,
    statuses: { violated: 'Against the law', unknown: 'Not known yet', satisfied: 'Kept' },
    noSuchPlace: 'There is no such place.',
    twice: 'This indicator stands here twice.',
    textUnknown: 'There is no such indicator.',
    preview: 'Nothing is written yet. Please check, then write it.',
    rollUpAgrees: 'The places agree with the target of the whole.',
    rollUpWithoutWhole: 'The whole has no target, so there is nothing to compare with.',
    published: 'The announcement is going out. The bot tells you when it has.',
    corrected: 'The correction is going out.',
  },
};
