import { randomBytes } from 'node:crypto';
import { formatDate, vietnamDate } from '@hoptac/core/time';
import { startTryoutServer, type Alliance, type TryoutSample } from '@hoptac/telegram-bot';
import { sampleAlliance, SAMPLE_YEAR } from './alliance';
import { generateSampleYear } from './generate';
import { discardSample } from './open-sample';
import { SAMPLE_DAY, sampleClock } from './sample-clock';
import { beginLife } from './sample-life';
import { sampleOfficer } from './sample-officer';
import { yearFigures } from './year-figures';
import { yearSummary } from './year-summary';

const DEFAULT_PORT = 3210;
/** The last day of law 23/2012/QH13, and the first of law 17/2023/QH15 (article 114). */
const LAW_CHANGE = ['2024-06-30', '2024-07-01'] as const;

const say = (text: string) => process.stdout.write(`${text}\n`);
const complain = (text: string) => process.stderr.write(`${text}\n`);
const report = (error: unknown) =>
  complain(error instanceof Error ? (error.stack ?? error.message) : String(error));

/** `npm start`: the sample alliance on a local page and, with TELEGRAM_BOT_TOKEN, on Telegram as well. */
async function start(): Promise<void> {
  const port = portWanted();
  // Where the officer's page is becomes known once the server listens.
  const officerPage = { url: `http://127.0.0.1:${port}/officer/`, secret: randomBytes(32).toString('hex') };
  const alliance: Alliance = { ...sampleAlliance, officerPage };
  const now = sampleClock();
  let life = await beginLife({ alliance, now, onError: report });

  async function startOver(): Promise<TryoutSample> {
    await life.end();
    await discardSample();
    now.goTo(SAMPLE_DAY);
    life = await beginLife({ alliance, now, onError: report });
    return life;
  }
  const page = await startTryoutServer({
    ...life,
    alliance,
    now,
    year: SAMPLE_YEAR,
    invitations: invitationsToOffer(),
    summary: async (store) => yearSummary(await yearFigures(store)),
    days: { choices: [SAMPLE_DAY, ...LAW_CHANGE], lawChange: LAW_CHANGE, goTo: now.goTo },
    startOver,
    officer: sampleOfficer.id,
    port,
  });
  officerPage.url = `${page.url}/officer/`;
  say(`\nhoptac đã sẵn sàng. Mở trang này để dùng thử / open this page to try it:\n\n    ${page.url}\n`);
  say(`Hôm nay (mẫu): ${formatDate(vietnamDate(now()))}. Dừng: Ctrl+C.`);

  let stopping = false;
  async function stop(): Promise<void> {
    // The second time somebody asks, they mean now.
    if (stopping) process.exit(1);
    stopping = true;
    say('Đang dừng…');
    await page.close();
    await life.end();
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
  return sampleInvitations.map(({ code, organisation }) => ({
    code,
    label: nameOf.get(organisation ?? '') ?? 'cán bộ liên minh',
    ...(organisation !== undefined && { organisation }),
  }));
}

await start().catch((error: unknown) => {
  complain(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
