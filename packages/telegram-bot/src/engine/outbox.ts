import type { OutboxMessage, Store } from '@hoptac/adapters/store';
import type { Channel } from './channel';
import { createLane, takenUntil, type Lane } from './outbox-lane';

/**
 * Sends what waits in the store, each channel on its own, and in each what may wait in a lane beside the rest. A message is
 * marked as sent after the channel took it, so one that was handed over just before the process died goes out once more
 * rather than not at all.
 */
export function createOutbox(options: {
  store: Store;
  tenant: string;
  now: () => Date;
  onError: (error: unknown) => void;
  shared: boolean;
  /** Between 0 and 1. */
  chance: () => number;
}) {
  const lanes = new Map<string, Lane[]>();
  const all = () => [...lanes.values()].flat();
  const flush = (name: string) => lanes.get(name)?.forEach((lane) => lane.flush());

  return {
    connect(channel: Channel): void {
      const known = lanes.get(channel.name);
      if (known) for (const lane of known) lane.connect(channel);
      else
        lanes.set(
          channel.name,
          [false, true].map((bulk) => createLane({ ...options, channel, bulk })),
        );
      flush(channel.name);
    },
    flush,
    /** Until when a message that is taken now is out of the reach of other processes. */
    takenUntil,
    /** Messages that have just been added, to one chat, before which nothing waits. */
    hand(name: string, messages: readonly OutboxMessage[]): void {
      lanes
        .get(name)
        ?.find((lane) => !lane.bulk)
        ?.hand(messages);
    },
    /** Something has been added to a chat to which something earlier is still on its way. */
    follow(name: string, chat: string): void {
      lanes
        .get(name)
        ?.find((lane) => !lane.bulk)
        ?.follow(chat);
    },
    flushAll(): void {
      for (const lane of all()) lane.flush();
    },
    async settled(): Promise<void> {
      await Promise.all(all().map((lane) => lane.settled()));
    },
    async stop(): Promise<void> {
      await Promise.all(all().map((lane) => lane.stop()));
    },
  };
}
