import { hashInvitationCode, invite } from '@hoptac/telegram-bot';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startBotApi, type BotApi } from '../bot-api';
import { operate, tenant, type Operated } from './alliance';
import { startBot, type BotProcess } from './bot-process';

const TOKEN = '123456789:AAEqwertyuiopasdfghjklzxcvbnm';
const CODE = 'KTMQ2-9XWPT';
const WRONG_CODE = 'ABCDE-23456';
const NAME = 'Quàng Thị Xuyến Chi';
const PHONE = '0987654321';
const SAID = 'doanh thu tháng này bảy trăm tám mươi chín triệu, nhà bà Mến ốm';
const FILE = 'bao-cao-cua-ba-men.xlsx';
const POISON = 'sổ tay riêng của bà Mến';

let api: BotApi;
let operated: Operated;
let bot: BotProcess;

beforeAll(async () => {
  api = await startBotApi({ token: TOKEN });
  operated = await operate(api, { settings: { log: { level: 'debug' } } });
  await operated.withStore((store) =>
    store.transaction(tenant, async (transaction) => {
      const [organisation] = await transaction.organisations.all();
      await invite(transaction, [
        {
          code: CODE,
          role: 'officer',
          organisation: organisation!.id,
          expiresAt: '2100-01-01T00:00:00.000Z',
        },
      ]);
    }),
  );
  bot = startBot(operated.environment);
  await bot.logs('connected');
}, 60_000);
afterAll(async () => {
  bot.kill('SIGKILL');
  await bot.ended;
  await api.close();
  await operated.remove();
});

it(
  'a day of conversations and troubles leaves no secret and nobody’s data in the log or the numbers',
  { timeout: 120_000 },
  async () => {
    const { health } = await bot.logs('started');
    const chi = api.person({ name: NAME, id: 7_654_321_987 });
    chi.says(`/start ${WRONG_CODE}`);
    await chi.sees();
    chi.follows(`https://t.me/${api.username}?start=${CODE}`);
    await chi.sees('đồng ý');
    chi.presses('Đồng ý');
    await chi.sees('Chào');

    // Whatever Telegram and the network can do to an answer.
    const troubles = [
      { kind: 'broken', status: 502 },
      { kind: 'reset', when: 'before' },
      { kind: 'malformed' },
      { kind: 'refuse', code: 429, said: 'Too Many Requests: retry after 1', parameters: { retry_after: 1 } },
      { kind: 'refuse', code: 400, said: `Bad Request: message text is odd: ${SAID}` },
      { kind: 'refuse', code: 500, said: `Internal Server Error ${TOKEN}` },
    ] as const;
    for (const trouble of troubles) {
      api.faults.plan(trouble, { method: 'sendMessage' });
      chi.says(SAID);
      await vi.waitFor(() => expect(api.faults.met.at(-1)?.trouble).toEqual(trouble), { timeout: 30_000 });
    }
    chi.shares(PHONE);
    chi.sends({ name: FILE, content: Buffer.from(SAID) });
    chi.sendsVoice();
    api.faults.plan({ kind: 'reset', when: 'before' }, { method: 'getFile' });
    chi.sends({ name: FILE, content: Buffer.from(SAID) });

    // A conversation that cannot be read: its next message is set aside.
    const men = api.person({ name: NAME });
    men.says('xin chào');
    await men.sees();
    await operated.withStore((store) =>
      store.transaction(tenant, async ({ conversations }) =>
        conversations.put('telegram', String(men.id), { state: { [POISON]: SAID } }),
      ),
    );
    men.says(SAID);
    await men.sees('gặp lỗi');
    men.blocks();
    await vi.waitFor(
      async () => {
        const { inbox, answers } = await operated.withStore((store) =>
          store.transaction(tenant, ({ upkeep }) => upkeep.backlog()),
        );
        expect([inbox.count, answers.count]).toEqual([0, 0]);
      },
      { timeout: 60_000, interval: 300 },
    );

    const metrics = await (await fetch(`${String(health)}/metrics`)).text();
    bot.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    const lines = bot.lines();
    const personal = [
      TOKEN,
      TOKEN.split(':')[1]!,
      CODE,
      WRONG_CODE,
      hashInvitationCode(CODE),
      'a-key-of-more-than-thirty-two-characters',
      PHONE,
      PHONE.slice(1),
      String(chi.id),
      ...NAME.split(' '),
      ...SAID.split(/[ ,]+/).filter((word) => word.length > 3),
      FILE,
      POISON,
    ];
    for (const line of [...lines, ...metrics.split('\n')])
      for (const one of personal) expect(line).not.toContain(one);

    // The log and the numbers tell of all that happened, in lines that machines read.
    const events = lines.map((line) => (JSON.parse(line) as { event: string }).event);
    const expected = ['started', 'connected', 'failed', 'parked', 'stopping', 'stopped'];
    expect([...new Set(events)].filter((event) => event !== 'alert')).toEqual(expected);
    const number = (name: string) => Number(new RegExp(`^${name}{[^}]*} (.+)$`, 'm').exec(metrics)?.[1]);
    expect(metrics).toMatch(/^hoptac_build_info{version="0\.0\.0",node="[\d.]+",alliance="hoa-binh"} 1$/m);
    expect(number('hoptac_parked')).toBe(1);
    expect(number('hoptac_updates_parked_total')).toBe(1);
    expect(number('hoptac_ready')).toBe(1);
    expect(number('hoptac_time_to_answer_seconds_count')).toBeGreaterThan(8);
    expect(number('hoptac_answers_sent_total')).toBeGreaterThan(8);
    const taken = [...metrics.matchAll(/^hoptac_updates_received_total{.*kind="(\w+)".*} (\d+)$/gm)];
    expect(new Map(taken.map(([, kind, count]) => [kind, Number(count)])).get('text')).toBe(10);
    expect(metrics).toMatch(/hoptac_send_failures_total{channel="telegram",why="tooFast".*} 1/);
  },
);
