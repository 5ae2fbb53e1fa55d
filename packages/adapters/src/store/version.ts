import type { CalendarDate } from '@hoptac/core/time';

/** Who wrote something, when and why. */
export interface Change {
  /** Id of a person, or `system:…`. */
  by: string;
  at: string;
  why?: string;
  /** The day from which it holds; left out, it holds for every day. */
  validFrom?: CalendarDate;
}

/** One version of a record. Versions count from 1 and are never changed. */
export interface Version<Kept> extends Change {
  revision: number;
  record: Kept;
}

/** What two people wrote on the same foundation: the one who came later decides what to do with both. */
export interface Conflict<Given, Latest = Given> {
  yours: Given;
  /** What was written in between; undefined where nothing was ever written. */
  theirs: Latest | undefined;
}

export type Revised<Kept> =
  | { ok: true; version: Version<Kept> }
  | { ok: false; conflict: Conflict<Kept, Version<Kept>> };

/**
 * From when a record is seen. `knownOn`, an instant: by what had been written by then, that instant included. `asOf`, a
 * day: by what holds on it. Of the versions that fit both, the last one written counts, whatever the clock said. With
 * `undone`, what was taken back is seen too.
 */
export interface Seen {
  knownOn?: string | undefined;
  asOf?: CalendarDate | undefined;
  undone?: boolean | undefined;
}

/** Records of one kind with everything they ever were. */
export interface VersionedRecords<Kept> {
  /**
   * Writes a version of each record without asking what was there: for loading and importing. One that says what its last
   * version says adds none, so that loading twice changes nothing; of several with the same id the last counts.
   */
  put(records: readonly Kept[], change: Change): Promise<void>;
  /**
   * Writes a version over the one that was seen, `basedOn`, 0 for none. Where another has come since, nothing is written
   * and the conflict tells both.
   */
  revise(record: Kept, change: Change & { basedOn: number }): Promise<Revised<Kept>>;
  get(id: string, seen?: Seen): Promise<Version<Kept> | undefined>;
  /** Every version of one record, oldest first. */
  history(id: string): Promise<Version<Kept>[]>;
  /** Each record once, by id; those whose version that counts says that it was undone only with `undone`. */
  all(seen?: Seen): Promise<Kept[]>;
}
