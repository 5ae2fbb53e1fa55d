import type { CalendarDate } from '@hoptac/core/time';

/** Names the text that people agree to; another text has another name. */
export const CONSENT_TEXT = '2026-11';

/** Law 91/2025/QH15 on personal data is in force from this day. */
export const LAW_IN_FORCE: CalendarDate = '2026-01-01';

/** What is kept, what for, who sees it, how long, and how to leave: articles 4 and 9 of the law. */
export const consentWords = {
  vi: (alliance: string, today: CalendarDate) =>
    [
      'Trước khi bắt đầu, xin anh/chị đọc và trả lời giúp.',
      `${alliance} muốn giữ về anh/chị: tên, địa chỉ cuộc trò chuyện này, vai được giao và những gì anh/chị gửi vào đây. Số điện thoại, nếu có, chỉ giữ dưới dạng mã để nhận ra anh/chị, không đọc lại được.`,
      '• Để làm gì: nhận số liệu hợp tác xã, trả lời và nhắc việc.',
      '• Ai xem: anh/chị và cán bộ được liên minh giao; không đưa cho ai khác. Tin nhắn đi qua máy chủ của ứng dụng anh/chị đang dùng.',
      '• Bao lâu: tới khi anh/chị yêu cầu xoá. Số liệu của hợp tác xã thì vẫn giữ.',
      '• Muốn xem, sửa, tải về, xoá hoặc rút lại đồng ý: nhắn “dữ liệu của tôi” bất cứ lúc nào.',
      ...(today >= LAW_IN_FORCE
        ? [
            'Đây là quyền của anh/chị theo Điều 4 và Điều 9 Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15. Không trả lời thì không phải là đồng ý.',
          ]
        : ['Không trả lời thì không phải là đồng ý.']),
      'Anh/chị có đồng ý không?',
    ].join('\n'),
  en: (alliance: string, today: CalendarDate) =>
    [
      'Before we begin, please read this and answer.',
      `${alliance} would like to keep about you: your name, the address of this chat, the role you were given, and what you send here. A telephone number, if any, is kept only as a code to know you by, which cannot be read back.`,
      '• What for: to take in the cooperative’s figures, to answer and to remind you.',
      '• Who sees it: you and the staff whom the alliance has charged with it; nobody else. Messages pass through the servers of the app you use.',
      '• How long: until you ask for it to be erased. The figures of the cooperative stay.',
      '• To see, correct, download or erase it, or to take your consent back: write “my data” at any time.',
      ...(today >= LAW_IN_FORCE
        ? [
            'These are your rights under articles 4 and 9 of Law 91/2025/QH15 on personal data protection. Not answering is not agreeing.',
          ]
        : ['Not answering is not agreeing.']),
      'Do you agree?',
    ].join('\n'),
};
