import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startBotApi, type BotApi, type Person } from '../bot-api';
import { freePort } from '../../packages/adapters/src/postgres/server/free-port.mjs';
import { operate, tenant, type Operated } from './alliance';
import { startBot, type BotProcess } from './bot-process';

let api: BotApi;
let operated: Operated;
let bots: BotProcess[] = [];

beforeEach(async () => {
  api = await startBotApi();
  operated = await operate(api, { settings: { stopSeconds: 5 } });
  bots = [];
});
afterEach(async () => {
  for (const bot of bots) bot.kill('SIGKILL');
  await Promise.all(bots.map(({ ended }) => ended));
  await api.close();
  await operated.remove();
});

function start(more: Record<string, string> = {}): BotProcess {
  const bot = startBot({ ...operated.environment, ...more });
  bots.push(bot);
  return bot;
}

/** Everybody writes so often; nothing waits for an answer. */
function write(people: readonly Person[], times: number): void {
  for (let time = 0; time < times; time++) for (const person of people) person.says(`tin ${time}`);
}

const backlog = () =>
  operated.withStore((store) => store.transaction(tenant, ({ upkeep }) => upkeep.backlog()));
const settled = () =>
  vi.waitFor(
    async () => {
      expect(api.updates.waiting()).toBe(0);
      const { inbox, answers } = await backlog();
      expect(inbox.count + answers.count).toBe(0);
    },
    { timeout: 60_000, interval: 250 },
  );

/** How many messages were taken in, by the store; of strangers nothing is kept but that they came. */
const takenIn = () =>
  operated.withStore((store) =>
    store.transaction(tenant, async ({ inbox }) => (await inbox.ofChat('telegram', '')).length),
  );

/** A stranger is answered in two messages: what to do, and the key for their telephone number. */
const answersTo = (person: Person) => person.messages().length / 2;

describe('a bot that is stopped while messages come in', { timeout: 120_000 }, () => {
  it('is killed three times, and answers every message', async () => {
    const port = await freePort();
    const webhook = {
      TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`,
      TELEGRAM_WEBHOOK_PORT: String(port),
      TELEGRAM_WEBHOOK_SECRET: 'a-secret-of-twenty-four-signs-or-more',
    };
    const people = Array.from({ length: 40 }, () => api.person());
    for (let kill = 0; kill < 3; kill++) {
      const bot = start(webhook);
      await bot.logs('connected');
      write(people, 1);
      await new Promise((resolve) => setTimeout(resolve, 100 + kill * 250));
      bot.kill('SIGKILL');
      expect(await bot.ended).toBe('SIGKILL');
    }
    const last = start(webhook);
    await last.logs('connected');
    await settled();
    expect(await takenIn()).toBe(40 * 3);
    // Killed between sending and noting it, a message goes out once more: never less.
    for (const person of people) expect(answersTo(person)).toBeGreaterThanOrEqual(3);
    last.kill('SIGTERM');
    expect(await last.ended).toBe(0);
  });

  it('answers what it has taken in when it is asked to stop, and leaves the rest to the next', async () => {
    const people = Array.from({ length: 20 }, () => api.person());
    const bot = start();
    await bot.logs('connected');
    write(people, 2);
    bot.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    const events = bot.lines().map((line) => (JSON.parse(line) as { event: string }).event);
    expect(events.slice(-2)).toEqual(['stopping', 'stopped']);
    const { inbox, answers } = await backlog();
    expect(inbox.count + answers.count).toBe(0);

    const next = start();
    await next.logs('connected');
    await settled();
    expect(await takenIn()).toBe(40);
    for (const person of people) expect(answersTo(person)).toBe(2);
    next.kill('SIGINT');
    expect(await next.ended).toBe(0);
  });

  it('ends when its time is up, and loses nothing of what it could not send', async () => {
    const person = api.person();
    const bot = start({ HOPTAC_STOP_SECONDS: '1' });
    await bot.logs('connected');
    api.faults.plan({ kind: 'silent', when: 'before' }, { method: 'sendMessage', times: 1 });
    person.says('xin chào');
    await vi.waitFor(() => expect(api.faults.met).toHaveLength(1), { timeout: 10_000 });
    const began = performance.now();
    bot.kill('SIGTERM');
    expect(await bot.ended).toBe(5);
    expect(performance.now() - began).toBeLessThan(4000);
    expect((await backlog()).answers.count).toBe(1);

    const next = start();
    await person.sees();
    await settled();
    next.kill('SIGTERM');
    expect(await next.ended).toBe(0);
    expect(answersTo(person)).toBe(1);
  });

  it('ends at once by a second signal', async () => {
    const person = api.person();
    const bot = start({ HOPTAC_STOP_SECONDS: '60' });
    await bot.logs('connected');
    api.faults.plan({ kind: 'silent', when: 'before' }, { method: 'sendMessage', times: 1 });
    person.says('xin chào');
    await vi.waitFor(() => expect(api.faults.met).toHaveLength(1), { timeout: 10_000 });
    bot.kill('SIGTERM');
    await bot.logs('stopping');
    const began = performance.now();
    bot.kill('SIGTERM');
    expect(await bot.ended).toBe(143);
    expect(performance.now() - began).toBeLessThan(1500);
    expect((await backlog()).answers.count).toBe(1);
  });
});

it('ends with 3 and says what to do where Telegram refuses the token', { timeout: 30_000 }, async () => {
  const bot = start({ TELEGRAM_BOT_TOKEN: '1:another-token', TELEGRAM_BOT_TOKEN_FILE: '' });
  expect(await bot.ended).toBe(3);
  expect(bot.errors()).toBe('Telegram không nhận cấu hình này. Chạy hoptac-bot check để biết chỗ sai.\n');
  expect(bot.lines().join('')).not.toContain('another-token');
});

it('goes on trying while Telegram is not reached, and says so', { timeout: 60_000 }, async () => {
  api.faults.plan({ kind: 'reset', when: 'before' }, { method: 'getMe', times: 1 });
  const bot = start();
  const { health } = await bot.logs('started');
  await bot.logs('notConnected');
  const waiting = await fetch(`${String(health)}/readyz`);
  expect([waiting.status, await waiting.json()]).toEqual([503, { ready: false, lacks: ['telegram'] }]);
  expect((await fetch(`${String(health)}/healthz`)).status).toBe(200);
  await bot.logs('connected');
  expect((await fetch(`${String(health)}/readyz`)).status).toBe(200);
});
