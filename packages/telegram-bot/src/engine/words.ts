/** What the engine says itself, where no screen can. */
export const words = {
  vi: {
    apology:
      'Xin lỗi, tin nhắn vừa rồi gặp lỗi ở phía hệ thống nên chưa xử lý được. Số liệu đã gửi trước đó vẫn an toàn. Anh/chị thử nhắn lại, hoặc gõ “menu”.',
    slowedDown:
      'Anh/chị nhắn nhanh quá nên tôi xin trả lời chậm lại một chút. Không tin nào mất: tôi trả lời lần lượt trong vài phút tới, anh/chị không cần gửi lại.',
    menu: '⬅️ Menu',
  },
  en: {
    apology:
      'Sorry, something went wrong on our side and your last message could not be taken. What was sent before is safe. Please try again, or type “menu”.',
    slowedDown:
      'That was a little fast, so I answer more slowly now. Nothing is lost: I go through your messages one by one in the next minutes, there is no need to send them again.',
    menu: '⬅️ Menu',
  },
};
