import { html } from 'hono/html';

/** What whoever opened a link is told where it opens nothing. */
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
    vi: 'Trang này dành cho cán bộ liên minh, người duyệt số liệu và quản trị. Vai của anh/chị hiện không mở được.',
    en: 'This page is for alliance officers, reviewers and administrators; your role does not open it.',
  },
  stale: {
    vi: 'Telegram đưa tới thông tin đã cũ. Anh/chị đóng trang rồi mở lại từ khung chat.',
    en: 'What Telegram brought is old. Please close the page and open it from the chat again.',
  },
} as const;
export type NotOpened = keyof typeof REASONS;

export function reasonOf(why: NotOpened): { vi: string; en: string } {
  const again = {
    vi: ' Anh/chị nhắn “mở trang” cho bot để lấy đường dẫn mới.',
    en: ' Write “open page” to the bot for a new link.',
  };
  const { vi, en } = REASONS[why];
  return why === 'noRight' || why === 'stale' ? { vi, en } : { vi: vi + again.vi, en: en + again.en };
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
