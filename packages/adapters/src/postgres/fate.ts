import { sql } from 'kysely';
import { isStoreError } from '../store';
import type { Connection } from './connection';
import { codeOf } from './failure';

/** A transaction whose commit was asked for. */
export interface Committing {
  /** Null where nothing was written. */
  id: string | null;
  /** The life of the server that it was in. */
  life: string | undefined;
}

/**
 * What became of a commit that no answer came to. The server knows a transaction by its id. When it crashes, it forgets the
 * ids it gave to what had not reached its disk, and gives them to others: what it then says was kept may be one of those,
 * and nobody knows. Of one that it says was not, or that it has yet to come to, nothing was kept.
 */
export async function fateOf(
  { id, life }: Committing,
  connection: Connection,
): Promise<'kept' | 'undone' | 'unknown' | 'open'> {
  const status = await statusOf(id, connection);
  if (status === 'aborted' || status === 'in the future') return 'undone';
  if (status !== 'committed') return 'open';
  return life !== undefined && life === connection.life() ? 'kept' : 'unknown';
}

/** invalid_parameter_value, of an id that no transaction has had yet. */
const IN_THE_FUTURE = '22023';

async function statusOf(id: string | null, { database }: Connection): Promise<string | null> {
  try {
    const query = sql<{ status: string | null }>`select pg_xact_status(${id}::xid8) as status`;
    return (await query.execute(database)).rows[0]?.status ?? null;
  } catch (error) {
    if (isStoreError(error) && codeOf(error.cause) === IN_THE_FUTURE) return 'in the future';
    throw error;
  }
}
