import { setTimeout as pause } from 'node:timers/promises';
import type { Places } from '../sql/abilities';

/** After so long, one goes on beside the other: two who wait for each other elsewhere too are the server's to part. */
const LONGEST_WAIT_MS = 1000;

/** The places that one transaction takes. */
export interface PlacesTaken extends Places {
  /** Lets the next one take places; `kept` when the transaction was committed. */
  end(kept: boolean): void;
}

/**
 * Places in a tenant's audit trail, given out to the transactions of this process one after another: from the
 * first place it takes to its commit, no other takes any. A place counts from the last one, and a snapshot may be older
 * than that, so the last one that this process has committed is remembered. Another process may still take the same place
 * at the same time: then the index refuses one of them, which is run again. So places are committed in their order, and
 * who has read up to one misses none that comes later.
 */
export function createPlaces() {
  const turns = new Map<string, Promise<void>>();
  const last = new Map<string, number>();

  function takeTurn(tenant: string) {
    const before = turns.get(tenant);
    let give = () => {};
    const mine = new Promise<void>((resolve) => (give = resolve));
    const end: Promise<void> = bothEnd(before, mine).finally(
      () => turns.get(tenant) === end && turns.delete(tenant),
    );
    turns.set(tenant, end);
    return { give, come: before && atMost(before, LONGEST_WAIT_MS) };
  }

  return function placesOf(tenant: string): PlacesTaken {
    let taken = 0;
    let turn: ReturnType<typeof takeTurn> | undefined;
    return {
      async last() {
        turn ??= takeTurn(tenant);
        await turn.come;
        return Math.max(last.get(tenant) ?? 0, taken);
      },
      took: (place) => {
        taken = place;
      },
      end(kept) {
        if (kept && taken > 0) last.set(tenant, taken);
        turn?.give();
      },
    };
  };
}

async function bothEnd(before: Promise<unknown> | undefined, mine: Promise<unknown>): Promise<void> {
  await before;
  await mine;
}

async function atMost(waited: Promise<unknown>, milliseconds: number): Promise<void> {
  const come = new AbortController();
  try {
    await Promise.race([waited, pause(milliseconds, undefined, { signal: come.signal })]);
  } finally {
    come.abort();
  }
}
