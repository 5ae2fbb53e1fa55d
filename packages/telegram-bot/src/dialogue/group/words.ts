export const words = {
  vi: {
    help: (alliance: string) =>
      [
        `Tôi là trợ lý của ${alliance}. Trong nhóm, tôi trả lời những việc chung:`,
        '• /kehoach – bảng kế hoạch của tỉnh',
        '• /luat – hỏi luật hợp tác xã, ví dụ: /luat 6 thành viên có được không?',
        'Gửi số liệu, xem tình hình HTX và các việc riêng: mời anh/chị nhắn riêng với tôi.',
      ].join('\n'),
    privately:
      'Việc này là việc riêng nên tôi không trả lời trong nhóm. Anh/chị bấm nút dưới đây để nhắn riêng với tôi.',
    goOn: '💬 Nhắn riêng với tôi',
    planBoard: '📊 Bảng kế hoạch',
    law: '⚖️ Hỏi luật',
    stale: 'Nút vừa bấm thuộc tin nhắn cũ nên không còn dùng được. Đây là nội dung hiện tại:',
    languageSet: 'Trong nhóm này tôi sẽ dùng tiếng Việt.',
  },
  en: {
    help: (alliance: string) =>
      [
        `I am the assistant of ${alliance}. In a group I answer what concerns everybody:`,
        '• /plan – the plan board of the province',
        '• /law – ask the law on cooperatives, for example: /law 6 thành viên có được không?',
        'To send figures, to see how your cooperative stands and for all that is your own, please write to me in private.',
      ].join('\n'),
    privately:
      'This is a private matter, so I do not answer it in a group. Press the button below to write to me in private.',
    goOn: '💬 Write to me in private',
    planBoard: '📊 Plan board',
    law: '⚖️ Ask the law',
    stale: 'That button belongs to an older message and no longer works. This is where we are:',
    languageSet: 'I shall use English in this group.',
  },
};
