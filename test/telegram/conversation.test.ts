import { sampleAlliance } from '@hoptac/example-hoa-binh-2023';
import { createMemoryStore } from '@hoptac/adapters/memory';
import { createEngine, startTelegram } from '@hoptac/telegram-bot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBotApi, type Person } from '../bot-api';
import { cooperatives } from '../transcripts/submit/officer';
import { startBot, type Bot } from './bot';

let bot: Bot;
let lan: Person;

beforeEach(async () => {
  bot = await startBot();
  lan = bot.api.person();
});
afterEach(() => bot.stop());

const officer = { role: 'officer', organisation: cooperatives.MAY } as const;
const versions = () =>
  bot.store.transaction(bot.tenant, ({ submissions }) => submissions.history(cooperatives.MAY, '2023-12'));

describe('on a Bot API server', () => {
  it('lets somebody in by the link of an invitation, and takes their figures once', async () => {
    expect(bot.telegram.username).toBe(bot.api.username);
    lan.follows(`https://t.me/${bot.api.username}?start=MAY-2023`);
    await lan.sees('Anh/chị có đồng ý không?');
    lan.presses('Đồng ý');
    await lan.sees('Chào Bùi Lan!');
    const report = lan.says('tháng 12: doanh thu 350tr, 25 thành viên');
    await lan.sees('350.000.000 đồng (ba trăm năm mươi triệu đồng)');
    lan.presses('gửi');
    await lan.sees('Đã nhận số liệu tháng 12/2023');
    await expect.poll(() => lan.spinners()).toBe(0);
    bot.api.updates.repeat(report);
    lan.says('menu');
    await lan.sees();
    await bot.engine.settled();
    expect((await versions()).map(({ values }) => values['revenue'])).toEqual([350_000_000]);
    expect(bot.errors).toEqual([]);
  });

  it('holds every message of the way to what Telegram takes', async () => {
    await bot.letIn(lan, officer);
    for (const word of ['menu', 'help', 'gửi', 'kế hoạch', 'tình hình', 'luật', 'dữ liệu của tôi', 'nhắc']) {
      lan.says(word);
      await lan.sees();
    }
    expect(bot.errors).toEqual([]);
  });

  it('shows each person the commands of their role, in their language', async () => {
    const john = bot.api.person({ name: 'John', language: 'en' });
    lan.says('xin chào');
    await lan.sees();
    expect(lan.menu().map(({ command }) => command)).toEqual(['menu', 'help']);
    expect(john.menu().map(({ description }) => description)).toContain('Help');
    await bot.letIn(lan, officer);
    lan.says('menu');
    await expect.poll(() => lan.menu().map(({ command }) => command)).toContain('gui');
    lan.says('english');
    await expect.poll(() => lan.menu().map(({ command }) => command)).toContain('send');
    expect(john.menu()).toHaveLength(2);
  });
});

