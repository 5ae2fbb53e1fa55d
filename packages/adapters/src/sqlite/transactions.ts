import { knownMonths, type KnownMonths } from '../sql/known-months';
import { sqlRecords } from '../sql/records';
import type { StoreEngine, Transaction } from '../store';
import { BEGIN, beginPatiently } from './dialect';
import type { OpenDriver } from './driver';
import type { OpenDatabase } from './open';

/**
 * Transactions on the one connection there is, one at a time as the store sees to. Not Kysely's, which makes queries and
 * records anew for each: keeping a submission takes the processor about as long as it takes a good disk.
 */
export function sqliteTransactions(
  { database, driver, durability }: Pick<OpenDatabase, 'database' | 'driver' | 'durability'>,
  patienceMs?: number,
): StoreEngine['run'] {
  const records = new Map<string, Transaction>();
  const begin = knownMonths();
  let inTurn = begin();
  /** Of the transaction that runs: there is one at a time. */
  const months: KnownMonths = {
    of: (tenant, from, to) => inTurn.of(tenant, from, to),
    wrote: () => inTurn.wrote(),
  };

  function recordsOf(tenant: string): Transaction {
    const known = records.get(tenant) ?? sqlRecords(database, tenant, { months });
    records.set(tenant, known);
    return known;
  }

  return async (tenant, work) => {
    durability.requireSound();
    const waited = beginPatiently(() => driver.prepare(BEGIN).run([]), patienceMs);
    if (waited) await waited;
    inTurn = begin();
    try {
      const result = await work(recordsOf(tenant));
      driver.prepare('commit').run([]);
      durability.committed();
      return result;
    } catch (error) {
      rollBack(driver);
      throw error;
    }
  };
}

function rollBack(driver: OpenDriver): void {
  try {
    driver.prepare('rollback').run([]);
  } catch {
    // On a full disk SQLite has rolled back already. The error that led here is the one to tell.
  }
}
