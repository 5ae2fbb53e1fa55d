import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@hoptac/adapters/command';
import type { Store } from '@hoptac/adapters/store';
import { loadSample, sampleAlliance } from '@hoptac/example-hoa-binh-2023';
import type { BotApi } from '../bot-api';

/** An operator's folder: settings, secrets and the store of the sample alliance. */
export interface Operated {
  folder: string;
  at(name: string): string;
  environment: Record<string, string>;
  /** Works on the store, beside the bot. */
  withStore<T>(work: (store: Store) => Promise<T>): Promise<T>;
  remove(): Promise<void>;
}

export const { tenant } = sampleAlliance;

/** Sets up a bot of the sample alliance that talks to the given server; `store` is an SQLite file of its own when left out. */
export async function operate(
  api: Pick<BotApi, 'apiRoot' | 'token'>,
  { store: address, settings = {} }: { store?: string; settings?: Record<string, unknown> } = {},
): Promise<Operated> {
  const folder = await mkdtemp(join(tmpdir(), 'hoptac-bot-'));
  const at = (name: string) => join(folder, name);
  const store = address ?? at('hoa-binh.db');
  await writeFile(at('token'), `${api.token}\n`, { mode: 0o600 });
  await writeFile(at('phone-key'), 'a-key-of-more-than-thirty-two-characters', { mode: 0o600 });
  await writeFile(
    at('bot.json'),
    JSON.stringify({
      ...(address === undefined && { store }),
      alliance: { tenant, name: sampleAlliance.name },
      telegram: { apiRoot: api.apiRoot },
      health: { port: 0 },
      messagesPerMinute: 600,
      ...settings,
    }),
  );
  async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
    const opened = await openStore(store);
    try {
      return await work(opened);
    } finally {
      await opened.close();
    }
  }
  await withStore((opened) => loadSample(opened, { submissionsOf: [] }));
  return {
    folder,
    at,
    environment: {
      HOPTAC_SETTINGS: at('bot.json'),
      TELEGRAM_BOT_TOKEN_FILE: at('token'),
      HOPTAC_PHONE_KEY_FILE: at('phone-key'),
      ...(address !== undefined && { DATABASE_URL: address }),
    },
    withStore,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
