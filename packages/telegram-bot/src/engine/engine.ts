import { randomBytes } from 'node:crypto';
import {
  isStoreError,
  type InboxRecords,
  type InboxUpdate,
  type Store,
  type WaitingChat,
} from '@hoptac/adapters/store';
import { vietnamDate } from '@hoptac/core/time';
import type { ChatEvent } from '../dialogue/event';
import type { Command } from '../dialogue/command';
import type { Alliance } from './alliance';
import { backoff } from './backoff';
import type { Channel } from './channel';
import { createChatOrder } from './chat-order';
import { incomingSchema, type FileToFetch, type Incoming } from './file-to-fetch';
import type { Random } from './look';
import { createOutbox } from './outbox';
import { createPace, type PaceLimit } from './pace';
import { ParkedUpdateError } from './parked-update-error';
import { noteReachability } from './reachability';
import { readAhead } from './read-ahead';
import { respond } from './respond';
import { slowedDown } from './slow-down';
import { together } from './together';
import { stampNotice } from '../dialogue/reply';
import { languageOf } from './language-of';
import { words } from './words';

/** A message as a channel takes it from a chat. `id` is the channel's own: the same message has the same id. */
export interface Received {
  channel: string;
  id: string;
  chat: string;
  event: Incoming;
}

/** What takes messages in, answers each chat in its order, and sends. */
export interface Engine {
  /** Connects a channel; what waits for it is sent. */
  connect(channel: Channel): void;
  /** Takes a message. When it resolves the message is kept durably and will be answered, whatever happens to the process. */
  receive(message: Received): Promise<void>;
  /** Notes that somebody has blocked the bot in a chat, or is reached there again. */
  noteReachability(chat: WaitingChat, reached: boolean): Promise<void>;
  /** Goes on with what an earlier process left unanswered. */
  resume(): Promise<void>;
  /** Sends what waits in every connected channel, such as what a job has written. */
  send(): void;
  /** What was written elsewhere, as on the officer's page: sends what waits because of it, and calls the listeners back. */
  noteWritten(commands: readonly Command[]): void;
  /** Resolves when everything received is answered and everything that can be sent now is sent. */
  settled(): Promise<void>;
  /** Takes nothing more and finishes what is under way. */
  stop(): Promise<void>;
  /** Calls back after each message that wrote something: figures, people. Returns a function that ends it. */
  onWritten(listener: (commands: readonly Command[]) => void): () => void;
}

const ATTEMPTS = 3;
/** Seconds until a chat is looked at again after the store failed. */
const STORE_WAIT = { first: 1, longest: 60 };
/** A file that was fetched for a message: its event. */
interface Fetched {
  id: string;
  event: ChatEvent;
}
/** What became of a chat's next message: answered or set aside, to be answered with a file, or there is none for now. */
type Next = { answered: string } | { fetched: Fetched } | 'none';

/**
 * Takes messages in, answers each chat in its order and chats side by side, and sends the answers. Each message is one
 * transaction: it is answered completely or not at all, and once.
 */