describe('what goes wrong', () => {
  it('waits as long as Telegram asks, and then says it once', async () => {
    await bot.letIn(lan, officer);
    bot.api.faults.pause(1, lan.id);
    lan.says('menu');
    await lan.sees();
    await bot.engine.settled();
    expect(lan.messages()).toHaveLength(1);
    expect(bot.errors.map(String).join()).toContain('429');
  });

  it.each([
    { kind: 'broken', status: 502 } as const,
    { kind: 'reset', when: 'before' } as const,
    { kind: 'refuse', code: 500, said: 'x' } as const,
    { kind: 'slow', milliseconds: 300 } as const,
  ])('survives $kind', async (trouble) => {
    await bot.letIn(lan, officer);
    bot.api.faults.plan(trouble, { method: 'sendMessage' });
    bot.api.faults.plan(trouble, { method: 'getUpdates' });
    bot.api.faults.plan(trouble, { method: 'answerCallbackQuery' });
    lan.says('menu');
    await lan.sees();
    lan.presses('Hỏi luật');
    await lan.sees();
    await bot.engine.settled();
    expect(lan.messages()).toHaveLength(2);
  });

  it('takes updates that come twice, in disorder, or as nothing it knows', async () => {
    bot.api.updates.mischief.twice = true;
    bot.api.updates.mischief.reversed = true;
    bot.api.updates.add({ message: { chat: null } } as never);
    bot.api.updates.add({
      callback_query: { id: 'x', from: lan.user, chat_instance: '1', data: 'a' },
    });
    await bot.letIn(lan, officer);
    lan.says('tháng 12: doanh thu 350tr');
    lan.says('menu');
    await lan.sees('350.000.000');
    await lan.sees('Anh/chị cần gì?');
    await bot.engine.settled();
    expect(lan.messages()).toHaveLength(2);
    expect(bot.errors.map(String).join()).toContain('could not be read and was passed over');
  });

  it('notes who has blocked it, leaves them in peace, and goes on when they write again', async () => {
    await bot.letIn(lan, officer);
    lan.says('menu');
    await lan.sees();
    bot.api.faults.plan({ kind: 'refuse', code: 403, said: 'bot was blocked by the user' }, { chat: lan.id });
    lan.says('menu');
    await expect.poll(async () => (await bot.known(lan))?.chats[0]?.unreachableSince).toBeDefined();
    const hoa = bot.api.person({ name: 'Hoa' });
    hoa.says('xin chào');
    await hoa.sees();
    lan.says('menu');
    await lan.sees();
    await expect.poll(async () => (await bot.known(lan))?.chats[0]?.unreachableSince).toBeUndefined();
    lan.blocks();
    await expect.poll(async () => (await bot.known(lan))?.chats[0]?.unreachableSince).toBeDefined();
    lan.unblocks();
    await expect.poll(async () => (await bot.known(lan))?.chats[0]?.unreachableSince).toBeUndefined();
  });

  it('delays nobody for one whose answer hangs', async () => {
    bot.api.faults.plan({ kind: 'silent', when: 'before' }, { method: 'sendMessage', chat: lan.id });
    lan.says('xin chào');
    const others = Array.from({ length: 20 }, (_, index) => bot.api.person({ name: `Người ${index}` }));
    for (const one of others) one.says('xin chào');
    for (const one of others) await one.sees();
    expect(lan.messages()).toEqual([]);
    const began = performance.now();
    await bot.telegram.stop();
    await bot.engine.stop();
    expect(performance.now() - began).toBeLessThan(8000);
  }, 60_000);

  it('refuses a wrong token at once', async () => {
    const api = await startBotApi();
    const store = createMemoryStore();
    const now = () => new Date();
    const onError = () => undefined;
    const engine = createEngine({ store, alliance: sampleAlliance, now });
    const settings = { token: '1:wrong', apiRoot: api.apiRoot };
    await expect(startTelegram({ engine, store, tenant: 't', now, settings, onError })).rejects.toThrow(
      /401/,
    );
    await api.close();
  });
});

describe('one who polls, of several', () => {
  it('is followed by another when it stops, and nothing is lost or said twice', async () => {
    const { api, store } = bot;
    const now = () => new Date();
    const errors: unknown[] = [];
    const onError = (error: unknown) => errors.push(error);
    const engine = createEngine({ store, alliance: sampleAlliance, now, onError });
    const began = performance.now();
    const second = await startTelegram({
      engine,
      store,
      tenant: bot.tenant,
      now: () => new Date(Date.parse('2024-01-05T08:00:00+07:00') + performance.now() - began),
      settings: { token: api.token, apiRoot: api.apiRoot },
      onError,
    });
    lan.says('xin chào');
    await lan.sees();
    const polls = () => errors.map(String).filter((text) => text.includes('409'));
    await bot.telegram.stop();
    lan.says('xin chào');
    await lan.sees();
    expect(polls()).toEqual([]);
    await second.stop();
    await engine.stop();
    expect(lan.messages()).toHaveLength(2);
  }, 30_000);
});
