import { sql } from 'kysely';
import { sqlRecords } from '../sql/records';
import { StoreError, type Transaction } from '../store';
import { abilitiesOn } from './abilities';
import type { Connection } from './connection';
import { failureOf, isTaken } from './failure';
import { createQueues } from './queue';
import { startPatience, type Patience } from './patience';
import type { ConnectionPool } from './pool';
import { beginTurn } from './turn';

type Work<T> = (records: Transaction) => Promise<T>;
/** `again` says why it is worth running once more; nothing of it was kept. */
type Outcome<T> = { result: T } | { again: 'contention' | 'connection'; error: unknown };

interface Attempt<T> {
  /** Set from just before the commit is asked for. */
  committing?: { id: string | null; result: T };
}

/** The commit was asked for, and no answer came. */
class CommitBroken extends Error {
  constructor(cause: unknown) {
    super('The connection broke during the commit.', { cause });
  }
}

/**
 * Runs transactions on connections of a pool, side by side. One that another transaction or a lost connection got in the
 * way of is run again from the start, as the port allows: nothing of the first run was kept, and `work` does nothing
 * but read and write through its transaction. What is not known to be undone is never run again.
 */
export function transactionsOn(
  pool: ConnectionPool,
  { name, patienceMs }: { name: string; patienceMs: number },
) {
  const queues = createQueues();

  return async function run<T>(tenant: string, work: Work<T>): Promise<T> {
    if (tenant === '') throw new StoreError('notStorable', { what: 'a tenant without a name' });
    const patience = startPatience(patienceMs);
    for (let alone = false; ;) {
      // Where somebody waits to be alone already, another would be in the way and only take up a connection.
      alone ||= queues.isWaitedFor(tenant);
      const attempt = () => once(tenant, work, alone, patience);
      const outcome = await (alone ? queues.inTurn(tenant, attempt) : attempt());
      if ('result' in outcome) return outcome.result;
      // Alone in its tenant it cannot be in anybody's way, unless a program that is not hoptac writes too.
      if (outcome.again === 'contention' && !alone) alone = true;
      else if (!(await patience.pause())) throw outcome.error;
    }
  };

  async function once<T>(
    tenant: string,
    work: Work<T>,
    alone: boolean,
    patience: Patience,
  ): Promise<Outcome<T>> {
    const attempt: Attempt<T> = {};
    try {
      return await pool.use(async (connection) => {
        // Others have asked to be alone while this one waited for its connection.
        if (!alone && queues.isWaitedFor(tenant)) return { again: 'contention', error: undefined };
        try {
          await beginTurn(connection, tenant, alone);
          const result = await work(sqlRecords(connection.database, tenant, abilitiesOn(connection, tenant)));
          attempt.committing = { id: await transactionId(connection), result };
          await commit(connection, name);
          return { result };
        } catch (error) {
          const reason = connection.takeFailure();
          await connection
            .command('rollback; select pg_advisory_unlock_all()')
            .catch(() => connection.spoil());
          const failure = reason === undefined || (alone && isTaken(reason)) ? 'final' : failureOf(reason);
          if (failure === 'contention') return { again: failure, error };
          if (reason !== undefined && attempt.committing?.id != null) throw new CommitBroken(error);
          if (failure === 'connection') return { again: failure, error };
          throw error;
        }
      });
    } catch (error) {
      if (error instanceof CommitBroken && attempt.committing?.id != null)
        return settle(attempt.committing.id, attempt.committing.result, error.cause, patience);
      // No connection was to be had.
      if (failureOf(error) === 'connection') return { again: 'connection', error };
      throw error;
    }
  }

  /** The connection broke while the commit was under way: the server, when it is back, knows what became of it. */
  async function settle<T>(id: string, result: T, error: unknown, patience: Patience): Promise<Outcome<T>> {
    for (let cause = error; ;) {
      try {
        const status = await pool.use((connection) => statusOf(connection, id));
        if (status === 'committed') return { result };
        if (status === 'aborted') return { again: 'connection', error };
      } catch (stillBroken) {
        cause = stillBroken;
      }
      if (!(await patience.pause())) throw new StoreError('uncertain', { database: name }, { cause });
    }
  }
}

/** Null where nothing was written, and so nothing can be lost. */
async function transactionId({ database }: Connection): Promise<string | null> {
  const query = sql<{ id: string | null }>`select pg_current_xact_id_if_assigned()::text as id`;
  return (await query.execute(database)).rows[0]?.id ?? null;
}

async function statusOf({ database }: Connection, id: string): Promise<string | null | undefined> {
  const query = sql<{ status: string | null }>`select pg_xact_status(${id}::xid8) as status`;
  return (await query.execute(database)).rows[0]?.status;
}

async function commit(connection: Connection, name: string): Promise<void> {
  const [first] = await connection.command('commit; select pg_advisory_unlock_all()');
  // PostgreSQL answers the commit of a transaction that cannot commit with a rollback and no error.
  if (first !== 'COMMIT') throw new StoreError('failed', { database: name });
}
