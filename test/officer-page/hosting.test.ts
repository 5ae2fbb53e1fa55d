import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@hoptac/adapters/command';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { configuredAlliance, createLog, readSettings, runBot } from '../../packages/telegram-bot/src/operate';
import { initData } from './init-data';

const TOKEN = '123456789:AAE-test-token';
let folder = '';
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'hoptac-page-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const environment = (more: Record<string, string> = {}) => ({
  TELEGRAM_BOT_TOKEN: TOKEN,
  // Nobody is there: the page does not wait for Telegram.
  TELEGRAM_API_ROOT: 'http://127.0.0.1:9',
  DATABASE_URL: join(folder, 'kho.db'),
  HOPTAC_TENANT: 'hoa-binh',
  HOPTAC_ALLIANCE_NAME: 'Liên minh HTX',
  HOPTAC_HEALTH_PORT: '0',
  HOPTAC_PAGE_PORT: '0',
  PUBLIC_URL: 'https://lienminh.example/can-bo',
  ...more,
});

function configured(more: Record<string, string> = {}) {
  const read = readSettings(environment(more));
  if (!read.ok) return read;
  const made = configuredAlliance(read.settings, undefined);
  if (!made.ok) throw new Error('The alliance is not configured.');
  return { ok: true as const, settings: read.settings, alliance: made.alliance };
}

describe('the bot with a public address', () => {
  it('serves the page behind a proxy of that address, to whom the chat of Telegram is', async () => {
    const made = configured();
    if (!made.ok) throw new Error('The settings are not right.');
    const now = new Date();
    const at = now.toISOString();
    const store = await openStore(join(folder, 'kho.db'));
    await store.transaction('hoa-binh', ({ people }) =>
      people.put(
        [
          {
            id: 'person:lan',
            name: 'Lan',
            chats: [{ channel: 'telegram', chat: '4711' }],
            roles: [{ role: 'allianceOfficer', since: at }],
          },
        ],
        { by: 'x', at },
      ),
    );
    await store.close();
    const bot = await runBot({
      ...made,
      version: '0',
      now: () => new Date(),
      log: createLog({
        level: 'error',
        secrets: [],
        base: {},
        now: () => new Date(),
        destination: { write: () => undefined },
      }),
    });
    try {
      const { origin, pathname } = new URL(bot.page!);
      expect(pathname).toBe('/can-bo/');
      expect((await fetch(`${origin}/`)).status).toBe(404);
      const led = await fetch(`${origin}/can-bo`, { redirect: 'manual' });
      expect([led.status, led.headers.get('location')]).toEqual([301, '/can-bo/']);
      const shell = await fetch(bot.page!);
      expect(shell.headers.get('content-type')).toContain('text/html');
      expect((await fetch(`${bot.page}app.js`)).status).toBe(200);
      const post = (path: string, body: unknown, cookie = '') =>
        fetch(`${bot.page}${path}`, {
          method: 'POST',
          headers: { origin: 'https://lienminh.example', cookie },
          body: JSON.stringify(body),
        });
      const opened = await post('mini/api/mini', { initData: initData(TOKEN, { user: 4711, now }) });
      expect(opened.status).toBe(200);
      const cookie = opened.headers.get('set-cookie')!.split(';')[0]!;
      const me = (await (await post('mini/api/me', {}, cookie)).json()) as { value: { name: string } };
      expect(me.value.name).toBe('Lan');
      const stream = await fetch(`${bot.page}mini/events`, { headers: { cookie } });
      expect(stream.headers.get('content-type')).toContain('text/event-stream');
      await stream.body!.cancel();
    } finally {
      await bot.stop();
    }
    await expect(fetch(bot.page!)).rejects.toThrow('fetch failed');
  });

  it.each([
    'http://lienminh.example/',
    'lienminh.example',
    'https://a:b@lienminh.example/',
    'https://lienminh.example/?a=1',
  ])('does not take %s for an address', (url) => {
    const read = configured({ PUBLIC_URL: url });
    expect(read).toMatchObject({
      ok: false,
      problems: [{ vi: expect.stringContaining('PUBLIC_URL') as string }],
    });
  });

  it('takes an address of this machine without https, and none at all', async () => {
    expect(configured({ PUBLIC_URL: 'http://127.0.0.1:8090/' }).ok).toBe(true);
    const none = environment();
    const { PUBLIC_URL: _, HOPTAC_PAGE_PORT: __, ...without } = none;
    const read = readSettings(without);
    expect(read.ok && read.settings.page).toBe(undefined);
  });
});
