/** How often a page may ask: as often as somebody who looks around quickly, and no oftener. */
const CALLS_A_MINUTE = 300;
/** Sessions that did not ask for a while are forgotten from so many on. */
const MOST_KNOWN = 1000;

export interface Rate {
  /** Whether a call is within the limit; it counts. */
  admit(session: string): boolean;
}

/** Counts the calls of each session minute by minute. */
export function createRate(now: () => number = Date.now): Rate {
  const counts = new Map<string, { minute: number; calls: number }>();
  return {
    admit(session) {
      const minute = Math.floor(now() / 60_000);
      const before = counts.get(session);
      const calls = before?.minute === minute ? before.calls + 1 : 1;
      if (counts.size >= MOST_KNOWN)
        for (const [known, count] of counts) if (count.minute !== minute) counts.delete(known);
      counts.set(session, { minute, calls });
      return calls <= CALLS_A_MINUTE;
    },
  };
}
