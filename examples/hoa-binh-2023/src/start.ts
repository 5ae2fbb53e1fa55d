import { formatDate, vietnamDate } from '@hoptac/core/time';
import {
  connectTelegram,
  createEngine,
  startTryoutServer,
  type TelegramConnection,
} from '@hoptac/telegram-bot';
import { sampleAlliance, SAMPLE_YEAR } from './alliance';
import { generateSampleYear } from './generate';
import { openSample } from './open-sample';
import { sampleClock } from './sample-clock';
import { yearFigures } from './year-figures';
import { yearSummary } from './year-summary';

// `npm start`: the sample alliance on a local page and, with TELEGRAM_BOT_TOKEN, on Telegram as well.
const DEFAULT_PORT = 3210;
const say = (text: string) => process.stdout.write(`${text}\n`);
const report = (error: unknown) =>
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);

const port = Number(process.env['PORT'] ?? DEFAULT_PORT);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  report(`PORT must be a number from 0 to 65535, not “${process.env['PORT']}”.`);
  process.exit(1);
}

const store = await openSample();
const now = sampleClock();
const engine = createEngine({ store, alliance: sampleAlliance, now, onError: report });
await engine.resume();

const { register, sampleInvitations } = generateSampleYear();
const nameOf = new Map(register.organisations.map(({ id, name }) => [id, name]));
const invitations = sampleInvitations.map(({ code, organisation }) => ({
  code,
  label: (organisation === undefined ? undefined : nameOf.get(organisation)) ?? 'cán bộ liên minh',
}));
const page = await startTryoutServer({
  engine,
  store,
  alliance: sampleAlliance,
  now,
  year: SAMPLE_YEAR,
  invitations,
  summary: async () => yearSummary(await yearFigures(store)),
  port,
});
say(`\nhoptac đã sẵn sàng. Mở trang này để dùng thử / open this page to try it:\n\n    ${page.url}\n`);
say(`Hôm nay (mẫu): ${formatDate(vietnamDate(now()))}. Dừng: Ctrl+C.`);

const telegram = await joinTelegram();

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) process.exit(1);
  stopping = true;
  say('Đang dừng…');
  await telegram?.stop();
  await page.close();
  await engine.stop();
  await store.close();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());

/** Undefined without a token, and when Telegram cannot be reached: the page works all the same. */
async function joinTelegram(): Promise<TelegramConnection | undefined> {
  const token = process.env['TELEGRAM_BOT_TOKEN'];
  const apiRoot = process.env['TELEGRAM_API_ROOT'];
  if (!token) {
    say('Telegram: chưa nối. Đặt biến TELEGRAM_BOT_TOKEN để nối bot thật (xem README).');
    return undefined;
  }
  try {
    const connection = await connectTelegram({ engine, token, onError: report, ...(apiRoot && { apiRoot }) });
    say(`Telegram: đã nối với @${connection.username}.`);
    return connection;
  } catch (error) {
    // The cause may carry the address called, and so the token: only the message is shown.
    report(
      `Telegram: không nối được (${error instanceof Error ? error.message.replaceAll(token, '…') : 'lỗi lạ'}). Kiểm tra token và mạng.`,
    );
    return undefined;
  }
}
