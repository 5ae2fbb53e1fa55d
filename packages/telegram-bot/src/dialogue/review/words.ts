import { capital } from '../capital';

interface WaitingLine {
  mark: string;
  name: string;
  month: string;
  place: string;
  sent: string;
  version: number;
  own: boolean;
}

interface ReturnedNotice {
  reopened: boolean;
  month: string;
  organisation: string;
  reviewer: string;
  comment: string;
}

const because = (comment: string) => (comment === '' ? '' : ` (${comment})`);

export const words = {
  vi: {
    menu: '⬅️ Menu',
    back: '⬅️ Quay lại',
    queue: '📋 Danh sách chờ',
    waiting: (count: number, where: string) =>
      `📋 ${count} báo cáo chờ duyệt${where && ` (${where})`}, gửi trước xếp trước:`,
    waitingLine: (number: number, { mark, name, month, place, sent, version, own }: WaitingLine) =>
      [
        `${number}. ${mark}${name} – ${month}`,
        `   ${[place, `gửi ${sent}`, version > 1 ? `bản ${version}` : '', own ? 'anh/chị gửi, người khác duyệt' : ''].filter(Boolean).join(' · ')}`,
      ].join('\n'),
    markMeans: '⚠️: có cảnh báo, cần xem kỹ.',
    pressNumber: 'Bấm số thứ tự để xem, hoặc gõ tên hợp tác xã, tên địa bàn, tháng.',
    oneByOne: '▶️ Duyệt lần lượt',
    approveAll: '✅ Duyệt hết báo cáo không có cảnh báo',
    byPlace: '📍 Theo địa bàn',
    byMonth: '📅 Theo tháng',
    noFilter: '✖️ Bỏ lọc',
    noPlace: 'Chưa rõ địa bàn',
    nothingWaits: '✅ Không có báo cáo nào chờ duyệt.',
    nothingHere: (where: string, others: number) =>
      `Không có báo cáo nào chờ duyệt ở mục này (${where}). Nơi khác còn ${others}.`,
    reportedSoFar: (month: string, reported: number, expected: number) =>
      expected === reported
        ? `${capital(month)}: ${expected} đơn vị đã gửi đủ.`
        : `${capital(month)}: ${reported}/${expected} đơn vị đã gửi, ${expected - reported} chưa gửi.`,
    whoIsMissing: (count: number) => `⏳ Xem ${count} đơn vị chưa gửi`,
    noneCalled: (text: string) =>
      `Không thấy báo cáo chờ duyệt nào hợp với “${text}”. Anh/chị gõ tên hợp tác xã, tên địa bàn hoặc tháng.`,
    notThere:
      'Báo cáo này không có trong phần việc của anh/chị, hoặc đã được người gửi rút lại. Anh/chị chọn báo cáo khác.',
    whichPlace: 'Xem báo cáo chờ duyệt của địa bàn nào?',
    whichMonth: 'Xem báo cáo chờ duyệt của tháng nào?',
    showAll: 'Tất cả',
    chooseFromList: 'Anh/chị bấm một nút bên dưới.',
    month: (organisation: string, month: string) => `${organisation} – ${month}`,
    version: (version: number) => (version > 1 ? `bản ${version}` : ''),
    receipt: (number: string) => `Số biên nhận ${number}`,
    state: {
      draft: 'chưa gửi',
      submitted: 'chờ duyệt',
      returned: 'đã trả lại, chờ sửa',
      resubmitted: 'gửi lại, chờ duyệt',
      approved: 'đã duyệt',
      withdrawn: 'người gửi đã rút lại',
    },
    you: 'anh/chị',
    system: 'hệ thống',
    somebodyGone: 'một người đã rời đi',
    moment: (clock: string, day: string) => `${clock} ngày ${day}`,
    step: (moment: string, who: string, done: string) => `${moment}, ${who} ${done}`,
    sent: (version: number, reason: string) =>
      version > 1 ? `gửi bản ${version}${reason && `, lý do: ${reason}`}` : `gửi${because(reason)}`,
    explained: (comment: string) => `gửi lại như cũ${comment && `, giải thích: ${comment}`}`,
    gaveBack: (comment: string) => `trả lại${comment && `: ${comment}`}`,
    reopened: (comment: string) => `mở lại báo cáo đã duyệt${comment && `: ${comment}`}`,
    approved: 'duyệt',
    tookBack: (version: number) => `rút lại bản ${version}`,
    kept: 'lưu tạm',
    doubtful: 'Cần xem kỹ:',
    confirmed: 'Người gửi đã được hỏi và nói là đúng:',
    senderConfirmed: '✔️ Người gửi đã được hỏi và nói là đúng.',
    senderWasAsked: (doubt: string) => `✔️ ${doubt}`,
    noFigures: 'Không có số nào.',
    newInVersion: (version: number) => `   bản ${version} chưa có số này`,
    inVersion: (version: number, value: string, change: string) =>
      `   bản ${version} là ${value}${change && `: ${change}`}`,
    likeLastMonth: ' (như tháng trước)',
    lastMonth: (value: string, change: string) => `   tháng trước ${value}${change && `: ${change}`}`,
    missing: (names: string) => `Chưa có: ${names}.`,
    givenBefore: (name: string) => `${name} (trước có)`,
    history: 'Trước đó:',
    unchanged: 'không đổi',
    yesNo: (yes: boolean) => (yes ? 'có' : 'không'),
    points: (amount: string) => `${amount} điểm phần trăm`,
    moved: (up: boolean, amount: string, percent: string) =>
      `${up ? 'tăng' : 'giảm'} ${amount}${percent && ` (${percent})`}`,
    lessThan: (least: string) => `chưa đến ${least}`,
    times: (ratio: string) => `gấp ${ratio} lần`,
    coming: (count: number) => `Sau báo cáo này còn ${count}.`,
    approveNext: '✅ Duyệt, xem tiếp',
    approve: '✅ Duyệt',
    return: '↩️ Trả lại',
    later: '⏭ Để sau',
    next: '⏭ Xem tiếp',
    reopen: '🔓 Mở lại để sửa',
    whatToDo: 'Anh/chị bấm một nút bên dưới, hoặc gõ: duyệt, trả lại, để sau, danh sách.',
    nothingToDecide: (state: string) => `Báo cáo này ${state}, không còn gì để duyệt.`,
    ownMonth:
      '✋ Số này do chính anh/chị gửi nên anh/chị không tự duyệt được. Cần một người khác có quyền duyệt xem giúp.',
    happened: 'ℹ️ Trong lúc anh/chị xem, đã có thay đổi:',
    lookAgain: 'Xin xem lại trước khi quyết định:',
    approvedNow: (organisation: string, month: string) => `✅ Đã duyệt ${organisation} – ${month}.`,
    returnedNow: (organisation: string, month: string) => `↩️ Đã trả lại ${organisation} – ${month}.`,
    reopenedNow: (organisation: string, month: string) => `🔓 Đã mở lại ${organisation} – ${month}.`,
    senderTold: 'Người gửi đã được báo kèm câu hỏi.',
    senderNotTold: 'Hợp tác xã này chưa có ai nhận được tin nhắn. Anh/chị gọi điện báo giúp.',
    roundOver: '🎉 Đã hết báo cáo chờ duyệt.',
    roundOverWith: (left: number) => `Hết lượt. Còn ${left} báo cáo để lại trong danh sách chờ.`,
    whichElement: (organisation: string, month: string, reopening: boolean) =>
      `${organisation} – ${month}: ${reopening ? 'mở lại' : 'trả lại'} vì số nào? Bấm nút, hoặc gõ số thứ tự hay tên.`,
    chooseElement: 'Anh/chị bấm số cần hỏi lại, hoặc “Cả tháng”.',
    wholeMonth: 'Cả tháng',
    lacking: 'chưa có',
    backToMonth: '⬅️ Quay lại báo cáo',
    whichComment: (organisation: string, month: string, questioned: string, reopening: boolean) =>
      [
        `${reopening ? 'Mở lại' : 'Trả lại'} ${organisation} – ${month}.`,
        `Hỏi về: ${questioned}`,
        'Cần hợp tác xã xem lại điều gì? Bấm một câu có sẵn, hoặc gõ câu của anh/chị.',
      ].join('\n'),
    wholeMonthInLine: 'cả tháng',
    usualOfFigure: [
      'Số này có đúng không?',
      'Số này thay đổi nhiều so với tháng trước, vì sao?',
      'Số này có đúng đơn vị không?',
    ],
    usualOfMissing: ['Thiếu số này, xin bổ sung.'],
    usualOfMonth: [
      'Xin kiểm tra lại tất cả các số.',
      'Số liệu có đúng của tháng này không?',
      'Còn thiếu số, xin bổ sung.',
    ],
    sayMore: 'Anh/chị viết rõ điều cần xem lại, để người gửi biết phải làm gì.',
    noneClean:
      'Không có báo cáo nào duyệt chung được: báo cáo nào cũng có cảnh báo, hoặc do anh/chị gửi. Anh/chị xem từng báo cáo giúp.',
    approveThese: (count: number) => `${count} báo cáo không có cảnh báo:`,
    listLine: (number: number, organisation: string, month: string, place: string) =>
      `${number}. ${[organisation, month, place].filter(Boolean).join(' · ')}`,
    listGone: (number: number) => `${number}. (vừa có thay đổi, sẽ để lại)`,
    othersStay: (count: number) => `Còn ${count} báo cáo khác không nằm trong lượt này.`,
    approveCount: (count: number) => `✅ Duyệt ${count} báo cáo này`,
    approvedMany: (count: number) => `✅ Đã duyệt ${count} báo cáo.`,
    leftOut: (count: number) => `Để lại ${count} báo cáo vì vừa có thay đổi:`,
    andMore: (count: number) => `… và ${count} báo cáo nữa.`,
    returnedToYou: ({ reopened, month, organisation, reviewer, comment }: ReturnedNotice) =>
      [
        reopened
          ? `🔓 Số liệu ${month} của ${organisation} đã duyệt nay được mở lại để xem lại một điều:`
          : `↩️ Số liệu ${month} của ${organisation} cần xem lại:`,
        `“${comment}”`,
        `Người duyệt: ${reviewer}. Anh/chị bấm nút dưới đây để sửa hoặc giải thích rồi gửi lại.`,
      ].join('\n'),
    lookAt: (what: string) => `✏️ Xem lại ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  },
  en: {
    menu: '⬅️ Menu',
    back: '⬅️ Back',
    queue: '📋 What waits',
    waiting: (count: number, where: string) =>
      `📋 ${count} ${count === 1 ? 'report waits' : 'reports wait'} for review${where && ` (${where})`}, the oldest first:`,
    waitingLine: (number: number, { mark, name, month, place, sent, version, own }: WaitingLine) =>
      [
        `${number}. ${mark}${name} – ${month}`,
        `   ${[place, `sent ${sent}`, version > 1 ? `version ${version}` : '', own ? 'sent by you, for somebody else to review' : ''].filter(Boolean).join(' · ')}`,
      ].join('\n'),
    markMeans: '⚠️: has a warning, to be looked at closely.',
    pressNumber: 'Press a number to look at it, or type the name of a cooperative, a place or a month.',
    oneByOne: '▶️ Review one by one',
    approveAll: '✅ Approve all without warnings',
    byPlace: '📍 By place',
    byMonth: '📅 By month',
    noFilter: '✖️ Show all',
    noPlace: 'Place unknown',
    nothingWaits: '✅ Nothing waits for review.',
    nothingHere: (where: string, others: number) =>
      `Nothing waits for review here (${where}). Elsewhere: ${others}.`,
    reportedSoFar: (month: string, reported: number, expected: number) =>
      expected === reported
        ? `${capital(month)}: ${expected === 1 ? 'the one organisation has' : `all ${expected} organisations have`} reported.`
        : `${capital(month)}: ${reported} of ${expected} ${expected === 1 ? 'organisation has' : 'organisations have'} reported, ${expected - reported} ${expected - reported === 1 ? 'has' : 'have'} not.`,
    whoIsMissing: (count: number) => `⏳ See the ${count} that ${count === 1 ? 'has' : 'have'} not reported`,
    noneCalled: (text: string) =>
      `No waiting report matches “${text}”. Please type the name of a cooperative, a place or a month.`,
    notThere:
      'This report is not among yours to review, or its sender has withdrawn it. Please choose another.',
    whichPlace: 'Reports of which place?',
    whichMonth: 'Reports of which month?',
    showAll: 'All',
    chooseFromList: 'Please press a button below.',
    month: (organisation: string, month: string) => `${organisation} – ${month}`,
    version: (version: number) => (version > 1 ? `version ${version}` : ''),
    receipt: (number: string) => `Receipt ${number}`,
    state: {
      draft: 'not sent',
      submitted: 'waits for review',
      returned: 'returned, to be corrected',
      resubmitted: 'sent again, waits for review',
      approved: 'approved',
      withdrawn: 'withdrawn by its sender',
    },
    you: 'you',
    system: 'the system',
    somebodyGone: 'somebody who has left',
    moment: (clock: string, day: string) => `${clock}, ${day}`,
    step: (moment: string, who: string, done: string) => `${moment}, ${who} ${done}`,
    sent: (version: number, reason: string) =>
      version > 1
        ? `sent version ${version}${reason && `, because: ${reason}`}`
        : `sent it${because(reason)}`,
    explained: (comment: string) => `sent it again unchanged${comment && `, explaining: ${comment}`}`,
    gaveBack: (comment: string) => `returned it${comment && `: ${comment}`}`,
    reopened: (comment: string) => `reopened the approved report${comment && `: ${comment}`}`,
    approved: 'approved it',
    tookBack: (version: number) => `withdrew version ${version}`,
    kept: 'kept it without sending',
    doubtful: 'To look at closely:',
    confirmed: 'The sender was asked and said that it is right:',
    senderConfirmed: '✔️ The sender was asked and said that it is right.',
    senderWasAsked: (doubt: string) => `✔️ ${doubt}`,
    noFigures: 'No figures.',
    newInVersion: (version: number) => `   not in version ${version}`,
    inVersion: (version: number, value: string, change: string) =>
      `   ${value} in version ${version}${change && `: ${change}`}`,
    likeLastMonth: ' (as last month)',
    lastMonth: (value: string, change: string) => `   ${value} last month${change && `: ${change}`}`,
    missing: (names: string) => `Not given: ${names}.`,
    givenBefore: (name: string) => `${name} (given before)`,
    history: 'Before that:',
    unchanged: 'unchanged',
    yesNo: (yes: boolean) => (yes ? 'yes' : 'no'),
    points: (amount: string) => `${amount} percentage points`,
    moved: (up: boolean, amount: string, percent: string) =>
      `${up ? 'up' : 'down'} ${amount}${percent && ` (${percent})`}`,
    lessThan: (least: string) => `less than ${least}`,
    times: (ratio: string) => `${ratio} times as much`,
    coming: (count: number) => `${count} more after this one.`,
    approveNext: '✅ Approve, next',
    approve: '✅ Approve',
    return: '↩️ Return',
    later: '⏭ Later',
    next: '⏭ Next',
    reopen: '🔓 Reopen',
    whatToDo: 'Please press a button below, or type: approve, return, later, list.',
    nothingToDecide: (state: string) => `This report: ${state}. There is nothing to decide.`,
    ownMonth:
      '✋ You sent these figures yourself, so you cannot approve them. Somebody else with the right to review has to.',
    happened: 'ℹ️ While you were looking, something changed:',
    lookAgain: 'Please look again before you decide:',
    approvedNow: (organisation: string, month: string) => `✅ Approved ${organisation} – ${month}.`,
    returnedNow: (organisation: string, month: string) => `↩️ Returned ${organisation} – ${month}.`,
    reopenedNow: (organisation: string, month: string) => `🔓 Reopened ${organisation} – ${month}.`,
    senderTold: 'The sender has been told what is asked.',
    senderNotTold: 'Nobody of this cooperative can be reached by message yet. Please telephone.',
    roundOver: '🎉 Nothing waits for review any more.',
    roundOverWith: (left: number) => `End of the round. ${left} stay in the list.`,
    whichElement: (organisation: string, month: string, reopening: boolean) =>
      `${organisation} – ${month}: which figure is the reason to ${reopening ? 'reopen' : 'return'} it? Press a button, or type its number or name.`,
    chooseElement: 'Please press the figure in question, or “Whole month”.',
    wholeMonth: 'Whole month',
    lacking: 'not given',
    backToMonth: '⬅️ Back to the report',
    whichComment: (organisation: string, month: string, questioned: string, reopening: boolean) =>
      [
        `${reopening ? 'Reopening' : 'Returning'} ${organisation} – ${month}.`,
        `In question: ${questioned}`,
        'What should the cooperative look at? Press a usual question, or type your own.',
      ].join('\n'),
    wholeMonthInLine: 'the whole month',
    usualOfFigure: [
      'Is this figure right?',
      'This figure changed a lot since last month: why?',
      'Is this figure in the right unit?',
    ],
    usualOfMissing: ['This figure is missing, please add it.'],
    usualOfMonth: [
      'Please check all figures.',
      'Are these figures of this month?',
      'Figures are missing, please add them.',
    ],
    sayMore: 'Please write what should be looked at, so that the sender knows what to do.',
    noneClean:
      'None can be approved together: each has a warning, or was sent by you. Please look at them one by one.',
    approveThese: (count: number) => `${count} without warnings:`,
    listLine: (number: number, organisation: string, month: string, place: string) =>
      `${number}. ${[organisation, month, place].filter(Boolean).join(' · ')}`,
    listGone: (number: number) => `${number}. (just changed, will be left out)`,
    othersStay: (count: number) => `${count} others are not among these.`,
    approveCount: (count: number) => `✅ Approve these ${count}`,
    approvedMany: (count: number) => `✅ Approved ${count}.`,
    leftOut: (count: number) => `${count} left out, because they have just changed:`,
    andMore: (count: number) => `… and ${count} more.`,
    returnedToYou: ({ reopened, month, organisation, reviewer, comment }: ReturnedNotice) =>
      [
        reopened
          ? `🔓 The approved figures of ${organisation} for ${month} were reopened for one question:`
          : `↩️ The figures of ${organisation} for ${month} need another look:`,
        `“${comment}”`,
        `Reviewer: ${reviewer}. Press the button below to correct or explain, and send again.`,
      ].join('\n'),
    lookAt: (what: string) => `✏️ Look at ${what}`,
  },
};
