import { createMemoryStore } from '@hoptac/adapters/memory';
import { loadSample, sampleAlliance, sampleClock } from '@hoptac/example-hoa-binh-2023';
import { createEngine, createPacing, startTelegram } from '@hoptac/telegram-bot';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Person } from '../bot-api';
import { freePort } from '../../packages/adapters/src/postgres/server/free-port.mjs';
import { cooperatives } from '../transcripts/submit/officer';
import { AT_ONCE } from './at-once';
import { startBot, type Bot } from './bot';

const SECRET = 'a-secret_1';
let bot: Bot;
let lan: Person;
let url: string;

beforeEach(async () => {
  const port = await freePort();
  url = `http://127.0.0.1:${port}/telegram`;
  const store = createMemoryStore();
  await loadSample(store);
  let failing = 0;
  bot = await startBot({
    settings: { webhook: { url, secret: SECRET, host: '127.0.0.1', port } },
    store: {
      ...store,
      transaction: (tenant, work) =>
        failing-- > 0 ? Promise.reject(new Error('disk full')) : store.transaction(tenant, work),
    },
  });
  fail = (times) => (failing = times);
  lan = bot.api.person();
  await bot.letIn(lan, { role: 'officer', organisation: cooperatives.MAY });
});
let fail: (times: number) => void;
afterEach(() => bot.stop());

const post = (body: string, secret: string | undefined = SECRET, to = url) =>
  fetch(to, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      ...(secret !== undefined && { 'x-telegram-bot-api-secret-token': secret }),
    },
  }).then(({ status }) => status);
const update = (id: number, text = 'menu') =>
  JSON.stringify({
    update_id: id,
    message: { message_id: 1, date: 0, from: lan.user, chat: { id: lan.id, type: 'private' }, text },
  });

it('takes what Telegram brings, and answers by itself, not in the body', async () => {
  lan.says('menu');
  await lan.sees('Anh/chị cần gì?');
  lan.presses('Hỏi luật');
  await lan.sees();
  await expect.poll(() => lan.spinners()).toBe(0);
  expect(bot.api.webhook.answers.map(({ status, body }) => `${status}${body}`)).toEqual(['200', '200']);
  expect(bot.errors).toEqual([]);
});

it('is brought again what it could not keep, and answers it once', async () => {
  fail(1);
  lan.says('menu');
  await lan.sees('Anh/chị cần gì?');
  await bot.engine.settled();
  expect(lan.messages()).toHaveLength(1);
  expect(bot.api.webhook.answers.map(({ status }) => status)).toEqual([503, 200]);
});

it.each([
  ['without the secret', () => post(update(1), ''), 401],
  ['with another secret', () => post(update(1), `${SECRET}x`), 401],
  ['with a wrong secret and a body too large', () => post('x'.repeat(2_000_000), 'x'), 401],
  ['with a body too large', () => post(update(1, 'x'.repeat(600_000))), 413],
  ['that is no JSON', () => post('{"update_id":'), 400],
  ['that is no update', () => post('{"a":1}'), 400],
  ['that is a list', () => post('[]'), 400],
  ['to another path', () => post(update(1), SECRET, url.replace('telegram', 'other')), 404],
  ['that it cannot make out', () => post('{"update_id":5,"message":{"chat":null}}'), 200],
])('a call %s', async (_how, call, status) => {
  expect(await call()).toBe(status);
  await bot.engine.settled();
  expect(lan.messages()).toEqual([]);
});

it('goes on with another process while the first one stops, and loses nothing', async () => {
  const port = await freePort();
  const next = `http://127.0.0.1:${port}/telegram`;
  const onError = (error: unknown) => bot.errors.push(error);
  const engine = createEngine({ store: bot.store, alliance: sampleAlliance, now: sampleClock(), onError });
  const saying = setInterval(() => lan.says('menu'), 5);
  await expect.poll(() => lan.messages().length).toBeGreaterThan(5);
  const second = await startTelegram({
    engine,
    store: bot.store,
    tenant: bot.tenant,
    now: () => new Date(),
    settings: {
      token: bot.api.token,
      apiRoot: bot.api.apiRoot,
      webhook: { url: next, secret: SECRET, host: '127.0.0.1', port },
    },
    onError,
    pacing: createPacing(AT_ONCE),
  });
  await bot.telegram.stop();
  await bot.engine.stop();
  await expect.poll(() => lan.messages().length).toBeGreaterThan(30);
  clearInterval(saying);
  const said = bot.api.updates.all.length;
  await expect.poll(() => lan.messages().length, { timeout: 5000 }).toBe(said);
  await second.stop();
  await engine.stop();
  expect(lan.messages()).toHaveLength(said);
}, 30_000);
