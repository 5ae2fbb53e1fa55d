import type { Submission } from '../store';

/** Ranges of months held at once, over all alliances; a province's two years are some megabytes. */
const RANGES_HELD = 8;

/** What one organisation had sent in some months: how many rows said so, and which versions count, by month. */
export interface Known {
  organisation: string;
  rows: number;
  counted: readonly Submission[];
}

/** By organisation. */
export type KnownRange = Map<string, Known>;

/** The months that a transaction may go by. */
export interface KnownMonths {
  /** What is known of a range, to read and to bring up to date; undefined once the transaction has written months. */
  of(tenant: string, from: string, to: string): KnownRange | undefined;
  /** What is written is not known to anybody before it is committed. */
  wrote(): void;
}

/**
 * The months that were read last, kept decoded for the transactions after. Versions and steps of reviews are only ever
 * added, so an organisation of which there are as many rows as before has sent what it had, whoever writes to the store.
 *
 * @returns Begins a transaction's use of them.
 */
export function knownMonths(): () => KnownMonths {
  const ranges = new Map<string, KnownRange>();
  return () => {
    let written = false;
    return {
      of(tenant, from, to) {
        if (written) return undefined;
        const key = JSON.stringify([tenant, from, to]);
        const range: KnownRange = ranges.get(key) ?? new Map<string, Known>();
        // Again at the end: the one that was not asked for longest goes first.
        ranges.delete(key);
        ranges.set(key, range);
        for (const oldest of ranges.keys()) if (ranges.size > RANGES_HELD) ranges.delete(oldest);
        return range;
      },
      wrote() {
        written = true;
      },
    };
  };
}
