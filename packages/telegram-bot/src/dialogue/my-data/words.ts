const CHANNELS: Record<string, Record<'vi' | 'en', string>> = {
  telegram: { vi: 'Telegram', en: 'Telegram' },
  tryout: { vi: 'trang dùng thử', en: 'the try-out page' },
};
const listed = (channels: readonly string[], language: 'vi' | 'en') =>
  [...new Set(channels)].map((channel) => CHANNELS[channel]?.[language] ?? channel).join(', ');

/** In place of a name, the same in every language: it is what the store keeps. */
export const NAME_OF_FORGOTTEN = '(đã xoá tên)';

export const words = {
  vi: {
    title: '📁 Những gì đang được giữ về anh/chị:',
    name: (name: string) => `• Tên: ${name}`,
    role: (role: string, since: string) => `• Vai: ${role} (từ ${since})`,
    chats: (channels: readonly string[]) =>
      `• Nơi nhắn tin: ${listed(channels, 'vi')} (${channels.length} cuộc trò chuyện)`,
    phoneKept: '• Số điện thoại: có, dưới dạng mã không đọc lại được',
    noPhone: '• Số điện thoại: không giữ',
    joined: (joined: string, consented: string) =>
      `• Tham gia: ${joined}; đồng ý cho giữ dữ liệu: ${consented}`,
    unknownDay: 'chưa ghi ngày',
    handedIn: (reports: number) => `• Đã gửi: ${reports} lần số liệu tháng`,
    messages: (received: number, sent: number) =>
      `• Tin nhắn còn giữ: ${received} của anh/chị, ${sent} trả lời anh/chị`,
    acts: (acts: number) => `• Nhật ký: ${acts} việc anh/chị đã làm`,
    rights: 'Anh/chị tải về, sửa, rút lại đồng ý hoặc xoá bất cứ lúc nào; việc đó được làm ngay.',
    rightsByLaw:
      'Anh/chị có quyền xem, sửa, tải về, rút lại đồng ý và xoá (Điều 4 Luật 91/2025/QH15). Bấm ở đây thì làm ngay. Yêu cầu gửi cho liên minh thì được trả lời đã nhận trong 2 ngày làm việc; xem, sửa, cung cấp trong 10 ngày; rút đồng ý trong 15 ngày; xoá trong 20 ngày (Điều 5 Nghị định 356/2025/NĐ-CP).',
    json: '⬇️ Tải về (JSON)',
    text: '⬇️ Tải về (chữ)',
    trail: '📜 Nhật ký',
    correct: '✏️ Sửa tên',
    leave: '🚪 Thôi vai, bàn giao',
    withdraw: '↩️ Rút đồng ý',
    erase: '🗑 Xoá dữ liệu',
    back: '⬅️ Quay lại',
    menu: '⬅️ Menu',
    chooseButton: 'Anh/chị bấm một nút bên dưới giúp.',
    fileMade: 'Đây là toàn bộ dữ liệu về anh/chị. Xin giữ tệp này cẩn thận.',
    trailTitle: '📜 Nhật ký, mới nhất trước:',
    trailEmpty: 'Chưa có việc nào.',
    byOther: ' (liên minh làm)',
    askName: (name: string) => `Tên hiện giờ: ${name}. Anh/chị nhắn tên đúng, ví dụ: Bùi Thị Lan.`,
    noName: 'Tên cần có chữ, dài không quá 80 ký tự. Anh/chị nhắn lại giúp.',
    nameCorrected: (name: string) => `Đã sửa tên thành ${name}.`,
    whichToLeave: 'Anh/chị muốn thôi hoặc bàn giao vai nào?',
    roleGone: 'Anh/chị không còn giữ vai này nữa.',
    leaveOne: (role: string) =>
      `Vai: ${role}. Thôi vai này thì các vai khác của anh/chị vẫn giữ; số liệu đã gửi không mất.`,
    leaveLast: (role: string) =>
      `Vai: ${role}. Đây là vai duy nhất, nên thôi vai này là rời hẳn: cuộc trò chuyện này không còn được nhận ra nữa. Số liệu đã gửi không mất. Muốn xoá cả dữ liệu cá nhân thì vào “Dữ liệu của tôi” trước.`,
    handOver: '🤝 Bàn giao cho người khác rồi thôi',
    share: '👥 Thêm người cùng làm, tôi vẫn giữ',
    leaveNow: '🚪 Thôi vai ngay',
    handedOverLater: 'Khi người mới dùng mã thì vai của anh/chị kết thúc, và tôi sẽ báo.',
    shared: 'Anh/chị vẫn giữ vai của mình cùng người mới.',
    left: 'Anh/chị đã thôi vai. Số liệu đã gửi vẫn được giữ.',
    leftAll: (alliance: string) =>
      `Anh/chị đã rời ${alliance}. Cảm ơn anh/chị! Khi cần vào lại thì xin mã mời mới.`,
    handedOverTo: (role: string, name: string) =>
      `${name} đã nhận bàn giao vai ${role}. Vai này của anh/chị đã kết thúc. Cảm ơn anh/chị!`,
    lastAdministrator:
      'Anh/chị là người quản trị duy nhất nên chưa rời được: sẽ không còn ai mời và giao quyền. Xin giao vai quản trị cho một người khác trước (“Người và quyền”).',
    withdrawAsk:
      'Rút lại đồng ý thì tôi ngừng dùng dữ liệu của anh/chị: mọi vai kết thúc, không nhắc việc nữa. Tên và nhật ký được cất lại cho tới khi anh/chị hoặc liên minh xoá; số liệu của hợp tác xã vẫn giữ.',
    withdrawByLaw: 'Quyền này theo Điều 10 Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15.',
    withdrawSure: '↩️ Rút lại đồng ý',
    eraseInstead: '🗑 Xoá luôn dữ liệu',
    withdrawn: (alliance: string) =>
      `Anh/chị đã rút lại đồng ý; mọi vai đã kết thúc. Muốn xoá cả dữ liệu đã cất thì gọi ${alliance}; muốn dùng lại thì xin mã mời mới.`,
    eraseAsk: [
      'Xoá dữ liệu cá nhân của anh/chị:',
      '• Xoá: tên, nơi nhắn tin, mã số điện thoại, tin nhắn qua lại, bản đang nhập dở, chi tiết nhật ký; mọi vai kết thúc.',
      '• Giữ: số liệu hợp tác xã đã gửi và nhật ký việc gì, lúc nào, vì đó là số liệu của hợp tác xã; tên anh/chị ở đó được thay bằng “(đã xoá tên)”.',
      'Xoá rồi không lấy lại được. Nếu cần, anh/chị tải về trước.',
    ].join('\n'),
    eraseByLaw:
      'Theo Điều 14 Luật 91/2025/QH15. Thời hạn tối đa là 20 ngày (Điều 5 Nghị định 356/2025/NĐ-CP); ở đây xoá ngay. Bản sao lưu cũ được liên minh thay dần.',
    eraseGoOn: '🗑 Tôi muốn xoá',
    eraseType: 'Để chắc chắn, anh/chị nhắn chữ XOÁ. Nhắn gì khác thì không xoá.',
    keep: '⬅️ Không xoá',
    notErased: 'Chưa xoá gì.',
    erased: 'Đã xoá dữ liệu cá nhân của anh/chị. Cảm ơn anh/chị đã làm việc cùng chúng tôi.',
    fileIntro: 'DỮ LIỆU ĐANG ĐƯỢC GIỮ VỀ ANH/CHỊ',
    fileVersions: 'Những lần thay đổi:',
    fileActs: 'Nhật ký:',
    fileReceived: 'Tin nhắn anh/chị đã gửi:',
    fileSent: 'Tin nhắn đã gửi cho anh/chị:',
    fileDrafts: 'Bản đang nhập dở và bước hiện tại:',
  },
  en: {
    title: '📁 What is kept of you:',
    name: (name: string) => `• Name: ${name}`,
    role: (role: string, since: string) => `• Role: ${role} (since ${since})`,
    chats: (channels: readonly string[]) => `• Chats: ${listed(channels, 'en')} (${channels.length})`,
    phoneKept: '• Telephone number: yes, as a code that cannot be read back',
    noPhone: '• Telephone number: not kept',
    joined: (joined: string, consented: string) =>
      `• Joined: ${joined}; agreed to data being kept: ${consented}`,
    unknownDay: 'no day noted',
    handedIn: (reports: number) => `• Sent: monthly figures ${reports} ${reports === 1 ? 'time' : 'times'}`,
    messages: (received: number, sent: number) => `• Messages kept: ${received} of yours, ${sent} to you`,
    acts: (acts: number) => `• Trail: ${acts} ${acts === 1 ? 'act' : 'acts'} of yours`,
    rights:
      'You may download, correct or erase it, or take your consent back, at any time; it is done at once.',
    rightsByLaw:
      'You may see, correct and download it, take your consent back, and have it erased (article 4 of Law 91/2025/QH15). By these buttons it is done at once. What you ask of the alliance is acknowledged within 2 working days; seeing, correcting and providing takes up to 10 days, taking consent back 15, erasing 20 (article 5 of Decree 356/2025/NĐ-CP).',
    json: '⬇️ Download (JSON)',
    text: '⬇️ Download (text)',
    trail: '📜 Trail',
    correct: '✏️ Correct name',
    leave: '🚪 Give up or hand over',
    withdraw: '↩️ Withdraw consent',
    erase: '🗑 Erase',
    back: '⬅️ Back',
    menu: '⬅️ Menu',
    chooseButton: 'Please press one of the buttons below.',
    fileMade: 'This is all the data about you. Please keep the file safe.',
    trailTitle: '📜 Trail, latest first:',
    trailEmpty: 'Nothing yet.',
    byOther: ' (by the alliance)',
    askName: (name: string) =>
      `Your name is noted as ${name}. Please send the right one, for example: Bùi Thị Lan.`,
    noName: 'A name has letters and at most 80 characters. Please send it again.',
    nameCorrected: (name: string) => `Your name is now ${name}.`,
    whichToLeave: 'Which role do you want to give up or hand over?',
    roleGone: 'You do not hold this role any more.',
    leaveOne: (role: string) =>
      `Role: ${role}. If you give it up, your other roles stay, and nothing you sent is lost.`,
    leaveLast: (role: string) =>
      `Role: ${role}. It is your only one, so giving it up is leaving: this chat will not be known any more. Nothing you sent is lost. To have your personal data erased as well, go to “My data” first.`,
    handOver: '🤝 Hand over, then leave',
    share: '👥 Add somebody, and stay',
    leaveNow: '🚪 Give it up now',
    handedOverLater: 'When your successor uses the code your role ends, and you will be told.',
    shared: 'You keep your role beside the new person.',
    left: 'You gave the role up. What you sent is kept.',
    leftAll: (alliance: string) => `You have left ${alliance}. Thank you! To come back, ask for a new code.`,
    handedOverTo: (role: string, name: string) =>
      `${name} has taken over the role ${role}. Yours has ended. Thank you!`,
    lastAdministrator:
      'You are the only administrator and cannot leave yet: nobody could invite people or give rights. Please make somebody else administrator first (“People and rights”).',
    withdrawAsk:
      'If you take your consent back, your data are used no more: all roles end, and no reminders come. Your name and trail are put away until you or the alliance erase them; the figures of the cooperative stay.',
    withdrawByLaw: 'This is your right under article 10 of Law 91/2025/QH15.',
    withdrawSure: '↩️ Withdraw consent',
    eraseInstead: '🗑 Erase the data as well',
    withdrawn: (alliance: string) =>
      `Your consent is withdrawn and all roles have ended. To have what was put away erased, please call ${alliance}; to come back, ask for a new code.`,
    eraseAsk: [
      'Erasing your personal data:',
      '• Erased: name, chats, the code of your telephone number, messages, what you were typing, details of the trail; all roles end.',
      '• Kept: the figures you sent for the cooperative, and what was done when, because they are the cooperative’s; your name there becomes “(đã xoá tên)”.',
      'It cannot be taken back. Download it first if you need it.',
    ].join('\n'),
    eraseByLaw:
      'Under article 14 of Law 91/2025/QH15. The limit is 20 days (article 5 of Decree 356/2025/NĐ-CP); here it is done at once. Older backups are replaced by the alliance over time.',
    eraseGoOn: '🗑 Erase',
    eraseType: 'To be sure, write the word ERASE. Anything else erases nothing.',
    keep: '⬅️ Do not erase',
    notErased: 'Nothing was erased.',
    erased: 'Your personal data have been erased. Thank you for working with us.',
    fileIntro: 'WHAT IS KEPT OF YOU',
    fileVersions: 'Changes:',
    fileActs: 'Trail:',
    fileReceived: 'Messages you sent:',
    fileSent: 'Messages sent to you:',
    fileDrafts: 'What you are typing, and where you are:',
  },
};
