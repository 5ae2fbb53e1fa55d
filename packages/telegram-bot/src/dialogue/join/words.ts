export const words = {
  vi: {
    askCode: (alliance: string) =>
      `Xin chào! Đây là trợ lý số liệu của ${alliance}.\nAnh/chị nhắn mã mời do cán bộ liên minh gửi để bắt đầu, ví dụ: CAM-2023.`,
    askAgain: 'Anh/chị nhắn lại mã mời.',
    wrongCode: (code: string) =>
      `Mã “${code}” không đúng, đã được dùng hoặc hết hạn. Anh/chị kiểm tra lại, hoặc xin mã mới từ cán bộ liên minh.`,
    tooManyCodes:
      'Anh/chị đã nhập sai nhiều lần nên hôm nay tạm khoá mã mời ở đây. Xin thử lại ngày mai, hoặc gọi cán bộ liên minh.',
    welcome: (name: string, organisation: string) =>
      `Chào ${name}! Anh/chị đã tham gia với tư cách cán bộ của ${organisation}.`,
    welcomeMember: (name: string, organisation: string) =>
      `Chào ${name}! Anh/chị đã tham gia với tư cách thành viên của ${organisation}.`,
    welcomeAlliance: (name: string, alliance: string) =>
      `Chào ${name}! Anh/chị đã tham gia với tư cách cán bộ ${alliance}.`,
  },
  en: {
    askCode: (alliance: string) =>
      `Hello! This is the figures assistant of ${alliance}.\nPlease send the invitation code you got from the alliance, for example: CAM-2023.`,
    askAgain: 'Please send the invitation code again.',
    wrongCode: (code: string) =>
      `The code “${code}” is wrong, used already or expired. Please check it, or ask the alliance for a new one.`,
    tooManyCodes:
      'Too many wrong codes were entered here today. Please try again tomorrow, or call the alliance.',
    welcome: (name: string, organisation: string) =>
      `Welcome ${name}! You joined as an officer of ${organisation}.`,
    welcomeMember: (name: string, organisation: string) =>
      `Welcome ${name}! You joined as a member of ${organisation}.`,
    welcomeAlliance: (name: string, alliance: string) =>
      `Welcome ${name}! You joined as an officer of ${alliance}.`,
  },
};
