import type { User } from 'telegraf/types';
import { createFaults, type Faults } from './faults';
import { createFlood } from './flood';
import { createGroup, type Group } from './group';
import { TELEGRAM_RATES, type Rates } from './limits';
import { createPerson, type Person } from './person';
import { serve, type Asked } from './server';
import { createUpdateQueue, type UpdateQueue } from './update-queue';
import { createWebhook, type Webhook } from './webhook';
import type { World } from './world';

export type { Call, Trouble } from './faults';
export type { Group } from './group';
export type { Person } from './person';
export type { Seen } from './seen';

export interface BotApi {
  /** What the bot is given as `TELEGRAM_API_ROOT`. */
  apiRoot: string;
  token: string;
  username: string;
  /** Somebody with a phone; numbers are given out from 1001 unless told. */
  person(who?: { id?: number; name?: string; language?: string; started?: boolean }): Person;
  group(title: string): Group;
  faults: Faults;
  updates: UpdateQueue;
  webhook: Webhook;
  /** Every call so far, in its order. */
  asked: readonly Asked[];
  /** The server's knowledge, for what the rest does not show. */
  world: World;
  close(): Promise<void>;
}

export interface BotApiOptions {
  token?: string;
  username?: string;
  /** Any free one when left out. */
  port?: number;
  /** As Telegram's own server run by an operator: webhooks by HTTP and at any port, downloads of any size. On by default. */
  local?: boolean;
  /** Refuses messages beyond Telegram's rates; when left out none is refused for coming too fast. */
  rates?: Rates | boolean;
  /** How long a press waits for its answer. */
  pressSeconds?: number;
  /** How long a webhook may take to answer. */
  webhookSeconds?: number;
  readsAllGroupMessages?: boolean;
  /** The number of the first update. */
  firstUpdate?: number;
  tls?: { key: string; cert: string };
  now?: () => number;
  /** Called when something has happened in a chat. */
  onChange?: () => void;
}

/** Starts a Bot API server on this machine: Telegram, as far as a bot can tell. */
export async function startBotApi(options: BotApiOptions = {}): Promise<BotApi> {
  const { token = '1:test-token', username = 'hoptac_thu_bot', local = true, now = Date.now } = options;
  const { rates, port = 0, pressSeconds = 60, webhookSeconds = 60 } = options;
  const updates = createUpdateQueue(options.firstUpdate);
  const webhook = createWebhook(updates, now, webhookSeconds * 1000);
  const faults = createFaults(now);
  const asked: Asked[] = [];
  const world: World = {
    token,
    me: {
      id: Number(token.split(':')[0]),
      is_bot: true,
      first_name: 'Hợp tác thử',
      username,
      can_join_groups: true,
      can_read_all_group_messages: options.readsAllGroupMessages ?? false,
      supports_inline_queries: false,
    },
    local,
    now,
    chats: new Map(),
    files: new Map(),
    presses: new Map(),
    pressLives: pressSeconds * 1000,
    commands: new Map(),
    updates,
    webhook,
    countMessage: rates ? createFlood(rates === true ? TELEGRAM_RATES : rates, now) : undefined,
    changed: options.onChange ?? (() => undefined),
  };
  const server = await serve({ world, faults, asked, port, ...(options.tls && { tls: options.tls }) });
  let people = 1000;
  let groups = 0;
  return {
    apiRoot: server.apiRoot,
    token,
    username,
    person({ id = ++people, name = 'Bùi Lan', language = 'vi', started = true } = {}) {
      const [first_name = '', ...rest] = name.split(' ');
      const user: User = {
        id,
        is_bot: false,
        first_name,
        ...(rest.length > 0 && { last_name: rest.join(' ') }),
        language_code: language,
      };
      return createPerson(world, user, { started });
    },
    group: (title) => createGroup(world, -++groups - 500, title),
    faults,
    updates,
    webhook,
    asked,
    world,
    async close() {
      webhook.close();
      updates.release();
      await server.close();
    },
  };
}
