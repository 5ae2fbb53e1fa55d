import { isStoreError, StoreError } from '../store';

/**
 * What a failure of PostgreSQL means for the transaction it happened in.
 * - `contention`: another transaction was quicker; nothing is wrong, it has to be run again.
 * - `connection`: the server or the way to it went away, or is not there yet; it may be run again elsewhere or later.
 * - `final`: running it again would fail again.
 */
export type Failure = 'contention' | 'connection' | 'final';

/** serialization_failure, deadlock_detected; unique_violation, since all ids given by callers are written "on conflict". */
const CONTENTION = new Set(['40001', '40P01', '23505']);
/** Shutting down, crashed, starting up, too many connections. */
const AWAY = new Set(['57P01', '57P02', '57P03', '57P05', '53300']);
const AWAY_ON_THE_WAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'EAI_AGAIN',
]);
/** What pg and its pool say without a code. */
const AWAY_IN_WORDS =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

export function failureOf(error: unknown): Failure {
  const cause = isStoreError(error) ? error.cause : error;
  const code = codeOf(cause);
  if (CONTENTION.has(code)) return 'contention';
  if (AWAY.has(code) || code.startsWith('08') || AWAY_ON_THE_WAY.has(code)) return 'connection';
  // A prepared statement outlived the tables it was prepared for: another process has migrated them.
  if (code === '0A000' && messageOf(cause).startsWith('cached plan')) return 'connection';
  return code === '' && AWAY_IN_WORDS.test(messageOf(cause)) ? 'connection' : 'final';
}

/** The failure as this package's own error, the original as its cause. */
export function told(database: string, cause: unknown): StoreError {
  if (isStoreError(cause)) return cause;
  const code = codeOf(cause);
  // disk_full; lock_not_available, query_canceled (by the timeout of a statement), and a pool with no connection to spare.
  if (code === '53100') return new StoreError('diskFull', { database }, { cause });
  if (code === '55P03' || code === '57014' || messageOf(cause).startsWith('timeout exceeded'))
    return new StoreError('busy', { database }, { cause });
  return new StoreError('failed', { database }, { cause });
}

/** That a key is there already: the work of another transaction, or, where there is no other, a mistake. */
export function isTaken(cause: unknown): boolean {
  return codeOf(cause) === '23505';
}

export function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : '';
}
