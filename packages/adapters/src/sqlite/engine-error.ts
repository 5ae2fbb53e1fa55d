import { isStoreError, StoreError } from '../store';

/** The primary results of SQLite that a store tells apart; `node:sqlite` gives numbers, the others names. */
const NAMES: Readonly<Record<number, string>> = {
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  26: 'SQLITE_NOTADB',
};

/** SQLite's or the operating system's code of an error, the same from every driver: `SQLITE_BUSY`, `EACCES`, …; or ''. */
export function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return '';
  if ('errcode' in cause) return NAMES[Number(cause.errcode) & 0xff] ?? `SQLITE_${String(cause.errcode)}`;
  return 'code' in cause ? String(cause.code) : '';
}

/** What the engine or the file system threw, as this package's own error. */
export function engineError(cause: unknown, database: string): StoreError {
  if (isStoreError(cause)) return cause;
  const code = codeOf(cause);
  const options = { cause };
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return new StoreError('busy', { database }, options);
  if (/^(SQLITE_FULL|ENOSPC|EDQUOT)/.test(code)) return new StoreError('diskFull', { database }, options);
  if (/^(SQLITE_READONLY|EACCES|EPERM|EROFS)/.test(code))
    return new StoreError('readOnly', { database }, options);
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code))
    return new StoreError('damaged', { database, findings: [wordsOf(cause)] }, options);
  return new StoreError('failed', { database }, options);
}

function wordsOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
