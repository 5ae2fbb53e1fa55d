import { html } from 'hono/html';

/** What whoever opened a link, or the Mini App, is told where it opens nothing. */
const REASONS = {
  forged: {
    vi: 'Đường dẫn này không đúng, có thể bị sao chép thiếu.',
    en: 'This link is not right; perhaps a part of it is missing.',
  },
  unknown: {
    vi: 'Đường dẫn này không còn được ghi nhận.',
    en: 'This link is not known any more.',
  },
  expired: {
    vi: 'Đường dẫn này đã quá 10 phút nên không mở được nữa.',
    en: 'This link is older than ten minutes and opens nothing any more.',
  },
  used: {
    vi: 'Đường dẫn này đã được mở một lần rồi. Nếu không phải anh/chị mở, gõ “thoát mọi trang” cho bot ngay.',
    en: 'This link was opened once already. If that was not you, write “close pages” to the bot at once.',
  },
  noRight: {
    vi: 'Trang này dành cho cán bộ liên minh, người duyệt số liệu và quản trị. Vai của anh/chị hiện không mở được; nếu cần, anh/chị xin liên minh giao thêm vai. Số liệu của HTX thì nhắn ngay cho bot.',
    en: 'This page is for alliance officers, reviewers and administrators; your role does not open it. If you need it, ask the alliance for such a role. Figures of a cooperative go to the bot in the chat.',
  },
  stranger: {
    vi: 'Bot chưa biết anh/chị là ai. Anh/chị nhắn mã mời cho bot trong khung chat, rồi mở lại trang. Chưa có mã thì hỏi liên minh.',
    en: 'The bot does not know you yet. Send it your invitation code in the chat, then open the page again. If you have no code, ask the alliance.',
  },
  unsigned: {
    vi: 'Không kiểm tra được là Telegram mở trang này cho anh/chị. Anh/chị đóng trang rồi mở lại từ khung chat với bot; nếu vẫn vậy, báo người vận hành bot.',
    en: 'It could not be checked that Telegram opened this page for you. Close it and open it from the chat with the bot again; if that does not help, tell whoever runs the bot.',
  },
  stale: {
    vi: 'Trang được mở từ hơn 10 phút trước nên Telegram không còn bảo đảm cho anh/chị. Anh/chị đóng trang rồi mở lại từ khung chat với bot.',
    en: 'This page was opened more than ten minutes ago, and Telegram does not vouch for you any more. Close it and open it from the chat with the bot again.',
  },
} as const;
export type NotOpened = keyof typeof REASONS;
/** Another link helps. */
const OF_LINKS: ReadonlySet<NotOpened> = new Set(['forged', 'unknown', 'expired', 'used']);

export function reasonOf(why: NotOpened): { vi: string; en: string } {
  const again = {
    vi: ' Anh/chị nhắn “mở trang” cho bot để lấy đường dẫn mới.',
    en: ' Write “open page” to the bot for a new link.',
  };
  const { vi, en } = REASONS[why];
  return OF_LINKS.has(why) ? { vi: vi + again.vi, en: en + again.en } : { vi, en };
}

/** What a link shows first: a button, so that whatever looks at links for a preview uses none up. */
export function buttonPage(alliance: string) {
  return page(
    html`<h1>Trang cán bộ</h1>
      <p>${alliance}</p>
      <form method="post">
        <button type="submit" autofocus>Mở trang</button>
      </form>
      <p class="small">Đường dẫn này chỉ mở được một lần, trong 10 phút.</p>
      <p class="small" lang="en">The officer’s page. This link opens it once, within ten minutes.</p>`,
  );
}

export function notOpenedPage(why: NotOpened) {
  const { vi, en } = reasonOf(why);
  return page(
    html`<h1>Chưa mở được trang</h1>
      <p>${vi}</p>
      <p class="small" lang="en">${en}</p>`,
  );
}

function page(content: ReturnType<typeof html>) {
  return html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>Trang cán bộ – hoptac</title>
        <link rel="icon" href="../icon.svg" />
        <link rel="stylesheet" href="../open.css" />
      </head>
      <body>
        <main>${content}</main>
      </body>
    </html>`;
}
