import type { Bilingual } from '@hoptac/core/vi';

const both = (vi: string, en: string): Bilingual => ({ vi, en });

/** What `hoptac-bot check` says. */
export const checkWords = {
  settings: (file: string | undefined) =>
    both(
      `Cấu hình đúng${file === undefined ? '' : ` (${file})`}.`,
      `The settings are right${file === undefined ? '' : ` (${file})`}.`,
    ),
  openSecret: (file: string) =>
    both(
      `Người dùng khác trên máy đọc được tệp bí mật ${file}.`,
      `Other users of the machine can read the secret file ${file}.`,
    ),
  closeSecret: (file: string) => both(`Chạy: chmod 600 ${file}`, `Run: chmod 600 ${file}`),
  noPhoneKey: () =>
    both(
      'Chưa đặt HOPTAC_PHONE_KEY_FILE, nên mã số điện thoại trong dữ liệu dễ bị dò ngược.',
      'HOPTAC_PHONE_KEY_FILE is not set, so telephone numbers kept as hashes are easily guessed from a stolen database.',
    ),
  makePhoneKey: () =>
    both(
      'Chạy: openssl rand -hex 32 > phone-key && chmod 600 phone-key, đặt HOPTAC_PHONE_KEY_FILE là tệp đó trước khi mời người đầu tiên, và giữ tệp mãi mãi.',
      'Run: openssl rand -hex 32 > phone-key && chmod 600 phone-key, set HOPTAC_PHONE_KEY_FILE to it before the first person is invited, and keep the file for good.',
    ),
  secrets: () => both('Các tệp bí mật chỉ bot đọc được.', 'The secret files are readable by the bot only.'),
  database: (waiting: number, parked: number) =>
    both(
      `Kho dữ liệu đọc ghi được; ${waiting} tin đang chờ, ${parked} tin để riêng.`,
      `The store can be read and written; messages waiting: ${waiting}, set aside: ${parked}.`,
    ),
  newDatabase: (file: string) =>
    both(
      `Kho ${file} chưa có; sẽ được tạo khi chạy lần đầu.`,
      `The store ${file} is not there yet; the first start makes it.`,
    ),
  databaseFails: (why: Bilingual) =>
    both(`Kho dữ liệu không dùng được: ${why.vi}`, `The store cannot be used: ${why.en}`),
  repairDatabase: () =>
    both(
      'Xem thông báo trên; nếu tệp hỏng: dừng bot rồi chạy hoptac-bot restore --from BẢN_SAO --overwrite. Nếu là PostgreSQL: kiểm tra máy chủ, mạng và mật khẩu trong DATABASE_URL_FILE.',
      'See above; if the file is damaged: stop the bot and run hoptac-bot restore --from COPY --overwrite. For PostgreSQL: look at the server, the network, and the password in DATABASE_URL_FILE.',
    ),
  folderFails: (folder: string) =>
    both(`Không ghi được vào thư mục ${folder}.`, `The folder ${folder} cannot be written to.`),
  repairFolder: (folder: string) =>
    both(
      `Tạo thư mục và giao cho người chạy bot: mkdir -p ${folder} && chown hoptac ${folder}`,
      `Make it and give it to the user that runs the bot: mkdir -p ${folder} && chown hoptac ${folder}`,
    ),
  telegram: (username: string) =>
    both(`Telegram nhận token: bot là @${username}.`, `Telegram takes the token: the bot is @${username}.`),
  unreached: (code: string) =>
    both(`Không tới được Telegram (${code}).`, `Telegram is not reached (${code}).`),
  reach: () =>
    both(
      'Kiểm tra mạng và tường lửa (cổng 443 ra ngoài). Nếu mạng chặn Telegram, đặt TELEGRAM_PROXY (http:// hoặc socks5://) hoặc TELEGRAM_API_ROOT là máy chủ Bot API riêng.',
      'Look at the network and the firewall (port 443 outwards). Where Telegram is blocked, set TELEGRAM_PROXY (http:// or socks5://) or TELEGRAM_API_ROOT to a Bot API server of your own.',
    ),
  wrongToken: (status: number) =>
    both(`Telegram không nhận token (${status}).`, `Telegram does not take the token (${status}).`),
  renewToken: () =>
    both(
      'Mở @BotFather, gửi /mybots, chọn bot, “API Token”, chép lại nguyên vẹn vào tệp TELEGRAM_BOT_TOKEN_FILE. Nếu dùng máy chủ Bot API riêng, xem lại TELEGRAM_API_ROOT.',
      'Open @BotFather, send /mybots, choose the bot, “API Token”, and copy all of it into the file of TELEGRAM_BOT_TOKEN_FILE. With a Bot API server of your own look at TELEGRAM_API_ROOT.',
    ),
  odd: (status: number) =>
    both(`Telegram trả lời lạ (${status}).`, `Telegram gave an odd answer (${status}).`),
  tryLater: () =>
    both(
      'Thử lại sau vài phút; nếu vẫn vậy, xem proxy hoặc máy chủ Bot API ở giữa.',
      'Try again in some minutes; if it stays, look at the proxy or Bot API server in between.',
    ),
  otherUsername: (set: string, told: string) =>
    both(
      `alliance.botUsername là “${set}” nhưng token là của @${told}.`,
      `alliance.botUsername is “${set}”, but the token is of @${told}.`,
    ),
  correctUsername: (told: string) =>
    both(
      `Sửa alliance.botUsername thành “${told}”, hoặc xóa dòng đó.`,
      `Correct alliance.botUsername to “${told}”, or delete the line.`,
    ),
  polling: () =>
    both(
      'Bot tự hỏi tin (long polling); không có webhook nào chắn đường.',
      'The bot asks for updates (long polling); no webhook is in the way.',
    ),
  strayWebhook: (host: string) =>
    both(
      `Bot này đang đặt webhook tới ${host}, nhưng cấu hình không có webhook.`,
      `This bot has a webhook at ${host}, but the settings have none.`,
    ),
  removeWebhook: () =>
    both(
      'Nếu nơi đó không còn dùng thì không phải làm gì: hoptac-bot start sẽ gỡ nó. Nếu còn, hãy tạo bot khác.',
      'If that place is not used any more there is nothing to do: hoptac-bot start removes it. If it is, make another bot.',
    ),
  webhook: (waiting: number) =>
    both(
      `Webhook đúng địa chỉ; ${waiting} tin đang chờ ở Telegram.`,
      `The webhook is as set; updates waiting at Telegram: ${waiting}.`,
    ),
  webhookToCome: () =>
    both(
      'Webhook chưa đặt; hoptac-bot start sẽ đặt.',
      'The webhook is not set yet; hoptac-bot start sets it.',
    ),
  otherWebhook: (host: string) =>
    both(
      `Webhook đang trỏ tới ${host}, khác với cấu hình.`,
      `The webhook is at ${host}, which is not what the settings say.`,
    ),
  restart: () => both('Khởi động lại bot để đặt lại webhook.', 'Restart the bot, which sets it anew.'),
  webhookFails: (what: string) =>
    both(`Telegram không gọi được webhook: ${what}`, `Telegram cannot deliver to the webhook: ${what}`),
  repairWebhook: () =>
    both(
      'Kiểm tra tên miền, chứng chỉ HTTPS, tường lửa (cổng 443, 80, 88 hoặc 8443), và máy chủ proxy phía trước có chuyển tới TELEGRAM_WEBHOOK_HOST:PORT không.',
      'Look at the name, the HTTPS certificate, the firewall (port 443, 80, 88 or 8443), and whether the reverse proxy passes it on to TELEGRAM_WEBHOOK_HOST:PORT.',
    ),
  clock: (seconds: number) =>
    both(`Đồng hồ đúng (lệch ${seconds} giây).`, `The clock is right (${seconds} seconds off).`),
  clockOff: (seconds: number) =>
    both(
      `Đồng hồ máy lệch ${seconds} giây so với Telegram.`,
      `The clock is ${seconds} seconds off Telegram's.`,
    ),
  setClock: () =>
    both(
      'Bật đồng bộ giờ: timedatectl set-ntp true. Hạn nộp và ngày của báo cáo tính theo đồng hồ này.',
      'Turn synchronisation on: timedatectl set-ntp true. Due days and the days of reports come from this clock.',
    ),
  noClock: () =>
    both(
      'Không so được đồng hồ vì không tới được Telegram.',
      'The clock could not be compared, because Telegram was not reached.',
    ),
  disk: (percent: number) => both(`Ổ đĩa còn trống ${percent} %.`, `The disk has ${percent} % free.`),
  diskFull: (percent: number) =>
    both(`Ổ đĩa chỉ còn trống ${percent} %.`, `The disk has only ${percent} % free.`),
  makeRoom: () =>
    both(
      'Xóa hoặc chuyển bớt tệp (bản sao lưu cũ, nhật ký). Cần trống gấp ba lần cỡ kho để sao lưu và nâng cấp.',
      'Delete or move files (old backups, logs). A backup and an upgrade need three times the size of the store.',
    ),
  timeZone: () => both('Có dữ liệu múi giờ Việt Nam.', 'The time zone of Việt Nam is known.'),
  noTimeZone: () =>
    both('Node này thiếu dữ liệu múi giờ hoặc tiếng Việt.', 'This Node lacks time zone or Vietnamese data.'),
  installNode: () =>
    both(
      'Cài Node chính thức từ nodejs.org (có full-icu) thay cho bản rút gọn.',
      'Install the official Node of nodejs.org (with full ICU) in place of the reduced one.',
    ),
  people: (count: number) =>
    both(`Có ${count} quản trị viên nhận được tin.`, `Administrators who are reached: ${count}.`),
  nobody: () => both('Chưa có quản trị viên nào.', 'There is no administrator yet.'),
  inviteOne: () =>
    both(
      'Chạy: hoptac-bot invite, rồi mở liên kết nhận được trên điện thoại của quản trị viên.',
      'Run: hoptac-bot invite, and open the link on the administrator’s phone.',
    ),
};
