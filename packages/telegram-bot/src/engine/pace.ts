/** How many messages of one chat are answered within so many seconds; what comes beyond waits. */
export interface PaceLimit {
  messages: number;
  seconds: number;
}

export interface Pace {
  /** Notes that a message came. False where so many came that no person writes them, and it is not to be taken in. */
  admit(chat: string): boolean;
  /** Notes one more answer of a chat. */
  note(chat: string): void;
  /** How long the chat has to wait for its next answer, in milliseconds; 0 where it has not. */
  wait(chat: string): number;
  /** Whether the chat, which has to wait, is to be told of it: once for each time that it comes too fast. */
  tell(chat: string): boolean;
}

/** So many times the pace, and nothing is taken in any more. */
const FLOOD = 10;

/** Counts messages and answers by chat, in a window that slides; by the clock given in. */
export function createPace({ messages, seconds }: PaceLimit, now: () => Date): Pace {
  const came = createWindow(seconds * 1000, now);
  const answered = createWindow(seconds * 1000, now);
  const told = new Set<string>();

  return {
    admit(chat) {
      if (came.times(chat).length >= messages * FLOOD) return false;
      // Whoever has been quiet, and comes too fast again, is told again.
      if (came.times(chat).length < messages / 2) told.delete(chat);
      came.note(chat);
      return true;
    },
    note: answered.note,
    wait(chat) {
      const oldest = answered.times(chat).at(-messages);
      return oldest === undefined ? 0 : oldest + seconds * 1000 - now().getTime();
    },
    tell(chat) {
      if (told.has(chat)) return false;
      told.add(chat);
      return true;
    },
  };
}

/** Chats looked through at once for those that can be forgotten. */
const SWEEP_AT = 1000;

/** When something happened in each chat, as far as it is within the window. */
function createWindow(milliseconds: number, now: () => Date) {
  const happened = new Map<string, number[]>();
  let sweepAt = SWEEP_AT;

  function times(chat: string): number[] {
    const since = now().getTime() - milliseconds;
    return (happened.get(chat) ?? []).filter((at) => at > since);
  }

  return {
    times,
    note(chat: string): void {
      happened.set(chat, [...times(chat), now().getTime()]);
      if (happened.size < sweepAt) return;
      for (const one of happened.keys()) if (times(one).length === 0) happened.delete(one);
      sweepAt = Math.max(SWEEP_AT, happened.size * 2);
    },
  };
}
