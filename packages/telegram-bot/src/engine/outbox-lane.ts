import type { OutboxMessage, Store } from '@hoptac/adapters/store';
import type { Reply } from '../dialogue/reply';
import { createAlarm } from './alarm';
import { backoff } from './backoff';
import { DeliveryError, type Channel } from './channel';
import { noteReachability } from './reachability';
import { together } from './together';

/** Messages held at once, and chats written to at once. */
const BATCH = 100;
/** Messages held at most, with those that were handed over. */
const MOST_HELD = 1000;
const SIDE_BY_SIDE = { urgent: 48, bulk: 16 };
const TAKEN_FOR_SECONDS = 180;
const ATTEMPTS = 10;
const FOLLOWS_AFTER_SECONDS = 0.5;
const WAIT = { first: 2, longest: 300 };
/** Looked at anyway: another process may have written something, or died with something in its hands. */
const LOOKS_AGAIN_SECONDS = 30;

/** Until when a message that is taken now is out of the reach of other processes. */
export function takenUntil(at: Date): string {
  return new Date(at.getTime() + TAKEN_FOR_SECONDS * 1000).toISOString();
}

type Taken = OutboxMessage & { attempts: number };

export interface Lane {
  bulk: boolean;
  /** Takes another hand of the same channel from now on. */
  connect(channel: Channel): void;
  flush(): void;
  /** Looks for what was just added to a chat to which something earlier is still on its way, here or elsewhere. */
  follow(chat: string): void;
  /** Messages that have just been added to the store, to one chat: taken as they are, where nothing waits before them. */
  hand(messages: readonly OutboxMessage[]): void;
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Sends what waits for one channel, chats side by side and each chat in its order: one that is slow or fails delays nobody
 * else.
 */
export function createLane(options: {
  store: Store;
  tenant: string;
  channel: Channel;
  bulk: boolean;
  now: () => Date;
  onError: (error: unknown) => void;
  shared: boolean;
  chance: () => number;
}): Lane {
  const { store, tenant, bulk, now, onError, shared, chance } = options;
  let { channel } = options;
  const sideBySide = bulk ? SIDE_BY_SIDE.bulk : SIDE_BY_SIDE.urgent;
  /** What this process holds, by chat; the chats that wait for a hand; those being written to. */
  const queues = new Map<string, Taken[]>();
  const ready: string[] = [];
  const writing = new Map<string, Promise<void>>();
  /** Ids held, and ids done since the store was last asked, whose answer may still name them. */
  const held = new Set<string>();
  const done = new Set<string>();
  let asking: Promise<void> | undefined;
  let again = false;
  const note = together((sent: readonly Taken[]) =>
    store.transaction(tenant, async ({ outbox }) => {
      for (const { id, payload } of sent) {
        await outbox.sent(id, now().toISOString());
        if ((payload as Reply).secret) await outbox.forget(id);
      }
    }),
  );
  let stopped = false;
  const alarm = createAlarm(() => flush());
  const looking = setInterval(() => flush(), LOOKS_AGAIN_SECONDS * 1000).unref();
  /** Nothing at all is handed over before. */
  let closedUntil = 0;
  /** Chats with something in the store that cannot be taken before what is on its way to them has arrived. */
  const behind = new Set<string>();

  function flush(): void {
    again = true;
    fill();
  }

  /** Takes more where there is room for it. */
  function fill(): void {
    if (asking || stopped || !again || held.size >= BATCH) return;
    if (closedUntil > now().getTime()) return;
    again = false;
    asking = take()
      .catch((error: unknown) => {
        onError(error);
        alarm.set(WAIT.first);
      })
      .finally(() => {
        asking = undefined;
        fill();
      });
  }

  async function take(): Promise<void> {
    done.clear();
    const limit = shared ? BATCH : BATCH + held.size;
    const at = now();
    // Where other processes send too, what is taken is out of their reach for a while.
    const due = await store.transaction(tenant, ({ outbox }) =>
      shared
        ? outbox.claim(channel.name, { at: at.toISOString(), until: takenUntil(at), limit, bulk })
        : outbox.due(channel.name, at.toISOString(), limit, bulk),
    );
    if (due.length === limit) again = true;
    takeUp(due);
  }

  function hand(messages: readonly OutboxMessage[]): void {
    const closed = stopped || closedUntil > now().getTime();
    if (closed || held.size >= MOST_HELD) giveBack(messages);
    else takeUp(messages.map((message) => ({ ...message, attempts: 0 })));
    fill();
  }

  function follow(chat: string): void {
    if (queues.has(chat)) behind.add(chat);
    // What another process is sending, it does not tell us of.
    else if (shared) alarm.set(FOLLOWS_AFTER_SECONDS);
    flush();
  }

  function takeUp(messages: readonly Taken[]): void {
    for (const message of messages) if (!held.has(message.id) && !done.has(message.id)) hold(message);
    write();
  }

  function hold(message: Taken): void {
    held.add(message.id);
    const queue = queues.get(message.chat);
    if (queue) queue.push(message);
    else {
      queues.set(message.chat, [message]);
      ready.push(message.chat);
    }
  }

  function write(): void {
    while (writing.size < sideBySide && ready.length > 0) {
      const chat = ready.shift()!;
      const written = writeTo(chat)
        .catch((error: unknown) => {
          // The store failed, and what is held of the chat may be out of date.
          onError(error);
          alarm.set(WAIT.first);
        })
        .finally(() => {
          writing.delete(chat);
          giveBack(queues.get(chat) ?? []);
          queues.delete(chat);
          if (behind.delete(chat)) again = true;
          write();
          fill();
        });
      writing.set(chat, written);
    }
  }

  async function writeTo(chat: string): Promise<void> {
    const queue = queues.get(chat)!;
    for (let message = queue[0]; message; message = queue[0]) {
      const closed = stopped || closedUntil > now().getTime();
      // A message that failed keeps the later ones of its chat behind it.
      if (closed || !(await send(message))) break;
      queue.shift();
      drop(message.id);
    }
    while (queue.length > 0) {
      const untried = queue.splice(0).map(({ id }) => id);
      for (const id of untried) held.delete(id);
      if (shared) await store.transaction(tenant, ({ outbox }) => outbox.release(untried));
    }
  }

  /** What came for a chat just when it was left, or what cannot be held now. */
  function giveBack(left: readonly OutboxMessage[]): void {
    if (left.length === 0) return;
    const ids = left.map(({ id }) => id);
    for (const id of ids) held.delete(id);
    again = true;
    if (shared) store.transaction(tenant, ({ outbox }) => outbox.release(ids)).catch(onError);
  }

  function drop(id: string): void {
    done.add(id);
    held.delete(id);
  }

  /** Whether the chat may go on; a message that is to be tried again has left the queue then, or stands first in it. */
  async function send(message: Taken): Promise<boolean> {
    try {
      await channel.send(message.chat, message.payload as Reply, message.id, { bulk });
    } catch (error) {
      return failed(message, error);
    }
    await note(message);
    return true;
  }

  async function failed({ id, chat, attempts }: Taken, error: unknown): Promise<boolean> {
    const told = error instanceof DeliveryError ? error : undefined;
    const asked = told?.retryAfterSeconds;
    if (told?.untried) {
      const seconds = asked ?? WAIT.first;
      closedUntil = Math.max(closedUntil, now().getTime() + seconds * 1000);
      alarm.set(seconds);
      return false;
    }
    onError(error);
    const giveUp = told?.permanent === true || (asked === undefined && attempts + 1 >= ATTEMPTS);
    const wait = asked ?? backoff(attempts, WAIT, chance);
    const at = now();
    const retryAt = new Date(at.getTime() + wait * 1000).toISOString();
    await store.transaction(tenant, async (transaction) => {
      const { name } = channel;
      await transaction.outbox.fail(id, { error: String(error), ...(!giveUp && { retryAt }) });
      if (told?.unreachable)
        await noteReachability(transaction, { channel: name, chat }, false, at.toISOString());
    });
    if (giveUp) return true;
    queues.get(chat)?.shift();
    drop(id);
    alarm.set(wait);
    return false;
  }

  async function settled(): Promise<void> {
    const underWay = () => [...(asking ? [asking] : []), ...writing.values()];
    for (let all = underWay(); all.length > 0; all = underWay()) await Promise.all(all);
  }

  return {
    bulk,
    connect: (another) => (channel = another),
    flush,
    follow,
    hand,
    settled,
    async stop() {
      stopped = true;
      alarm.clear();
      clearInterval(looking);
      await settled();
    },
  };
}
