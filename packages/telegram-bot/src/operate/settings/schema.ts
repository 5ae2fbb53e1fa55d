import type { Bilingual } from '@hoptac/core/vi';
import { z } from 'zod';
import { TELEGRAM_RATES } from '../../telegram';

/** What is to be written for a setting, as the end of “… phải là …” and “… is to be …”. */
export const settingHints = z.registry<Bilingual>();

function setting<S extends z.ZodType>(schema: S, vi: string, en: string): S {
  settingHints.add(schema, { vi, en });
  return schema;
}

const port = () => setting(z.int().min(0).max(65_535), 'số cổng từ 0 đến 65535', 'a port, 0 to 65535');
const whole = (least: number, most: number) =>
  setting(
    z.int().min(least).max(most),
    `số nguyên từ ${least} đến ${most}`,
    `a whole number from ${least} to ${most}`,
  );
const clockTime = () =>
  setting(
    z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
    'giờ dạng "20:00"',
    'a time of day such as "20:00"',
  );
const address = (protocols: readonly string[], vi: string, en: string) =>
  setting(
    z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol)),
    vi,
    en,
  );
/** What only this machine reaches may come without https. */
const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);
const pageAddress = () =>
  setting(
    z.string().refine((text) => {
      const url = URL.canParse(text) ? new URL(text) : undefined;
      const plain = url?.search === '' && url.hash === '' && url.username === '' && url.password === '';
      return plain && (url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname)));
    }),
    'địa chỉ https mà cán bộ mở được, như "https://lienminh.vn/can-bo/" (http chỉ dùng được với 127.0.0.1)',
    'the https address that officers can open, such as "https://example.org/officer/" (http only for 127.0.0.1)',
  );
/** A host that this machine can listen on by name or number. */
const host = () =>
  setting(z.string().regex(/^[\w.:-]+$/), 'địa chỉ máy như "127.0.0.1"', 'a host such as "127.0.0.1"');

const telegramSchema = z.strictObject({
  token: setting(
    z.string().regex(/^\d+:[\w-]{5,}$/),
    'token mà BotFather đưa, dạng 123456789:AAE…; ghi vào một tệp rồi đặt TELEGRAM_BOT_TOKEN_FILE là đường dẫn tệp đó',
    'the token that BotFather gave, such as 123456789:AAE…; write it into a file and set TELEGRAM_BOT_TOKEN_FILE to its path',
  ),
  /** Another Bot API server. */
  apiRoot: address(
    ['http:', 'https:'],
    'địa chỉ như "http://127.0.0.1:8081"',
    'an address such as "http://127.0.0.1:8081"',
  ).optional(),
  proxy: address(
    ['http:', 'https:', 'socks:', 'socks4:', 'socks5:', 'socks5h:'],
    'địa chỉ như "http://10.0.0.5:3128" hoặc "socks5://10.0.0.5:1080"',
    'an address such as "http://10.0.0.5:3128" or "socks5://10.0.0.5:1080"',
  ).optional(),
  /** Without it updates are asked for (long polling). */
  webhook: z
    .strictObject({
      url: address(
        ['https:', 'http:'],
        'địa chỉ https mà Telegram gọi tới, như "https://bot.lienminh.vn/telegram"',
        'the https address that Telegram calls, such as "https://bot.example.org/telegram"',
      ),
      secret: setting(
        z.string().regex(/^[\w-]{24,256}$/),
        'chuỗi bí mật 24–256 ký tự gồm chữ cái, chữ số, “_”, “-” (tạo bằng: openssl rand -hex 32), đặt qua TELEGRAM_WEBHOOK_SECRET_FILE',
        'a secret of 24–256 letters, digits, “_”, “-” (made by: openssl rand -hex 32), set by TELEGRAM_WEBHOOK_SECRET_FILE',
      ),
      host: host().default('127.0.0.1'),
      port: port().default(8080),
    })
    .optional(),
  /** How fast messages leave this process at most; processes of one bot share what Telegram allows it. */
  pace: z
    .strictObject({
      /** To all chats together. */
      perSecond: whole(1, 10_000).default(28),
      /** To one private chat, once a few have gone at once; and to one group. */
      chatPerMinute: whole(6, 6000).default(60),
      groupPerMinute: whole(3, 6000).default(16),
    })
    .prefault({}),
});

const words = () => z.string().trim().min(1).max(200);
const line = () =>
  setting(
    words(),
    'một dòng chữ như "Liên minh Hợp tác xã Việt Nam"',
    'a line of words such as "Liên minh Hợp tác xã Việt Nam"',
  ).optional();

/** What stands on Word documents; what is left out is filled by hand. */
const letterheadSchema = z.strictObject({
  superior: setting(
    words().nullable(),
    'tên cơ quan cấp trên, hoặc null nếu không có',
    'the body above, or null where there is none',
  ).optional(),
  issuer: line(),
  issuerSymbol: line(),
  place: line(),
  signer: z.strictObject({ authority: line(), office: line(), name: line() }).optional(),
  recipients: setting(
    z.array(words()).max(30),
    'danh sách nơi nhận như ["UBND tỉnh (báo cáo)"]',
    'the list of recipients, such as ["UBND tỉnh (báo cáo)"]',
  ).optional(),
  keptBy: line(),
});

