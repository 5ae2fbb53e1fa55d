import type { VersionStep } from '../sql/migrate';
import { serialStore, type Store } from '../store';
import { openPrepared, type PostgresOptions } from './open';
import { tenantsOn } from './security';
import { transactionsOn } from './transactions';

export type { VersionStep } from '../sql/migrate';
export type { PostgresOptions } from './open';

/**
 * A store in a PostgreSQL database (14 or later), whose tables are created or brought up to date where the role may do so.
 * When a transaction has resolved, the server has it on its disk. Transactions run side by side, each on a connection of
 * a pool, and several processes may share the database.
 *
 * A transaction that another got in the way of, or that lost its connection before the commit, is run again from the
 * start: its `work` must do nothing but read and write through its transaction. When the connection breaks during the
 * commit, the server is asked whether it was kept.
 *
 * Throws a StoreError: `cannotOpen` (it says why), `otherProgram`, `newerSchema`; and from transactions `busy`, `diskFull`,
 * `failed`, or `uncertain` where the server stays away or crashes when a commit was asked for.
 *
 * @example
 * const store = await openPostgresStore({ url: 'postgresql://hoptac_bot:secret@db.lan/hoptac' });
 */
export async function openPostgresStore(options: PostgresOptions = {}): Promise<Store> {
  const { pool, name, patienceMs, maySeeEveryTenant } = await openPrepared({
    backedUp: true,
    ...options,
  });
  return serialStore({
    concurrent: true,
    run: transactionsOn(pool, { name, patienceMs }),
    ...(maySeeEveryTenant && { tenants: () => pool.use(tenantsOn) }),
    close: pool.close,
  });
}

/**
 * Creates the tables or brings them up to date, all or nothing, and tells from which version to which. hoptac takes no
 * backup of a PostgreSQL: unless `backedUp` says that there is one, tables that are there already are left as they were
 * and a StoreError `backupFirst` names both versions. Throws what `openPostgresStore` throws besides.
 *
 * @example
 * const { from, to, applied } = await migratePostgres({ url: process.env.DATABASE_URL, backedUp: true });
 */
export async function migratePostgres(options: PostgresOptions = {}): Promise<VersionStep> {
  const { pool, step } = await openPrepared({ backedUp: false, ...options, connections: 1 });
  await pool.close();
  return step;
}
