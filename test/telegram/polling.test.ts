import { createMemoryStore } from '@hoptac/adapters/memory';
import type { Store } from '@hoptac/adapters/store';
import { loadSample, sampleAlliance, sampleClock } from '@hoptac/example-hoa-binh-2023';
import { connectTelegram, createEngine, type Engine, type TelegramConnection } from '@hoptac/telegram-bot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startBotApi } from '../bot-api/server';

const TOKEN = '1:test-token';
const CHAT = 42;

describe('on a Bot API server', () => {
  let api: Awaited<ReturnType<typeof startBotApi>>;
  let engine: Engine;
  let telegram: TelegramConnection;
  let errors: unknown[];
  let store: Store;

  beforeEach(async () => {
    store = createMemoryStore();
    await loadSample(store);
    errors = [];
    api = await startBotApi(TOKEN);
    engine = createEngine({
      store,
      alliance: sampleAlliance,
      now: sampleClock(),
      onError: (error) => errors.push(error),
    });
    telegram = await connectTelegram({
      engine,
      token: TOKEN,
      apiRoot: api.apiRoot,
      onError: (error) => errors.push(error),
    });
  });

  afterEach(async () => {
    await telegram.stop();
    await engine.stop();
    await api.close();
  });

  const sentTexts = () => api.sent.map(({ text }) => text);
  const until = (ready: () => boolean) =>
    vi.waitFor(() => expect(ready()).toBe(true), { timeout: 10_000, interval: 20 });

  it('goes from invitation to receipt, with buttons, faults and repeats', async () => {
    expect(telegram.username).toBe('hoptac_thu_bot');

    // The deep link of an invitation arrives as /start with its code.
    api.write(CHAT, '/start CAM-2023');
    await until(() => api.sent.length === 1);
    expect(sentTexts()[0]).toContain('Chào Bùi Lan!');

    // Telegram asks to slow down once: the answer waits and then arrives, once.
    api.faults.push({
      error_code: 429,
      description: 'Too Many Requests: retry after 1',
      parameters: { retry_after: 1 },
    });
    const report = api.write(CHAT, 'tháng 12: doanh thu 350tr, 25 thành viên');
    await until(() => api.sent.length === 2);
    expect(sentTexts()[1]).toContain('350.000.000 đồng (350 triệu)');
    expect(errors.map(String).join()).toContain('429');

    const confirm = api.sent[1]!.reply_markup!.inline_keyboard.flat().find(({ text }) =>
      text.includes('Gửi'),
    )!;
    expect(Buffer.byteLength(confirm.callback_data)).toBeLessThanOrEqual(64);
    api.press(CHAT, confirm.callback_data);
    await until(() => api.sent.length === 3);
    expect(sentTexts()[2]).toContain('Đã nhận số liệu tháng 12/2023');
    await until(() => api.answered.length === 1);

    // The same update delivered again is one update.
    api.repeat({
      update_id: report,
      message: {
        message_id: 1,
        date: 0,
        from: { id: 7, is_bot: false, first_name: 'Lan' },
        chat: { id: CHAT, type: 'private' },
        text: 'tháng 12: doanh thu 999tr',
      },
    });
    api.write(CHAT, 'menu');
    await until(() => api.sent.length === 4);
    const person = await store.transaction(sampleAlliance.tenant, ({ people }) =>
      people.ofChat('telegram', String(CHAT)),
    );
    const organisation = person!.record.roles[0]!.organisation;
    const versions = await store.transaction(sampleAlliance.tenant, ({ submissions }) =>
      submissions.history(organisation!, '2023-12'),
    );
    expect(versions.map(({ values }) => values['revenue'])).toEqual([350_000_000]);
  });

  it('gives up on somebody who blocked the bot, and goes on with the others', async () => {
    api.faults.push({ error_code: 403, description: 'Forbidden: bot was blocked by the user' });
    api.write(1, 'xin chào');
    await until(() => errors.length === 1);
    api.write(2, 'xin chào');
    api.put({
      message: {
        message_id: 9,
        date: 0,
        from: { id: 7, first_name: 'Lan' },
        chat: { id: 2, type: 'private' },
        sticker: {},
      },
    });
    api.put({
      message: {
        message_id: 9,
        date: 0,
        from: { id: 7, first_name: 'Lan' },
        chat: { id: -5, type: 'group' },
        text: 'nhóm',
      },
    });
    await until(() => api.sent.length === 2);
    expect(api.sent.map(({ chat_id }) => chat_id)).toEqual(['2', '2']);
    expect(sentTexts()[1]).toContain('chỉ đọc được chữ');
  });
});

it('refuses a wrong token at once', async () => {
  const api = await startBotApi(TOKEN);
  const engine = createEngine({
    store: createMemoryStore(),
    alliance: sampleAlliance,
    now: () => new Date(),
  });
  await expect(
    connectTelegram({ engine, token: 'wrong', apiRoot: api.apiRoot, onError: () => undefined }),
  ).rejects.toThrow(/401/);
  await api.close();
});
