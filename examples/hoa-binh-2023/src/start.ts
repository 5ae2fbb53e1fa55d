import type { Store } from '@hoptac/adapters/store';
import { formatDate, vietnamDate } from '@hoptac/core/time';
import {
  createEngine,
  createJobs,
  startTelegram,
  startTryoutServer,
  type Engine,
  type TelegramConnection,
} from '@hoptac/telegram-bot';
import { sampleAlliance, SAMPLE_YEAR } from './alliance';
import { generateSampleYear } from './generate';
import { openSample } from './open-sample';
import { sampleClock } from './sample-clock';
import { yearFigures } from './year-figures';
import { yearSummary } from './year-summary';

const DEFAULT_PORT = 3210;

const say = (text: string) => process.stdout.write(`${text}\n`);
const complain = (text: string) => process.stderr.write(`${text}\n`);
const report = (error: unknown) =>
  complain(error instanceof Error ? (error.stack ?? error.message) : String(error));

/** `npm start`: the sample alliance on a local page and, with TELEGRAM_BOT_TOKEN, on Telegram as well. */
async function start(): Promise<void> {
  const port = portWanted();
  const store = await openSample();
  const now = sampleClock();
  const engine = createEngine({ store, alliance: sampleAlliance, now, onError: report });
  await engine.resume();
  const jobs = createJobs({ store, alliance: sampleAlliance, now, engine, onError: report });
  jobs.start();
  const page = await startTryoutServer({
    engine,
    store,
    alliance: sampleAlliance,
    now,
    year: SAMPLE_YEAR,
    invitations: invitationsToOffer(),
    summary: async () => yearSummary(await yearFigures(store)),
    port,
  });
  say(`\nhoptac đã sẵn sàng. Mở trang này để dùng thử / open this page to try it:\n\n    ${page.url}\n`);
  say(`Hôm nay (mẫu): ${formatDate(vietnamDate(now()))}. Dừng: Ctrl+C.`);
  const telegram = await joinTelegram(engine, store);

  let stopping = false;
  async function stop(): Promise<void> {
    // The second time somebody asks, they mean now.
    if (stopping) process.exit(1);
    stopping = true;
    say('Đang dừng…');
    await telegram?.stop();
    await page.close();
    await jobs.stop();
    await engine.stop();
    await store.close();
    process.exit(0);
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
}

function portWanted(): number {
  const given = process.env['PORT'];
  const port = Number(given ?? DEFAULT_PORT);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`PORT phải là số từ 0 đến 65535, không phải “${given}”.`);
}

function invitationsToOffer() {
  const { register, sampleInvitations } = generateSampleYear();
  const nameOf = new Map(register.organisations.map(({ id, name }) => [id, name]));
  return sampleInvitations.map(({ code, organisation = '' }) => ({
    code,
    label: nameOf.get(organisation) ?? 'cán bộ liên minh',
  }));
}

/** Undefined without a token, and when Telegram cannot be reached: the page works all the same. */
async function joinTelegram(engine: Engine, store: Store): Promise<TelegramConnection | undefined> {
  const token = process.env['TELEGRAM_BOT_TOKEN'];
  const apiRoot = process.env['TELEGRAM_API_ROOT'];
  const proxy = process.env['TELEGRAM_PROXY'];
  if (!token) {
    say('Telegram: chưa nối. Đặt biến TELEGRAM_BOT_TOKEN để nối bot thật (xem README).');
    return undefined;
  }
  try {
    const connection = await startTelegram({
      engine,
      store,
      tenant: sampleAlliance.tenant,
      // Who polls is settled by the true time: the sample's begins anew at each start.
      now: () => new Date(),
      settings: { token, ...(apiRoot && { apiRoot }), ...(proxy && { proxy }) },
      onError: report,
    });
    say(`Telegram: đã nối với @${connection.username}.`);
    return connection;
  } catch (error) {
    // What was called may be part of the message, and the token with it.
    const why = (error instanceof Error ? error.message : String(error)).replaceAll(token, '…');
    complain(`Telegram: không nối được (${why}). Kiểm tra token và mạng, rồi khởi động lại.`);
    return undefined;
  }
}

await start().catch((error: unknown) => {
  complain(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
