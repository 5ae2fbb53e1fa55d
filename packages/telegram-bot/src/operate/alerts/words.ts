import type { AlertKind } from './alert';

type Language = 'vi' | 'en';

/** What administrators are told; what is meant by a number stands beside it, and what to do below. */
export const alertWords: Readonly<
  Record<Language, Record<AlertKind, { began: (amount: number) => string; over: string }>>
> = {
  vi: {
    waiting: {
      began: (count) =>
        `⚠️ Trả lời đang bị chậm: ${count} tin đang chờ. Không tin nào mất. Nhờ người vận hành xem mạng, Telegram và máy chủ (hoptac-bot check).`,
      over: '✅ Tin nhắn lại được trả lời kịp thời.',
    },
    parked: {
      began: (count) =>
        `⚠️ Có ${count} tin nhắn hệ thống không xử lý được, đã để riêng; người gửi đã được báo. Nhờ người vận hành xem nhật ký (parked) và báo nhóm phát triển.`,
      over: '✅ Không còn tin nhắn nào bị để riêng.',
    },
    disk: {
      began: (percent) =>
        `⚠️ Ổ đĩa chứa dữ liệu chỉ còn trống ${percent} %. Khi đầy, báo cáo mới không nhận được. Nhờ người vận hành dọn chỗ ngay.`,
      over: '✅ Ổ đĩa đã đủ chỗ trống.',
    },
    noReports: {
      began: (hours) =>
        `⚠️ Đang là những ngày nộp báo cáo nhưng ${hours} giờ làm việc qua không có báo cáo nào. Anh/chị thử nhắn bot một tin; nếu bot không trả lời, nhờ người vận hành chạy hoptac-bot check.`,
      over: '✅ Báo cáo đã lại gửi đến.',
    },
  },
  en: {
    waiting: {
      began: (count) =>
        `⚠️ Answers are slow: ${count} messages wait. None is lost. The operator should look at the network, Telegram and the machine (hoptac-bot check).`,
      over: '✅ Messages are answered in time again.',
    },
    parked: {
      began: (count) =>
        `⚠️ Messages that could not be worked off and were set aside: ${count}. Their senders were told. The operator should look at the log (parked) and tell the developers.`,
      over: '✅ No message is set aside any more.',
    },
    disk: {
      began: (percent) =>
        `⚠️ The disk of the data has only ${percent} % free. Once it is full, no report can be taken. The operator should make room now.`,
      over: '✅ The disk has room again.',
    },
    noReports: {
      began: (hours) =>
        `⚠️ These are reporting days, and for ${hours} working hours no report has come. Send the bot a message; if it does not answer, ask the operator to run hoptac-bot check.`,
      over: '✅ Reports are coming in again.',
    },
  },
};
