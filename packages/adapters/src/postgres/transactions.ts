import { knownMonths } from '../sql/known-months';
import { sqlRecords } from '../sql/records';
import { StoreError, type Transaction } from '../store';
import { abilitiesOn } from './abilities';
import type { Connection } from './connection';
import { failureOf, isTaken } from './failure';
import { fateOf, type Committing } from './fate';
import { createPlaces } from './places';
import { createQueues } from './queue';
import { startPatience, type Patience } from './patience';
import type { ConnectionPool } from './pool';
import { beginTurn, endTurn, type Manner } from './turn';

/** So often a transaction that another got in the way of is run again beside others. */
const REFUSALS_BORNE = 2;

type Work<T> = (records: Transaction) => Promise<T>;
/** `again` says why it is worth running once more; nothing of it was kept. */
type Outcome<T> = { result: T } | { again: 'turn' | 'refused' | 'contention' | 'connection'; error: unknown };

interface Attempt<T> {
  /** Set from just before the commit is asked for. */
  committing?: Committing & { result: T };
}

/** The commit was asked for, and no answer came. */
class CommitBroken extends Error {
  constructor(cause: unknown) {
    super('The connection broke during the commit.', { cause });
  }
}

/** Another transaction of the tenant is alone, or waits to be. */
class WriteRefused extends Error {}

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
  const placesOf = createPlaces();
  const monthsKnown = knownMonths();

  return async function run<T>(tenant: string, work: Work<T>): Promise<T> {
    if (tenant === '')
      throw new StoreError('notStorable', {
        what: { vi: 'một liên minh không có tên', en: 'a tenant without a name' },
      });
    const patience = startPatience(patienceMs);
    let refusals = 0;
    for (let manner: Manner = 'beside'; ;) {
      // Where somebody is to be alone, another would be in the way and only take up a connection.
      if (manner !== 'alone' && queues.end(tenant)) await queues.end(tenant);
      const attempt = () => once(tenant, work, manner, patience);
      const outcome = await (manner === 'alone' ? queues.inTurn(tenant, attempt) : attempt());
      if ('result' in outcome) return outcome.result;
      // Alone in its tenant it cannot be in anybody's way, unless a program that is not hoptac writes too.
      if (outcome.again === 'contention' && manner !== 'alone') {
        // To be alone stops everybody else: worth it only where trying again beside them does not help.
        if (++refusals > REFUSALS_BORNE) manner = 'alone';
      } else if (outcome.again === 'refused') manner = 'waiting';
      else if (outcome.again === 'turn') continue;
      else if (!(await patience.pause())) throw outcome.error;
    }
  };

  async function once<T>(
    tenant: string,
    work: Work<T>,
    manner: Manner,
    patience: Patience,
  ): Promise<Outcome<T>> {
    const attempt: Attempt<T> = {};
    try {
      return await pool.use(async (connection) => {
        // Others have asked to be alone while this one waited for its connection.
        if (manner !== 'alone' && queues.end(tenant)) return { again: 'turn', error: undefined };
        const places = placesOf(tenant);
        const begun = beginTurn(connection, tenant, manner);
        begun.catch(() => undefined);
        try {
          // What follows is sent behind it, without waiting for the answer.
          if (manner !== 'beside') await begun;
          const abilities = abilitiesOn(connection, tenant, { places, months: monthsKnown() });
          const result = await work(sqlRecords(connection.database, tenant, abilities));
          await begun;
          const claim = await connection.claimed();
          if (claim?.free === false) throw new WriteRefused();
          attempt.committing = { id: claim?.id ?? null, life: connection.life(), result };
          await commit(connection, name, manner);
          places.end(true);
          return { result };
        } catch (error) {
          const reason = connection.failure();
          await endTurn(connection, 'rollback', manner).catch(() => connection.spoil());
          places.end(false);
          if (error instanceof WriteRefused) return { again: 'refused', error };
          const failure =
            reason === undefined || (manner === 'alone' && isTaken(reason)) ? 'final' : failureOf(reason);
          if (failure === 'contention') return { again: failure, error };
          if (reason !== undefined && attempt.committing?.id != null) throw new CommitBroken(error);
          if (failure === 'connection') return { again: failure, error };
          throw error;
        }
      });
    } catch (error) {
      if (error instanceof CommitBroken && attempt.committing)
        return settle(attempt.committing, error.cause, patience);
      // No connection was to be had.
      if (failureOf(error) === 'connection') return { again: 'connection', error };
      throw error;
    }
  }

  /** The connection broke while the commit was under way: the server, when it is back, knows what became of it. */
  async function settle<T>(
    committing: Committing & { result: T },
    error: unknown,
    patience: Patience,
  ): Promise<Outcome<T>> {
    for (let cause = error; ;) {
      const fate = await pool
        .use((connection) => fateOf(committing, connection))
        .catch((stillBroken: unknown) => {
          cause = stillBroken;
          return 'open' as const;
        });
      if (fate === 'kept') return { result: committing.result };
      if (fate === 'undone') return { again: 'connection', error };
      if (fate === 'unknown' || !(await patience.pause()))
        throw new StoreError('uncertain', { database: name }, { cause });
    }
  }
}

async function commit(connection: Connection, name: string, manner: Manner): Promise<void> {
  const [first] = await endTurn(connection, 'commit', manner);
  // PostgreSQL answers the commit of a transaction that cannot commit with a rollback and no error.
  if (first?.command !== 'COMMIT') throw new StoreError('failed', { database: name });
}
