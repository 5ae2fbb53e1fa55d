import { capital } from '../capital';

export const words = {
  vi: {
    weekdays: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
    isOn: '🔔 Nhắc việc đang bật.',
    isOff: '🔕 Nhắc việc đang tắt. Muốn nhận lại, anh/chị bấm nút dưới đây hoặc nhắn “bật nhắc”.',
    isLater: (day: string) => `🔔 Nhắc việc đang tạm hoãn, ${day} tôi nhắc lại.`,
    whatOfficers:
      'Khi HTX chưa gửi số liệu tháng, tôi nhắc trước hạn 3 ngày, đúng ngày hạn và một lần sau hạn. Hạn theo luật, tôi nhắc trước 14 ngày và 3 ngày.',
    whatReviewers: 'Sáng đầu tuần, tôi gửi bản tóm tắt: ai chưa gửi số liệu, báo cáo nào chờ duyệt.',
    whatOthers: 'Hiện anh/chị không có việc gì cần nhắc. Thông báo của liên minh vẫn gửi bình thường.',
    quiet: (from: string, until: string) => `Tôi không nhắc từ ${from} đến ${until} và vào ngày nghỉ.`,
    nextDue: (month: string, day: string) => `Hạn tới: số liệu ${month}, ${day}.`,
    moved: (nominal: string, effective: string) =>
      `(Hạn thường lệ là ${nominal}, trúng ngày nghỉ nên dời sang ${effective}.)`,
    nowOff:
      'Đã tắt nhắc việc. Thông báo của liên minh vẫn gửi bình thường. Muốn nhận lại, anh/chị nhắn “bật nhắc”.',
    nowOn: 'Đã bật nhắc việc.',
    again: (day: string) => `Vâng, ${day} tôi nhắc lại.`,
    onDueDay: (day: string) => `Vâng, đến ngày hạn (${day}) tôi mới nhắc.`,
    choose: 'Anh/chị bấm một nút dưới đây, hoặc nhắn “tắt nhắc”, “bật nhắc”, “nhắc lại mai”.',
    tomorrow: '⏰ Mai nhắc lại',
    untilDue: '📅 Đến ngày hạn hãy nhắc',
    turnOff: '🔕 Tắt nhắc',
    turnOn: '🔔 Bật nhắc',
    menu: '⬅️ Menu',
    settings: '🔔 Cài đặt nhắc',
    before: (who: string, month: string, day: string, left: number) =>
      `⏰ ${who} chưa gửi số liệu ${month}. Hạn là ${day}, còn ${left} ngày.`,
    due: (who: string, month: string, day: string) =>
      `⏰ Hôm nay (${day}) là hạn gửi số liệu ${month}. ${who} chưa gửi.`,
    after: (who: string, month: string, day: string) =>
      `⏰ ${who} chưa gửi số liệu ${month}, hạn là ${day}. Gửi muộn vẫn được nhận.`,
    onceMore: (who: string, month: string, day: string) =>
      `⏰ Như anh/chị dặn, tôi nhắc lại: ${who} chưa gửi số liệu ${month}, hạn là ${day}.`,
    returned: (who: string, month: string, comment: string | undefined) =>
      `↩️ Số liệu ${month} của ${who} được trả lại để sửa và chưa gửi lại.${comment ? ` Ý kiến: “${comment}”.` : ''}`,
    dueIs: (day: string) => `Hạn là ${day}.`,
    drafted: 'Anh/chị đã nhập dở, bấm nút dưới đây để xem lại rồi gửi.',
    howTo: (month: string) =>
      `Nhắn một tin là xong, ví dụ: “tháng ${month}: doanh thu 350tr, 25 thành viên”.`,
    oneByOne: 'Mỗi HTX gửi riêng; muốn chuyển sang HTX kia, anh/chị nhắn “đổi htx”.',
    change: '🔁 Đổi HTX',
    fill: (month: string) => `📝 Gửi ${month}`,
    open: (month: string) => `📝 Mở ${month}`,
    obligations: (effective: string, left: number) =>
      left === 0
        ? `⚖️ Hôm nay (${effective}) là hạn theo luật:`
        : `⚖️ Hạn theo luật, ${effective} (còn ${left} ngày):`,
    obligation: (title: string, organisation: string) => `• ${organisation}: ${title}`,
    source: (text: string) => `   (${text})`,
    countedSo: (text: string) => `   ${text}`,
    otherPlaces: (count: string) => `Và ${count} địa bàn khác.`,
    otherDuties: (count: string) => `• và ${count} việc khác, xem trong mục tình hình.`,
    ifDone: 'Việc nào đã làm xong, anh/chị bỏ qua dòng đó giúp.',
    status: '🏠 Tình hình HTX của tôi',
    digestTitle: (place: string, day: string) => `📰 Tóm tắt tuần – ${place}\n${capital(day)}`,
    missing: (month: string, missing: string, whole: string, names: string, day: string, late: boolean) =>
      `• ${capital(month)}: ${missing}/${whole} đơn vị chưa gửi (${late ? 'đã hết hạn' : 'hạn'} ${day}): ${names}.`,
    waiting: (count: string) => `• ${count} báo cáo đang chờ duyệt.`,
    away: (count: string, names: string) => `• ${count} báo cáo đã trả lại, đơn vị chưa gửi lại: ${names}.`,
    founded: (count: string, names: string) => `• Tuần qua có ${count} đơn vị thành lập mới: ${names}.`,
    dissolved: (count: string, names: string) => `• Tuần qua có ${count} đơn vị giải thể: ${names}.`,
    more: (names: string, count: string) => `${names} và ${count} đơn vị khác`,
    list: '⏳ Ai chưa báo cáo',
    queue: '📋 Duyệt báo cáo',
  },
  en: {
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    isOn: '🔔 Reminders are on.',
    isOff: '🔕 Reminders are off. To have them again, press the button below or write “reminders on”.',
    isLater: (day: string) => `🔔 Reminders are put off until ${day}.`,
    whatOfficers:
      'While your cooperative has not sent a month’s figures, I remind you 3 days before the due day, on it, and once after it; of what the law asks, 14 and 3 days before.',
    whatReviewers:
      'On the first morning of the week I send a summary: who has not reported and what waits for review.',
    whatOthers:
      'There is nothing to remind you of at present. Announcements of the alliance come all the same.',
    quiet: (from: string, until: string) => `I am quiet from ${from} to ${until} and on days off.`,
    nextDue: (month: string, day: string) => `Next due day: figures of ${month}, ${day}.`,
    moved: (nominal: string, effective: string) =>
      `(Usually it is ${nominal}; that is a day off, so it moves to ${effective}.)`,
    nowOff:
      'Reminders are off now. Announcements of the alliance come all the same. Write “reminders on” to have them again.',
    nowOn: 'Reminders are on now.',
    again: (day: string) => `I will remind you again on ${day}.`,
    onDueDay: (day: string) => `I will remind you on the due day only (${day}).`,
    choose: 'Please press a button below, or write “reminders off”, “reminders on” or “tomorrow”.',
    tomorrow: '⏰ Again tomorrow',
    untilDue: '📅 On the due day only',
    turnOff: '🔕 Turn off',
    turnOn: '🔔 Turn on',
    menu: '⬅️ Menu',
    settings: '🔔 Reminder settings',
    before: (who: string, month: string, day: string, left: number) =>
      `⏰ ${who} has not sent the figures of ${month}. They are due on ${day}, in ${left} ${left === 1 ? 'day' : 'days'}.`,
    due: (who: string, month: string, day: string) =>
      `⏰ The figures of ${month} are due today (${day}). ${who} has not sent them.`,
    after: (who: string, month: string, day: string) =>
      `⏰ ${who} has not sent the figures of ${month}, due on ${day}. They are still taken.`,
    onceMore: (who: string, month: string, day: string) =>
      `⏰ As you asked, once more: ${who} has not sent the figures of ${month}, due on ${day}.`,
    returned: (who: string, month: string, comment: string | undefined) =>
      `↩️ The figures of ${month} of ${who} were returned for correction and have not come back.${comment ? ` Comment: “${comment}”.` : ''}`,
    dueIs: (day: string) => `They are due on ${day}.`,
    drafted: 'You have begun: press the button below to look at it and send it.',
    howTo: (month: string) =>
      `One message will do, for example: “tháng ${month}: doanh thu 350tr, 25 thành viên”.`,
    oneByOne: 'Each cooperative sends its own; write “change role” for the other one.',
    change: '🔁 Other cooperative',
    fill: (month: string) => `📝 Send ${month}`,
    open: (month: string) => `📝 Open ${month}`,
    obligations: (effective: string, left: number) =>
      left === 0
        ? `⚖️ Due by law today (${effective}):`
        : `⚖️ Due by law on ${effective}, in ${left} ${left === 1 ? 'day' : 'days'}:`,
    obligation: (title: string, organisation: string) => `• ${organisation}: ${title}`,
    source: (text: string) => `   (${text})`,
    countedSo: (text: string) => `   ${text}`,
    otherDuties: (count: string) => `• and ${count} more; see under status.`,
    otherPlaces: (count: string) => `And ${count} more places.`,
    ifDone: 'Please pass over what is done already.',
    status: '🏠 My cooperative',
    digestTitle: (place: string, day: string) => `📰 The week – ${place}\n${capital(day)}`,
    missing: (month: string, missing: string, whole: string, names: string, day: string, late: boolean) =>
      `• ${capital(month)}: ${missing} of ${whole} have not reported (${late ? 'was due' : 'due'} ${day}): ${names}.`,
    waiting: (count: string) => `• Reports waiting for review: ${count}.`,
    away: (count: string, names: string) => `• Returned and not back yet: ${count} (${names}).`,
    founded: (count: string, names: string) => `• Founded in the past week: ${count} (${names}).`,
    dissolved: (count: string, names: string) => `• Dissolved in the past week: ${count} (${names}).`,
    more: (names: string, count: string) => `${names} and ${count} more`,
    list: '⏳ Who has not reported',
    queue: '📋 Review reports',
  },
};
