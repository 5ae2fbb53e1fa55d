import type { OutboxMessage, Store } from '@hoptac/adapters/store';
import type { Reply } from '../dialogue/reply';
import { DeliveryError, type Channel } from './channel';

const BATCH = 50;
const TAKEN_FOR_SECONDS = 120;
const ATTEMPTS = 10;
const FIRST_WAIT_SECONDS = 2;
const LONGEST_WAIT_SECONDS = 300;

/**
 * Sends what waits in the store, each channel on its own. A message is marked as sent after the channel took it, so one
 * that was handed over just before the process died goes out once more rather than not at all.
 */
export function createOutbox(options: {
  store: Store;
  tenant: string;
  now: () => Date;
  onError: (error: unknown) => void;
  shared: boolean;
}) {
  const { store, tenant, now, onError, shared } = options;
  const lanes = new Map<
    string,
    { channel: Channel; sending?: Promise<void>; again: boolean; timer?: NodeJS.Timeout }
  >();
  let stopped = false;

  function flush(name: string): void {
    const lane = lanes.get(name);
    if (!lane || stopped) return;
    if (lane.sending) {
      lane.again = true;
      return;
    }
    lane.sending = sendAll(lane.channel)
      .catch((error: unknown) => {
        onError(error);
        wake(name, FIRST_WAIT_SECONDS);
      })
      .finally(() => {
        delete lane.sending;
        if (lane.again) {
          lane.again = false;
          flush(name);
        }
      });
  }

  function wake(name: string, seconds: number): void {
    const lane = lanes.get(name);
    if (!lane || stopped) return;
    clearTimeout(lane.timer);
    lane.timer = setTimeout(() => flush(name), seconds * 1000);
  }

  async function sendAll(channel: Channel): Promise<void> {
    for (;;) {
      const due = await take(channel);
      if (due.length === 0) return;
      const heldBack = new Set<string>();
      const untried: string[] = [];
      for (const message of due) {
        // A message that failed keeps the later ones of its chat behind it.
        if (stopped || heldBack.has(message.chat)) untried.push(message.id);
        else if (!(await send(channel, message))) heldBack.add(message.chat);
      }
      if (shared && untried.length > 0)
        await store.transaction(tenant, ({ outbox }) => outbox.release(untried));
      if (stopped) return;
    }
  }

  /** Where other processes send too, what is taken is out of their reach for a while: long enough to send a batch. */
  function take({ name }: Channel) {
    const at = now();
    const until = new Date(at.getTime() + TAKEN_FOR_SECONDS * 1000).toISOString();
    return store.transaction(tenant, ({ outbox }) =>
      shared
        ? outbox.claim(name, { at: at.toISOString(), until, limit: BATCH })
        : outbox.due(name, at.toISOString(), BATCH),
    );
  }

  async function send(channel: Channel, message: OutboxMessage & { attempts: number }): Promise<boolean> {
    try {
      await channel.send(message.chat, message.payload as Reply, message.id);
    } catch (error) {
      onError(error);
      const permanent = error instanceof DeliveryError && error.permanent;
      const asked = error instanceof DeliveryError ? error.retryAfterSeconds : undefined;
      const wait = asked ?? Math.min(FIRST_WAIT_SECONDS * 2 ** message.attempts, LONGEST_WAIT_SECONDS);
      const giveUp = permanent || message.attempts + 1 >= ATTEMPTS;
      const retryAt = new Date(now().getTime() + wait * 1000).toISOString();
      await store.transaction(tenant, ({ outbox }) =>
        outbox.fail(message.id, { error: String(error), ...(!giveUp && { retryAt }) }),
      );
      if (!giveUp) wake(channel.name, wait);
      return giveUp;
    }
    await store.transaction(tenant, ({ outbox }) => outbox.sent(message.id, now().toISOString()));
    return true;
  }

  return {
    connect(channel: Channel): void {
      lanes.set(channel.name, { channel, again: false });
      flush(channel.name);
    },
    flush,
    async settled(): Promise<void> {
      for (const lane of lanes.values()) while (lane.sending) await lane.sending;
    },
    async stop(): Promise<void> {
      stopped = true;
      for (const lane of lanes.values()) {
        clearTimeout(lane.timer);
        await lane.sending;
      }
    },
  };
}
