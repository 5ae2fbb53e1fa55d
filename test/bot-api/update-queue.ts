import type { Update } from 'telegraf/types';
import { Refusal } from './refusal';

type Content<U> = U extends Update ? Omit<U, 'update_id'> : never;
/** An update that has no number yet. */
export type NewUpdate = Content<Update>;

/** Kinds that are only given to those who ask for them by name. */
const ASKED_FOR = new Set(['chat_member', 'message_reaction', 'message_reaction_count']);

/** What waits for a bot, until it says that it has it. */
export function createUpdateQueue(first = 100) {
  let next = first;
  let pending: Update[] = [];
  const all: Update[] = [];
  let allowed: readonly string[] = [];
  const listeners = new Set<() => void>();
  /** Tells a long poll that another has taken its place. */
  let replaced: (() => void) | undefined;
  const mischief = { reversed: false, twice: false };
  /** How often several were handed over the last first. */
  let reversals = 0;

  function isWanted(update: NewUpdate): boolean {
    const kind = Object.keys(update).find((key) => key !== 'update_id')!;
    return allowed.length > 0 ? allowed.includes(kind) : !ASKED_FOR.has(kind);
  }

  function put(update: Update): void {
    pending.push(update);
    if (mischief.twice) pending.push(update);
    for (const listener of listeners) listener();
  }

  return {
    /** Every update there was, with those the bot did not ask for. */
    all,
    /** Reversed, what waits is handed over last first; twice, everything new is delivered two times. */
    mischief,
    reversals: () => reversals,
    add(content: NewUpdate): Update {
      const update = { ...content, update_id: next++ };
      all.push(update);
      if (isWanted(content)) put(update);
      return update;
    },
    /** Delivers what was delivered before once more. */
    repeat(id: number): void {
      put(all.find(({ update_id }) => update_id === id)!);
    },
    allow(kinds: readonly string[] | undefined): void {
      if (kinds) allowed = kinds;
    },
    allowed: () => allowed,
    waiting: () => pending.length,
    drop(): void {
      pending = [];
    },
    confirm(offset: number): void {
      pending = offset < 0 ? pending.slice(offset) : pending.filter(({ update_id }) => update_id >= offset);
    },
    /** Some of what waits, as it is handed over. */
    look(limit: number): Update[] {
      const some = pending.slice(0, limit);
      if (!mischief.reversed) return some;
      if (some.length > 1) reversals++;
      return some.toReversed();
    },
    /** Takes one out to deliver it: the first of a chat that is not being told of another. */
    shift(busy: ReadonlySet<number>): Update | undefined {
      const found = mischief.reversed
        ? pending.findLastIndex((update) => !busy.has(chatOf(update)))
        : pending.findIndex((update) => !busy.has(chatOf(update)));
      return pending.splice(found < 0 ? pending.length : found, 1)[0];
    },
    /** Puts back what could not be delivered. */
    unshift(update: Update): void {
      pending.unshift(update);
    },
    onArrival(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Resolves when something waits or the time is over. Of two who wait, the first is refused. */
    async wait(seconds: number): Promise<void> {
      replaced?.();
      if (pending.length > 0 || seconds <= 0) return;
      await new Promise<void>((resolve, reject) => {
        const done = (end: () => void) => () => {
          clearTimeout(timer);
          listeners.delete(wake);
          if (replaced === refuse) replaced = undefined;
          end();
        };
        const wake = done(resolve);
        const refuse = done(() =>
          reject(
            new Refusal(
              409,
              'terminated by other getUpdates request; make sure that only one bot instance is running',
            ),
          ),
        );
        const timer = setTimeout(wake, seconds * 1000);
        listeners.add(wake);
        replaced = refuse;
      });
    },
    /** Lets whoever waits go. */
    release(): void {
      for (const listener of listeners) listener();
    },
  };
}
/** Whose turn an update is part of. */
export function chatOf(update: Update): number {
  const told = update as unknown as Record<string, { chat?: { id: number }; from?: { id: number } } | null>;
  const content = Object.values(told).find((one) => typeof one === 'object');
  return content?.chat?.id ?? content?.from?.id ?? 0;
}

export type UpdateQueue = ReturnType<typeof createUpdateQueue>;
