export const words = {
  vi: {
    askCode: (alliance: string) =>
      `Xin chào! Đây là trợ lý số liệu của ${alliance}.\nĐể bắt đầu, anh/chị nhắn mã mời do cán bộ liên minh gửi, ví dụ: CAM-2023. Nếu liên minh đã ghi số điện thoại của anh/chị thì chỉ cần bấm chia sẻ số.`,
    askAgain: 'Anh/chị nhắn mã mời, hoặc chia sẻ số điện thoại của mình.',
    sharePhone: '📱 Chia sẻ số điện thoại của tôi',
    noCode: 'Tôi chưa có mã mời',
    howToGetACode: (alliance: string) =>
      `Mã mời do cán bộ của ${alliance} cấp cho từng người. Anh/chị gọi liên minh, nói tên mình và tên hợp tác xã để xin mã.`,
    unknownCode: (code: string) =>
      `Mã “${code}” không đúng. Anh/chị xem lại từng chữ, hoặc xin mã mới từ cán bộ liên minh.`,
    trouble: {
      used: 'Mã này đã có người dùng rồi; mỗi mã chỉ dùng được một lần. Anh/chị xin mã mới từ cán bộ liên minh.',
      expired: 'Mã này đã hết hạn. Anh/chị xin mã mới từ cán bộ liên minh.',
      withdrawn: 'Mã này không còn dùng được. Anh/chị xin mã mới từ cán bộ liên minh.',
      forAnother: 'Mã này cấp cho người khác nên không dùng được ở đây. Anh/chị hỏi lại cán bộ liên minh.',
    },
    lockedFor: (minutes: number) =>
      `Anh/chị đã nhập sai mã nhiều lần. Xin chờ ${minutes} phút rồi nhắn lại mã. Mã đúng vẫn còn nguyên.`,
    lockedToday:
      'Hôm nay đã nhập sai mã 10 lần nên tạm khoá tới ngày mai. Mã đúng vẫn còn nguyên. Cần gấp thì anh/chị gọi cán bộ liên minh.',
    agree: '✅ Đồng ý',
    decline: '❌ Không đồng ý',
    consentAgain: 'Anh/chị có đồng ý với nội dung ở trên không?',
    yesOrNo: 'Anh/chị bấm một nút giúp, hoặc nhắn “đồng ý” hay “không đồng ý”.',
    declined:
      'Vâng, tôi không giữ gì về anh/chị và mã mời vẫn chưa dùng. Khi nào đổi ý, anh/chị nhắn lại mã. Nếu không, xin gửi số liệu cho liên minh bằng giấy như trước.',
    welcome: (name: string, role: string) => `Chào ${name}! Anh/chị đã tham gia với vai ${role}.`,
    welcomeBack: (name: string, roles: string) =>
      `Chào ${name}! Anh/chị đã vào lại, đủ vai như trước: ${roles}.`,
    roleAdded: (role: string) =>
      `Đã thêm vai ${role}, và anh/chị đang làm việc với vai này. Muốn đổi thì nhắn “đổi vai”.`,
    alreadyHeld: (role: string) => `Anh/chị đã có vai ${role} rồi nên mã này vẫn chưa dùng.`,
    first: {
      member: 'Việc đầu tiên nên làm: xem hợp tác xã của mình đang thế nào.',
      officer: 'Việc đầu tiên: bấm “Gửi số liệu” để gửi số của tháng vừa rồi.',
      reviewer: 'Việc đầu tiên: xem số liệu đang chờ duyệt.',
      allianceOfficer: 'Việc đầu tiên nên làm: xem bảng kế hoạch.',
      administrator: 'Việc đầu tiên: bấm “Người và quyền” để mời mọi người vào.',
    },
    askAnother: 'Anh/chị nhắn mã mời để nhận thêm vai.',
    noCodeIn: 'Tin này không có mã mời. Mã gồm chữ và số, ví dụ: CAM-2023.',
    menu: '⬅️ Menu',
    alreadyIn: 'Anh/chị đã tham gia rồi nên không cần chia sẻ số điện thoại.',
    phoneUnknown:
      'Liên minh chưa ghi số điện thoại này. Anh/chị gọi cán bộ liên minh để ghi, hoặc xin mã mời.',
    phoneTyped:
      'Số gõ vào thì chưa chắc là của anh/chị. Anh/chị bấm nút chia sẻ số điện thoại, hoặc nhắn mã mời.',
    phoneTaken:
      'Số này đã tham gia ở một cuộc trò chuyện khác. Nếu anh/chị đổi máy hoặc mất máy, xin gọi cán bộ liên minh để nhận mã mới.',
    whichPerson: 'Số điện thoại này ghi cho hơn một người. Anh/chị là ai (chữ cái đầu của họ tên)?',
    neither: 'Không phải tôi',
    phoneUnclear: 'Vậy anh/chị gọi cán bộ liên minh để ghi lại số, hoặc xin mã mời.',
    chooseByNumber: 'Anh/chị bấm một nút, hoặc nhắn số thứ tự.',
  },
  en: {
    askCode: (alliance: string) =>
      `Hello! This is the figures assistant of ${alliance}.\nTo begin, please send the invitation code you got from the alliance, for example: CAM-2023. If the alliance has noted your telephone number, just share it.`,
    askAgain: 'Please send the invitation code, or share your own telephone number.',
    sharePhone: '📱 Share my phone number',
    noCode: 'I have no code',
    howToGetACode: (alliance: string) =>
      `Codes are given to each person by the staff of ${alliance}. Please call the alliance, and say your name and your cooperative.`,
    unknownCode: (code: string) =>
      `The code “${code}” is not right. Please check each letter, or ask the alliance for a new one.`,
    trouble: {
      used: 'Somebody has used this code already; each works once. Please ask the alliance for a new one.',
      expired: 'This code has expired. Please ask the alliance for a new one.',
      withdrawn: 'This code does not work any more. Please ask the alliance for a new one.',
      forAnother: 'This code was given to somebody else and does not work here. Please ask the alliance.',
    },
    lockedFor: (minutes: number) =>
      `Too many wrong codes. Please wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} and send the code again. The right one is still good.`,
    lockedToday:
      'Ten wrong codes were entered today, so codes are locked until tomorrow. The right one is still good. If it is urgent, please call the alliance.',
    agree: '✅ I agree',
    decline: '❌ I do not agree',
    consentAgain: 'Do you agree to the text above?',
    yesOrNo: 'Please press a button, or write “agree” or “no”.',
    declined:
      'All right, nothing is kept of you and the code is still unused. If you change your mind, send it again. Otherwise please hand in figures to the alliance on paper as before.',
    welcome: (name: string, role: string) => `Welcome ${name}! You joined as ${role}.`,
    welcomeBack: (name: string, roles: string) =>
      `Welcome back ${name}! You have your roles as before: ${roles}.`,
    roleAdded: (role: string) =>
      `The role ${role} was added, and you act in it now. To change, write “change role”.`,
    alreadyHeld: (role: string) => `You have the role ${role} already, so the code is still unused.`,
    first: {
      member: 'A good first step: see how your cooperative stands.',
      officer: 'First of all: press “Send figures” and send last month’s.',
      reviewer: 'First of all: look at the figures that wait for review.',
      allianceOfficer: 'A good first step: look at the plan board.',
      administrator: 'First of all: press “People and rights” and invite people.',
    },
    askAnother: 'Please send the invitation code of the further role.',
    noCodeIn: 'There is no code in this message. A code has letters and digits, for example: CAM-2023.',
    menu: '⬅️ Menu',
    alreadyIn: 'You have joined already, so there is no need to share your number.',
    phoneUnknown:
      'The alliance has not noted this number. Please call the alliance to have it noted, or ask for a code.',
    phoneTyped:
      'A typed number may be anybody’s. Please press the button that shares yours, or send the code.',
    phoneTaken:
      'This number has joined in another chat. If you changed or lost your phone, please call the alliance for a new code.',
    whichPerson: 'This number is noted for more than one person. Who are you (initials)?',
    neither: 'None of these',
    phoneUnclear: 'Then please call the alliance to have your number corrected, or ask for a code.',
    chooseByNumber: 'Please press a button, or write its number.',
  },
};
