export const words = {
  vi: {
    head: (alliance: string, day: string) => `📣 Thông báo của ${alliance}, ngày ${day}`,
    corrected: (edition: number) => `✏️ Bản sửa lần ${edition - 1}, thay cho bản gửi trước.`,
    readAgain: '🔔 Anh/chị chưa bấm “Đã đọc” thông báo dưới đây:',
    please: 'Đọc xong, anh/chị bấm “Đã đọc” giúp.',
    withdrawnNotice: (title: string, day: string, why: string) =>
      `🚫 Thông báo ngày ${day} “${title}” đã được thu hồi. Lý do: ${why}\nAnh/chị không làm theo thông báo đó nữa.`,
    isWithdrawn: (why: string) => `🚫 Thông báo này đã được thu hồi. Lý do: ${why}`,
    delivered: (title: string, people: string) => `✅ Đã gửi xong thông báo “${title}” tới ${people} người.`,
    deliveredAgain: (title: string, people: string) =>
      `✅ Đã nhắc ${people} người chưa đọc thông báo “${title}”.`,
    deliveredWithdrawal: (title: string, people: string) =>
      `✅ Đã báo thu hồi “${title}” tới ${people} người.`,
    read: '✅ Đã đọc',
    all: '📣 Các thông báo',
    back: '⬅️ Quay lại',
    menu: '⬅️ Menu',
    thanks: 'Cảm ơn anh/chị đã đọc.',
    readBefore: 'Anh/chị đã xác nhận đọc thông báo này rồi, cảm ơn.',
    newer: 'Thông báo này đã có bản sửa. Anh/chị đọc bản mới dưới đây:',
    notFound: 'Không tìm thấy thông báo này, hoặc thông báo không gửi cho anh/chị.',
    choose: 'Anh/chị bấm một nút dưới đây.',
    list: {
      title: '📣 Thông báo',
      allTitle: '📣 Mọi thông báo đã gửi',
      unread: (count: string) => `${count} thông báo chưa đọc.`,
      noneUnread: 'Anh/chị đã đọc hết.',
      empty: 'Chưa có thông báo nào.',
      nothingFound: (search: string) => `Không có thông báo nào có chữ “${search}”.`,
      found: (search: string) => `Tìm: “${search}”`,
      how: 'Bấm hoặc nhắn số thứ tự để mở.',
      withdrawn: 'đã thu hồi',
      corrected: 'bản sửa',
      search: '🔎 Tìm',
      everything: '📃 Xem tất cả',
      write: '✍️ Soạn thông báo',
      sent: '📊 Mọi thông báo đã gửi',
      mine: '📣 Thông báo gửi tôi',
      askSearch: 'Anh/chị nhắn chữ cần tìm, ví dụ: thuế.',
    },
    write: {
      title: (limit: number) => `✍️ Tiêu đề thông báo là gì? (một dòng, dưới ${limit} ký tự)`,
      text: (limit: string) => `Nội dung thông báo? Anh/chị nhắn như sẽ gửi đi, dưới ${limit} ký tự.`,
      reference:
        'Có số văn bản hoặc đường dẫn (link) để tải văn bản không? Ví dụ: “Công văn 12/LMHTX” hoặc “https://…”. Không có thì bấm nút.',
      now: (value: string) => `Hiện là: ${value}`,
      keep: 'Giữ nguyên',
      none: 'Không có',
      drop: '🗑 Bỏ bản nháp',
      dropped: 'Đã bỏ bản nháp.',
      tooLong: (length: string, limit: string) =>
        `Đoạn này dài ${length} ký tự, nhiều hơn ${limit}. Anh/chị rút gọn giúp; phần dài để trong văn bản và gửi đường dẫn.`,
      noFiles:
        'Tôi chưa gửi kèm tệp được. Anh/chị để tệp trên trang của liên minh rồi nhắn đường dẫn, hoặc ghi số văn bản.',
      resumed: 'Anh/chị đang soạn dở thông báo này:',
      finishFirst: (title: string) =>
        `Anh/chị đang soạn dở thông báo “${title}”. Gửi hoặc bỏ bản đó trước, rồi sửa thông báo kia.`,
    },
    to: {
      title: 'Gửi cho ai?',
      where: (places: string) => `• Nơi nhận: ${places}`,
      who: (roles: string) => `• Người nhận: ${roles}`,
      everywhere: 'cả liên minh',
      everybody: 'tất cả mọi người',
      organisations: (names: string) => `các đơn vị: ${names}`,
      places: '📍 Chọn địa bàn',
      pickOrganisations: '🏠 Chọn từng HTX',
      everywhereButton: '🌐 Toàn liên minh',
      preview: '👁 Xem trước',
      roles: {
        member: 'thành viên HTX',
        officer: 'cán bộ HTX',
        reviewer: 'người duyệt số liệu',
        allianceOfficer: 'cán bộ liên minh',
        administrator: 'quản trị',
      },
      allianceOnlyEverywhere:
        'Cán bộ liên minh và quản trị không thuộc địa bàn nào: họ chỉ nhận khi gửi cho cả liên minh.',
      more: (names: string, count: string) => `${names} và ${count} nơi khác`,
      how: 'Bấm hoặc nhắn tên người nhận để chọn hoặc bỏ chọn.',
    },
    places: {
      title: (where: string) => `📍 Chọn địa bàn – ${where}`,
      chosen: (names: string) => `Đã chọn: ${names}`,
      none: 'Chưa chọn nơi nào: gửi cho cả liên minh.',
      how: 'Bấm tên hoặc nhắn số thứ tự để chọn hoặc bỏ chọn.',
      whole: 'cả liên minh',
      parts: '🔽 Bên trong',
      up: '🔼 Lên trên',
      done: '✅ Xong',
      notFound: 'Không có nơi nào tên như vậy ở đây. Anh/chị bấm một nút hoặc nhắn số thứ tự.',
    },
    organisations: {
      title: '🏠 Chọn từng HTX',
      ask: 'Nhắn tên HTX cần tìm, ví dụ: cam.',
      how: 'Bấm tên hoặc nhắn số thứ tự để chọn hoặc bỏ chọn. Tìm HTX khác thì nhắn tên.',
      found: (search: string) => `Tìm “${search}”:`,
      notFound: (search: string) =>
        `Không tìm thấy HTX nào có tên “${search}”. Anh/chị thử một chữ trong tên.`,
      chosen: (count: string, names: string) => `Đã chọn ${count}: ${names}`,
      clear: '🗑 Bỏ chọn hết',
    },
    preview: {
      below: '👁 Người nhận sẽ thấy đúng như sau:',
      line: '———',
      reaches: (people: string, cooperatives: string) =>
        `Gửi tới ${people} người; nơi nhận có ${cooperatives} đơn vị.`,
      withoutAnybody: (count: string) =>
        `Trong đó ${count} đơn vị chưa có ai nhận được; ai tham gia sau vẫn xem lại được trong mục “thông báo”.`,
      nobody: '⚠️ Hiện chưa có ai nhận được. Ai tham gia sau sẽ thấy trong mục “thông báo”.',
      correction: 'Đây là bản sửa: mọi người đã nhận bản trước đều được báo.',
      publish: '📣 Gửi đi',
      title: '✏️ Tiêu đề',
      text: '✏️ Nội dung',
      reference: '✏️ Số văn bản, link',
      to: '👥 Người nhận',
      overtaken: (title: string) =>
        `Trong lúc anh/chị soạn, có người đã sửa thông báo này, tiêu đề nay là “${title}”. Bản của anh/chị ở dưới; bấm “Gửi đi” lần nữa thì bản của anh/chị thay bản đó.`,
      gone: 'Thông báo này đã bị thu hồi nên không sửa được nữa. Anh/chị có thể gửi như một thông báo mới.',
    },
    sent: {
      text: '📣 Đang gửi thông báo. Gửi xong tôi báo anh/chị biết ngay; trong lúc đó cứ làm việc khác.',
      follow: '📊 Mọi thông báo đã gửi',
    },
    reach: {
      title: (title: string) => `📊 “${title}”`,
      sending: (people: string) => `Đang gửi, đã tới ${people} người.`,
      sent: (people: string) => `Đã gửi tới ${people} người.`,
      cooperatives: (read: string, whole: string, percent: string) =>
        `• Đơn vị có người đã đọc: ${read}/${whole} (${percent})`,
      people: (read: string, whole: string, percent: string) =>
        `• Người đã đọc: ${read}/${whole} (${percent})`,
      withoutAnybody: (count: string) => `• Đơn vị chưa có ai nhận được: ${count}`,
      byPlace: 'Theo địa bàn (đơn vị có người đã đọc):',
      place: (name: string, read: string, whole: string, percent: string) =>
        `• ${name}: ${read}/${whole} (${percent})`,
      remind: '🔔 Nhắc người chưa đọc',
      reminded: 'Đã nhắc những người chưa đọc. Mỗi bản chỉ nhắc một lần.',
      remindedNow: 'Đang nhắc những người chưa đọc.',
      everybodyRead: 'Mọi người đều đã đọc, không còn ai phải nhắc.',
      open: '👁 Xem nội dung',
      correct: '✏️ Sửa thông báo',
      withdraw: '🚫 Thu hồi',
      show: '📊 Đã tới đâu',
      line: (announcements: string, read: string, whole: string, percent: string) =>
        `📣 Thông báo qua bot: ${announcements} thông báo, ${read}/${whole} đơn vị (${percent}) có người đã đọc – ngoài số buổi tuyên truyền ở trên.`,
    },
    withdraw: {
      ask: (title: string) =>
        `Vì sao thu hồi thông báo “${title}”? Lý do sẽ được gửi tới mọi người đã nhận. Anh/chị nhắn một câu, ví dụ: ghi nhầm ngày họp.`,
      confirm: (title: string, why: string) =>
        `Thu hồi thông báo “${title}”?\nMọi người đã nhận sẽ được báo, với lý do: ${why}`,
      yes: '🚫 Thu hồi',
      done: 'Đã thu hồi. Đang báo cho mọi người đã nhận.',
      already: 'Thông báo này đã được thu hồi rồi.',
    },
  },
  en: {
    head: (alliance: string, day: string) => `📣 Announcement of ${alliance}, ${day}`,
    corrected: (edition: number) => `✏️ Correction ${edition - 1}, in place of what was sent before.`,
    readAgain: '🔔 You have not confirmed that you read this announcement:',
    please: 'Please press “Read” when you have read it.',
    withdrawnNotice: (title: string, day: string, why: string) =>
      `🚫 The announcement “${title}” of ${day} was withdrawn. Reason: ${why}\nPlease do not act on it any more.`,
    isWithdrawn: (why: string) => `🚫 This announcement was withdrawn. Reason: ${why}`,
    delivered: (title: string, people: string) =>
      `✅ The announcement “${title}” has gone out to ${persons(people)}.`,
    deliveredAgain: (title: string, people: string) =>
      `✅ ${persons(people)} who had not read “${title}” ${people === '1' ? 'was' : 'were'} reminded.`,
    deliveredWithdrawal: (title: string, people: string) =>
      `✅ ${persons(people)} ${people === '1' ? 'was' : 'were'} told that “${title}” is withdrawn.`,
    read: '✅ Read',
    all: '📣 Announcements',
    back: '⬅️ Back',
    menu: '⬅️ Menu',
    thanks: 'Thank you for reading.',
    readBefore: 'You have confirmed this announcement already, thank you.',
    newer: 'This announcement was corrected. Please read the new one:',
    notFound: 'There is no such announcement, or it is not for you.',
    choose: 'Please press a button below.',
    list: {
      title: '📣 Announcements',
      allTitle: '📣 Everything announced',
      unread: (count: string) => `Not read yet: ${count}.`,
      noneUnread: 'You have read everything.',
      empty: 'There are no announcements yet.',
      nothingFound: (search: string) => `No announcement has “${search}” in it.`,
      found: (search: string) => `Search: “${search}”`,
      how: 'Press or write a number to open one.',
      withdrawn: 'withdrawn',
      corrected: 'corrected',
      search: '🔎 Search',
      everything: '📃 Show all',
      write: '✍️ Write an announcement',
      sent: '📊 Everything announced',
      mine: '📣 Announcements for me',
      askSearch: 'Please write what to look for, for example: thuế.',
    },
    write: {
      title: (limit: number) => `✍️ What is its title? (one line, under ${limit} characters)`,
      text: (limit: string) => `What does it say? Write it as it shall be sent, under ${limit} characters.`,
      reference:
        'Is there a document number or a link to the document? For example “Công văn 12/LMHTX” or “https://…”. If not, press the button.',
      now: (value: string) => `At present: ${value}`,
      keep: 'Keep it',
      none: 'None',
      drop: '🗑 Drop the draft',
      dropped: 'The draft is dropped.',
      tooLong: (length: string, limit: string) =>
        `This has ${length} characters, more than ${limit}. Please shorten it; what is long belongs in a document with a link.`,
      noFiles:
        'I cannot send files along. Please put the file on the alliance’s site and write the link, or the number of the document.',
      resumed: 'You were writing this announcement:',
      finishFirst: (title: string) =>
        `You are still writing “${title}”. Please send or drop it first, then correct the other one.`,
    },
    to: {
      title: 'Who is it for?',
      where: (places: string) => `• Where: ${places}`,
      who: (roles: string) => `• Whom: ${roles}`,
      everywhere: 'the whole alliance',
      everybody: 'everybody',
      organisations: (names: string) => `the cooperatives ${names}`,
      places: '📍 Choose places',
      pickOrganisations: '🏠 Choose cooperatives',
      everywhereButton: '🌐 Whole alliance',
      preview: '👁 Preview',
      roles: {
        member: 'members',
        officer: 'officers',
        reviewer: 'reviewers',
        allianceOfficer: 'alliance officers',
        administrator: 'administrators',
      },
      allianceOnlyEverywhere:
        'Alliance officers and administrators belong to no place: they receive it only when it goes to the whole alliance.',
      more: (names: string, count: string) => `${names} and ${count} more`,
      how: 'Press or write whom to add or take out.',
    },
    places: {
      title: (where: string) => `📍 Choose places – ${where}`,
      chosen: (names: string) => `Chosen: ${names}`,
      none: 'None is chosen: it goes to the whole alliance.',
      how: 'Press a name or write its number to add it or take it out.',
      whole: 'whole alliance',
      parts: '🔽 Inside',
      up: '🔼 Up',
      done: '✅ Done',
      notFound: 'There is no such place here. Please press a button or write a number.',
    },
    organisations: {
      title: '🏠 Choose cooperatives',
      ask: 'Write the name of a cooperative to look for, for example: cam.',
      how: 'Press a name or write its number to add it or take it out. For another one, write its name.',
      found: (search: string) => `Search “${search}”:`,
      notFound: (search: string) => `No cooperative is called “${search}”. Please try one word of the name.`,
      chosen: (count: string, names: string) => `${count} chosen: ${names}`,
      clear: '🗑 Take all out',
    },
    preview: {
      below: '👁 This is exactly what people will see:',
      line: '———',
      reaches: (people: string, cooperatives: string) =>
        `Goes to ${persons(people)}; it is meant for ${cooperatives} ${cooperatives === '1' ? 'cooperative' : 'cooperatives'}.`,
      withoutAnybody: (count: string) =>
        `In ${count} of them nobody receives it yet; who joins later finds it under “announcements”.`,
      nobody: '⚠️ Nobody receives it at present. Who joins later finds it under “announcements”.',
      correction: 'This is a correction: everybody who got the earlier one is told.',
      publish: '📣 Send',
      title: '✏️ Title',
      text: '✏️ Text',
      reference: '✏️ Number, link',
      to: '👥 Audience',
      overtaken: (title: string) =>
        `Meanwhile somebody else changed this announcement; its title is now “${title}”. Yours is below; press “Send” again and it takes the place of theirs.`,
      gone: 'This announcement was withdrawn and cannot be corrected any more. You can send yours as a new one.',
    },
    sent: {
      text: '📣 The announcement is going out. I will tell you when it has; you can do something else meanwhile.',
      follow: '📊 Everything announced',
    },
    reach: {
      title: (title: string) => `📊 “${title}”`,
      sending: (people: string) => `Going out; ${persons(people)} so far.`,
      sent: (people: string) => `Sent to ${persons(people)}.`,
      cooperatives: (read: string, whole: string, percent: string) =>
        `• Cooperatives of which somebody has read: ${read} of ${whole} (${percent})`,
      people: (read: string, whole: string, percent: string) =>
        `• People who have read: ${read} of ${whole} (${percent})`,
      withoutAnybody: (count: string) => `• Cooperatives in which nobody receives it: ${count}`,
      byPlace: 'By place (cooperatives of which somebody has read):',
      place: (name: string, read: string, whole: string, percent: string) =>
        `• ${name}: ${read} of ${whole} (${percent})`,
      remind: '🔔 Remind who has not read',
      reminded: 'Those who had not read were reminded. Each edition is reminded of once.',
      remindedNow: 'Those who have not read are being reminded.',
      everybodyRead: 'Everybody has read it; there is nobody to remind.',
      open: '👁 See the text',
      correct: '✏️ Correct',
      withdraw: '🚫 Withdraw',
      show: '📊 How far it came',
      line: (announcements: string, read: string, whole: string, percent: string) =>
        `📣 Announced through the bot: ${announcements}; read in ${read} of ${whole} cooperatives (${percent}) – beside the sessions above.`,
    },
    withdraw: {
      ask: (title: string) =>
        `Why is “${title}” withdrawn? Everybody who got it is told the reason. One sentence will do.`,
      confirm: (title: string, why: string) =>
        `Withdraw “${title}”?\nEverybody who got it is told, with the reason: ${why}`,
      yes: '🚫 Withdraw',
      done: 'Withdrawn. Everybody who got it is being told.',
      already: 'This announcement is withdrawn already.',
    },
  },
};

function persons(count: string): string {
  return `${count} ${count === '1' ? 'person' : 'people'}`;
}
