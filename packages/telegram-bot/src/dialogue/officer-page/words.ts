export const words = {
  vi: {
    link: (minutes: number, url: string) =>
      [
        `🖥 Trang cán bộ của anh/chị (mở trong ${minutes} phút, chỉ mở được một lần):`,
        url,
        'Đường dẫn này là của riêng anh/chị, xin đừng chuyển cho ai. Đóng mọi trang đang mở: gõ “thoát mọi trang”.',
      ].join('\n'),
    miniApp: '🖥 Mở ngay trong Telegram',
    notSet:
      'Liên minh chưa bật trang cán bộ. Anh/chị nhờ người vận hành đặt PUBLIC_URL; mọi việc vẫn làm được ngay trong khung chat này.',
    closed: '🔒 Đã đóng mọi trang cán bộ của anh/chị. Cần lại thì gõ “mở trang”.',
  },
  en: {
    link: (minutes: number, url: string) =>
      [
        `🖥 Your officer’s page (opens within ${minutes} minutes, and only once):`,
        url,
        'This link is yours alone, please pass it on to nobody. To close every open page write “close pages”.',
      ].join('\n'),
    miniApp: '🖥 Open it in Telegram',
    notSet:
      'The alliance has not switched the officer’s page on. Please ask whoever runs the bot to set PUBLIC_URL; everything can be done in this chat as well.',
    closed: '🔒 All your officer’s pages are closed. For another write “open page”.',
  },
};
