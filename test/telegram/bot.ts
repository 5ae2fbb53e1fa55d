import { createMemoryStore } from '@hoptac/adapters/memory';
import type { HeldRole, Person as KnownPerson, Store } from '@hoptac/adapters/store';
import { loadSample, sampleAlliance, sampleClock } from '@hoptac/example-hoa-binh-2023';
import {
  createEngine,
  createPacing,
  startTelegram,
  type Alliance,
  type Engine,
  type Pacing,
  type TelegramConnection,
  type TelegramSettings,
} from '@hoptac/telegram-bot';
import { AT_ONCE } from './at-once';
import { startBotApi, type BotApi, type BotApiOptions, type Person } from '../bot-api';

/** The sample alliance's bot on a Bot API server, as its people meet it. */
export interface Bot {
  api: BotApi;
  store: Store;
  engine: Engine;
  telegram: TelegramConnection;
  errors: unknown[];
  tenant: string;
  /** Lets somebody in with a role, without a word. */
  letIn(person: Person, role: Omit<HeldRole, 'since'>): Promise<void>;
  /** Who has a chat. */
  known(person: Person): Promise<KnownPerson | undefined>;
  stop(): Promise<void>;
}

export async function startBot(
  options: {
    api?: BotApiOptions;
    settings?: Partial<TelegramSettings>;
    store?: Store;
    /** What the sample alliance has besides. */
    alliance?: Partial<Alliance>;
    pacing?: Pacing;
    /** Looks at what the engine is given. */
    watch?: (event: unknown) => void;
  } = {},
): Promise<Bot> {
  const api = await startBotApi(options.api);
  const store = options.store ?? createMemoryStore();
  if (!options.store) await loadSample(store);
  const errors: unknown[] = [];
  const onError = (error: unknown) => errors.push(error);
  const now = sampleClock();
  const { tenant } = sampleAlliance;
  const engine = createEngine({ store, alliance: { ...sampleAlliance, ...options.alliance }, now, onError });
  const telegram = await startTelegram({
    engine: {
      ...engine,
      receive(message) {
        options.watch?.(message.event);
        return engine.receive(message);
      },
    },
    store,
    tenant,
    now,
    settings: { token: api.token, apiRoot: api.apiRoot, ...options.settings },
    onError,
    pacing: options.pacing ?? createPacing(AT_ONCE),
  });
  return {
    api,
    store,
    engine,
    telegram,
    errors,
    tenant,
    async letIn(person, role) {
      const [id, at] = [`person:${person.id}`, now().toISOString()];
      const { first_name: first, last_name: last } = person.user;
      const chats = [{ channel: 'telegram', chat: String(person.id) }];
      const name = [first, last].filter(Boolean).join(' ');
      await store.transaction(tenant, ({ people }) =>
        people.put([{ id, name, chats, roles: [{ ...role, since: at }], joinedAt: at, consentedAt: at }], {
          by: 'system:test',
          at,
        }),
      );
    },
    known: (person) =>
      store.transaction(
        tenant,
        async ({ people }) => (await people.ofChat('telegram', String(person.id)))?.record,
      ),
    async stop() {
      await telegram.stop();
      await engine.stop();
      await api.close();
    },
  };
}