export function createEngine(options: {
  store: Store;
  alliance: Alliance;
  now: () => Date;
  /** Told of every message that could not be answered and of every answer that could not be sent. */
  onError?: (error: unknown) => void;
  /** Set where several processes answer from one store: each message is then taken before it is sent. */
  shared?: boolean;
  /** Where invitation codes come from; the machine's own source of chance when left out. */
  random?: Random;
  /** Between 0 and 1: what retries are spread by. */
  chance?: () => number;
  /** How fast one chat is answered at most; as fast as it writes when left out. */
  pace?: PaceLimit;
}): Engine {
  const { store, now, onError = () => undefined, shared = false } = options;
  const { random = randomBytes, chance = Math.random } = options;
  const { tenant } = options.alliance;
  const listeners = new Set<(commands: readonly Command[]) => void>();
  const outbox = createOutbox({ store, tenant, now, onError, shared, chance });
  const order = createChatOrder<WaitingChat>(({ channel, chat }) => `${channel}:${chat}`, answerAll);
  const channels = new Map<string, Channel>();
  /** Chats whose next message needs a channel that is not connected yet. */
  const withoutChannel = new Map<string, WaitingChat>();
  /** Chats that the store failed for: how often, and when they are looked at again. */
  const failing = new Map<string, { times: number; timer: NodeJS.Timeout }>();
  const pace = options.pace && createPace(options.pace, now);
  /** Chats that write too fast, until they are answered again. */
  const slowed = new Map<string, NodeJS.Timeout>();
  /** By chat: the last message that was taken in here. Once that is answered, nothing of the chat waits. */
  const latest = new Map<string, string>();
  const accept = together((updates: readonly InboxUpdate[]) =>
    store.transaction(tenant, async ({ inbox }) => {
      for (const update of updates) await inbox.accept(update);
    }),
  );
  let stopped = false;

  /** The alliance, with the name of its bot where a channel knows it. */
  function served(): Alliance {
    const found = [...channels.values()].find(({ botUsername }) => botUsername !== undefined)?.botUsername;
    return found === undefined ? options.alliance : { botUsername: found, ...options.alliance };
  }

  async function answerAll(chat: WaitingChat): Promise<void> {
    const key = `${chat.channel}:${chat.chat}`;
    try {
      for (let fetched: Fetched | undefined; ;) {
        if (!fetched && (await isSlowedDown(chat))) break;
        const next = await answerNext(chat, fetched);
        if (next === 'none') break;
        fetched = 'fetched' in next ? next.fetched : undefined;
        if (!('answered' in next)) continue;
        pace?.note(key);
        if (latest.get(key) !== next.answered) continue;
        latest.delete(key);
        break;
      }
      clearTimeout(failing.get(key)?.timer);
      failing.delete(key);
    } catch (error) {
      // The store itself failed. The messages stay in the inbox, and are tried again in a while.
      onError(error);
      const times = failing.get(key)?.times ?? 0;
      clearTimeout(failing.get(key)?.timer);
      const wait = backoff(times, STORE_WAIT, chance);
      const timer = setTimeout(() => !stopped && order.work(chat), wait * 1000);
      failing.set(key, { times: times + 1, timer });
    }
  }

  /** Whether the chat is to wait; it is looked at again when it need not. */
  async function isSlowedDown(chat: WaitingChat): Promise<boolean> {
    const wait = pace ? await slowedDown(store, tenant, chat, pace, now()) : 0;
    if (wait === 0) return false;
    outbox.flush(chat.channel);
    const key = `${chat.channel}:${chat.chat}`;
    clearTimeout(slowed.get(key));
    const timer = setTimeout(() => {
      slowed.delete(key);
      if (!stopped) order.work(chat);
    }, wait);
    slowed.set(key, timer);
    return true;
  }

  /** Answers the next message of a chat. A file is fetched first, outside any transaction, and then answered with. */
  async function answerNext(chat: WaitingChat, fetched: Fetched | undefined): Promise<Next> {
    const taken: { update?: Awaited<ReturnType<InboxRecords['next']>> } = {};
    try {
      // Read and answered in one transaction: until it ends, no other process is given anything of this chat.
      const responded = await store.transaction(tenant, async (transaction) => {
        const at = now();
        const ahead = await readAhead(
          transaction,
          chat,
          vietnamDate(at),
          (update) => (taken.update = update),
        );
        const { update } = ahead;
        if (!update) return undefined;
        const event = fetched?.id === update.id ? fetched.event : incomingSchema.parse(update.payload);
        if (event.kind === 'file') return event;
        const takenUntil = shared ? outbox.takenUntil(at) : undefined;
        return respond(transaction, served(), { update, event, ahead }, { now: at, random, takenUntil });
      });
      if (!responded) return 'none';
      if ('kind' in responded) return await fetch(chat, taken.update!.id, responded);
      const { commands, messages, onward } = responded;
      if (onward === 'hand') outbox.hand(chat.channel, messages);
      else if (onward === 'follow') outbox.follow(chat.channel, chat.chat);
      // What was written may be told to others, whatever their channel.
      else outbox.flushAll();
      announce(commands);
    } catch (error) {
      // Not the message's fault, and nothing to count against it.
      if (!taken.update || isStoreError(error)) throw error;
      await setBack(taken.update, error);
      outbox.flush(chat.channel);
      // Where it is to be tried again, it is still the chat's next.
      return taken.update.attempts + 1 < ATTEMPTS ? { answered: '' } : { answered: taken.update.id };
    }
    return { answered: taken.update!.id };
  }

  function noteWritten(commands: readonly Command[]): void {
    if (commands.length === 0) return;
    // It may be told to others, whatever their channel.
    outbox.flushAll();
    announce(commands);
  }

  function announce(commands: readonly Command[]): void {
    if (commands.length > 0) for (const listener of listeners) listener(commands);
  }

  async function fetch(chat: WaitingChat, id: string, file: FileToFetch): Promise<Next> {
    const channel = channels.get(chat.channel);
    if (channel?.fetch) return { fetched: { id, event: await channel.fetch(file) } };
    if (channel)
      return { fetched: { id, event: { kind: 'unreadable', what: 'notFetched', sender: file.sender } } };
    withoutChannel.set(`${chat.channel}:${chat.chat}`, chat);
    return 'none';
  }

  /** Counts a failed attempt; after the last the message is set aside, the person is told, and the chat goes on. */
  async function setBack(update: InboxUpdate & { attempts: number }, error: unknown): Promise<void> {
    const { channel, chat, id } = update;
    const park = update.attempts + 1 >= ATTEMPTS;
    onError(park ? new ParkedUpdateError({ channel, chat, id }, error) : error);
    await store.transaction(tenant, async (transaction) => {
      await transaction.inbox.fail(channel, id, { error: String(error), park });
      if (!park) return;
      const say = words[await languageOf(transaction, { channel, chat })];
      const apology = {
        id: `${channel}:${id}:apology`,
        channel,
        chat,
        createdAt: now().toISOString(),
        payload: stampNotice({ text: say.apology, buttons: [[{ label: say.menu, action: 'menu' }]] }),
      };
      await transaction.outbox.add([apology]);
    });
  }

  return {
    connect(channel) {
      channels.set(channel.name, channel);
      outbox.connect(channel);
      for (const [key, chat] of withoutChannel)
        if (chat.channel === channel.name && withoutChannel.delete(key)) order.work(chat);
    },

    async noteReachability(chat, reached) {
      const at = now().toISOString();
      await store.transaction(tenant, (transaction) => noteReachability(transaction, chat, reached, at));
    },

    async receive({ channel, id, chat, event }) {
      if (stopped) throw new Error('The engine has stopped and takes no more messages.');
      if (pace?.admit(`${channel}:${chat}`) === false) return;
      const update = { channel, id, chat, receivedAt: now().toISOString(), payload: event };
      await accept(update);
      latest.set(`${channel}:${chat}`, id);
      order.work({ channel, chat });
    },

    async resume() {
      const chats = await store.transaction(tenant, (transaction) => transaction.inbox.waitingChats());
      for (const chat of chats) order.work(chat);
    },

    noteWritten,

    send() {
      outbox.flushAll();
    },

    async settled() {
      await order.settled();
      await outbox.settled();
    },

    async stop() {
      stopped = true;
      for (const timer of [...slowed.values(), ...[...failing.values()].map((one) => one.timer)])
        clearTimeout(timer);
      await order.settled();
      await outbox.stop();
    },

    onWritten(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
