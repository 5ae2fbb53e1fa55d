import type { Bilingual } from '@hoptac/core/vi';
import type { CannotOpenReason } from './cannot-open';

/** What can go wrong with a store, and what each case tells. */
export interface StoreErrorDetails {
  /** The database cannot be used at all; `reason` says why, with its particulars beside it. */
  cannotOpen: { database: string } & CannotOpenReason;
  /** The database was written by a newer program, whose migrations this one does not know. */
  newerSchema: { database: string; unknownMigrations: readonly string[] };
  /** An upgrade that cannot take a backup by itself, and was not told that there is one; nothing was changed. */
  backupFirst: { database: string; from: string; to: string };
  /** The disk is full; nothing of the transaction was kept. */
  diskFull: { database: string };
  /** The file or its directory may only be read; nothing was changed. */
  readOnly: { database: string };
  /** The file is torn, cut short or not a database at all; it was left as it is. A finding is the engine's words, or ours. */
  damaged: { database: string; findings: readonly (string | Bilingual)[] };
  /** A database that something other than hoptac made; it was left as it is. */
  otherProgram: { database: string };
  /** What was to be written is there already, and was left as it is. */
  exists: { file: string };
  /** The SQLite that was asked for is not on this machine. */
  noDriver: { driver: string };
  /** Another process has kept the database to itself for too long. */
  busy: { database: string };
  /** The engine refused or failed; see `cause`. */
  failed: { database: string };
  /**
   * The connection was lost while committing, or the disk failed: the transaction may have been kept, or not. With
   * `untilReopened` the store starts nothing more: what it reads may not be on the disk. Open it again.
   */
  uncertain: { database: string; untilReopened?: true };
  /** An alliance that was to be written has something already. */
  notEmpty: { tenant: string };
  closed: Record<string, never>;
  nestedTransaction: Record<string, never>;
  transactionEnded: Record<string, never>;
  /** A value that would not come back as it was given. */
  notStorable: { what: Bilingual };
  /** A step in a review that there is not. */
  moveNotAllowed: { from: string; to: string };
}
/** What can be wrong with a store. */
export type StoreErrorCode = keyof StoreErrorDetails;