const allianceSchema = z.strictObject({
  tenant: setting(
    z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
    'tên ngắn không dấu như "hoa-binh"; không đổi về sau',
    'a short name such as "hoa-binh"; never changed later',
  ),
  name: setting(
    z.string().trim().min(1).max(200),
    'tên đầy đủ như "Liên minh HTX tỉnh Phú Thọ"',
    'the full name, such as "Liên minh HTX tỉnh Phú Thọ"',
  ),
  /** Its own elements and indicators, in a file. */
  definitions: setting(
    z.string().min(1),
    'đường dẫn tệp JSON định nghĩa chỉ tiêu',
    'the path of a JSON file of definitions',
  ).optional(),
  form: setting(
    z.array(z.string().min(1)).min(1),
    'danh sách mã chỉ tiêu hỏi hằng tháng, như ["revenue", "members"]',
    'the list of element codes asked for each month, such as ["revenue", "members"]',
  ).optional(),
  dueDay: whole(1, 28).optional(),
  quietHours: z.strictObject({ from: clockTime(), until: clockTime() }).optional(),
  letterhead: letterheadSchema.optional(),
  botUsername: setting(
    z.string().regex(/^\w{5,32}$/),
    'tên bot không có @, như "lienminh_phutho_bot"',
    'the name of the bot without @, such as "lienminh_phutho_bot"',
  ).optional(),
  phoneKey: setting(
    z.string().min(32),
    'chuỗi bí mật từ 32 ký tự (tạo bằng: openssl rand -hex 32), đặt qua HOPTAC_PHONE_KEY_FILE; không đổi về sau',
    'a secret of 32 characters or more (made by: openssl rand -hex 32), set by HOPTAC_PHONE_KEY_FILE; never changed later',
  ).optional(),
});

/** Everything that an operator can set. */
export const settingsSchema = z.strictObject({
  language: setting(z.enum(['vi', 'en']), '"vi" hoặc "en"', '"vi" or "en"').default('vi'),
  /** Path of an SQLite file or address of a PostgreSQL. */
  store: setting(
    z.string().min(1),
    'đường dẫn tệp dữ liệu như "/var/lib/hoptac/hoa-binh.db"; PostgreSQL thì đặt qua DATABASE_URL_FILE',
    'the path of a file such as "/var/lib/hoptac/hoa-binh.db"; for PostgreSQL set DATABASE_URL_FILE',
  ),
  alliance: allianceSchema,
  telegram: telegramSchema,
  /** The officer's page; without it there is none. */
  page: z
    .strictObject({ url: pageAddress(), host: host().default('127.0.0.1'), port: port().default(8090) })
    .optional(),
  health: z.strictObject({ host: host().default('127.0.0.1'), port: port().default(9464) }).prefault({}),
  log: z
    .strictObject({
      level: setting(
        z.enum(['debug', 'info', 'warn', 'error']),
        '"debug", "info", "warn" hoặc "error"',
        '"debug", "info", "warn" or "error"',
      ).default('info'),
    })
    .prefault({}),
  /** How long a stop may take until what is left is left to the next start. */
  stopSeconds: whole(1, 600).default(20),
  /** Messages a minute that one chat is answered; more wait. */
  messagesPerMinute: whole(5, 600).default(30),
  retention: z
    .strictObject({
      /** How long what was said stays; figures, plans and reviews stay for good. */
      messageDays: whole(7, 3650).default(90),
      /** How long the details of who did what stay. */
      auditDays: whole(365, 36_500).default(3650),
    })
    .prefault({}),
  alerts: z
    .strictObject({
      /** A Telegram chat or group that is told besides the administrators. */
      chat: setting(
        z.string().regex(/^-?\d+$/),
        'số của nhóm Telegram trong ngoặc kép, như "-1001234567890"',
        'the number of a Telegram chat in quotes, such as "-1001234567890"',
      ).optional(),
      /** Answers waiting, and minutes that the oldest waits, from which somebody is told. */
      answersWaiting: whole(1, 1_000_000).default(500),
      minutesWaiting: whole(1, 1440).default(10),
      /** Hours in reporting days without one report. */
      hoursWithoutReport: whole(1, 72).default(24),
      /** Free space of the disk, in percent, below which somebody is told. */
      diskFreePercent: whole(1, 50).default(10),
    })
    .prefault({}),
});
export type Settings = z.infer<typeof settingsSchema>;
export type TelegramSettings = Settings['telegram'];

/** The same without what is not set, as the transport takes it. */
export function transportSettings({ token, apiRoot, proxy, webhook, pace }: TelegramSettings) {
  const { chat, group } = TELEGRAM_RATES;
  return {
    token,
    rates: {
      everywhere: pace.perSecond,
      chat: { ...chat, everySeconds: 60 / pace.chatPerMinute },
      group: { ...group, everySeconds: 60 / pace.groupPerMinute },
    },
    ...(apiRoot !== undefined && { apiRoot }),
    ...(proxy !== undefined && { proxy }),
    ...(webhook && { webhook }),
  };
}
