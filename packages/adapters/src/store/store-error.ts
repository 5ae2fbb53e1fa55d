/** What can go wrong with a store, and what each case tells. */
export interface StoreErrorDetails {
  /** The database cannot be used at all; `why` completes the sentence "because …". */
  cannotOpen: { database: string; why: string };
  /** The database was written by a newer program, whose migrations this one does not know. */
  newerSchema: { database: string; unknownMigrations: readonly string[] };
  /** Another process has kept the database to itself for too long. */
  busy: { database: string };
  /** The engine refused or failed, for example because the disk is full; see `cause`. */
  failed: { database: string };
  closed: Record<string, never>;
  nestedTransaction: Record<string, never>;
  transactionEnded: Record<string, never>;
  /** A value that would not come back as it was given. */
  notStorable: { what: string };
}
export type StoreErrorCode = keyof StoreErrorDetails;

const MESSAGES: { [Code in StoreErrorCode]: (details: StoreErrorDetails[Code]) => string } = {
  cannotOpen: ({ database, why }) => `Cannot open the store ${database}, because ${why}.`,
  newerSchema: ({ database, unknownMigrations }) =>
    `The store ${database} was written by a newer version of hoptac (${unknownMigrations.join(', ')}) and was left untouched. Install that version or a later one.`,
  busy: ({ database }) =>
    `The store ${database} is held by another process. Look for a second hoptac or a database tool working on it, and try again.`,
  failed: ({ database }) =>
    `The store ${database} failed, and nothing of the transaction was kept. The cause says why; check the disk first.`,
  closed: () => 'The store is closed. Open it again, or begin no transactions after close().',
  nestedTransaction: () =>
    'A store was asked for a transaction, or to close, from within one of its transactions. Use the transaction at hand, or wait until it has ended.',
  transactionEnded: () =>
    'A transaction was used after its end. Await every call inside the function given to transaction().',
  notStorable: ({ what }) => `A store keeps plain JSON only, and was given ${what}. Convert it first.`,
};

/** The one error class of this package: `code` says what happened, `details` the particulars, `cause` what was behind it. */
export class StoreError<Code extends StoreErrorCode = StoreErrorCode> extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly code: Code,
    readonly details: StoreErrorDetails[Code],
    options?: { cause?: unknown },
  ) {
    super(`hoptac store: ${MESSAGES[code](details)}`, options);
  }
}

/** Whether an error is a StoreError, with this code if one is given, whichever copy of the package threw it. */
export function isStoreError<Code extends StoreErrorCode>(
  error: unknown,
  code?: Code,
): error is StoreError<Code> {
  return (
    error instanceof Error &&
    error.name === 'StoreError' &&
    'code' in error &&
    (code ?? error.code) === error.code
  );
}
