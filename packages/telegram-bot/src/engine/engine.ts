import type { InboxRecords, InboxUpdate, Store, WaitingChat } from '@hoptac/adapters/store';
import type { ChatEvent } from '../dialogue/event';
import type { Command } from '../dialogue/command';
import type { Alliance } from './alliance';
import type { Channel } from './channel';
import { createChatOrder } from './chat-order';
import { createOutbox } from './outbox';
import { respond } from './respond';

/** A message as a channel takes it from a chat. `id` is the channel's own: the same message has the same id. */
export interface Received {
  channel: string;
  id: string;
  chat: string;
  event: ChatEvent;
}

export interface Engine {
  /** Connects a channel; what waits for it is sent. */
  connect(channel: Channel): void;
  /** Takes a message. When it resolves the message is kept durably and will be answered, whatever happens to the process. */
  receive(message: Received): Promise<void>;
  /** Goes on with what an earlier process left unanswered. */
  resume(): Promise<void>;
  /** Resolves when everything received is answered and everything that can be sent now is sent. */
  settled(): Promise<void>;
  /** Takes nothing more and finishes what is under way. */
  stop(): Promise<void>;
  /** Calls back after each message that wrote something: figures, people. Returns a function that ends it. */
  onWritten(listener: (commands: readonly Command[]) => void): () => void;
}

const ATTEMPTS = 3;
const APOLOGY = {
  text: 'Xin lỗi, tin nhắn vừa rồi gặp lỗi ở phía hệ thống nên chưa xử lý được. Số liệu đã gửi trước đó vẫn an toàn. Anh/chị thử nhắn lại, hoặc gõ “menu”.',
};

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
}): Engine {
  const { store, alliance, now, onError = () => undefined, shared = false } = options;
  const { tenant } = alliance;
  const listeners = new Set<(commands: readonly Command[]) => void>();
  const outbox = createOutbox({ store, tenant, now, onError, shared });
  const order = createChatOrder<WaitingChat>(({ channel, chat }) => `${channel}:${chat}`, answerAll);
  let stopped = false;

  async function answerAll(chat: WaitingChat): Promise<void> {
    try {
      for (let more = true; more;) more = await answerNext(chat);
    } catch (error) {
      // The store itself failed. The messages stay in the inbox for the next one of this chat, or the next start.
      onError(error);
    }
  }

  async function answerNext(chat: WaitingChat): Promise<boolean> {
    const taken: { update?: Awaited<ReturnType<InboxRecords['next']>> } = {};
    try {
      // Read and answered in one transaction: until it ends, no other process is given anything of this chat.
      const commands = await store.transaction(tenant, async (transaction) => {
        const update = (taken.update = await transaction.inbox.next(chat));
        return update && respond(transaction, alliance, update, now());
      });
      if (!commands) return false;
      if (commands.length > 0) for (const listener of listeners) listener(commands);
    } catch (error) {
      // Without an update the store itself failed.
      if (!taken.update) throw error;
      onError(error);
      await setBack(taken.update, error);
    }
    outbox.flush(chat.channel);
    return true;
  }

  /** Counts a failed attempt; after the last the message is set aside, the person is told, and the chat goes on. */
  async function setBack(update: InboxUpdate & { attempts: number }, error: unknown): Promise<void> {
    const { channel, chat, id } = update;
    const park = update.attempts + 1 >= ATTEMPTS;
    await store.transaction(tenant, async (transaction) => {
      await transaction.inbox.fail(channel, id, { error: String(error), park });
      const apology = {
        id: `${channel}:${id}:apology`,
        channel,
        chat,
        createdAt: now().toISOString(),
        payload: APOLOGY,
      };
      if (park) await transaction.outbox.add([apology]);
    });
  }

  return {
    connect(channel) {
      outbox.connect(channel);
    },

    async receive({ channel, id, chat, event }) {
      if (stopped) throw new Error('The engine has stopped and takes no more messages.');
      const update = { channel, id, chat, receivedAt: now().toISOString(), payload: event };
      await store.transaction(tenant, (transaction) => transaction.inbox.accept(update));
      order.work({ channel, chat });
    },

    async resume() {
      const chats = await store.transaction(tenant, (transaction) => transaction.inbox.waitingChats());
      for (const chat of chats) order.work(chat);
    },

    async settled() {
      await order.settled();
      await outbox.settled();
    },

    async stop() {
      stopped = true;
      await order.settled();
      await outbox.stop();
    },

    onWritten(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
