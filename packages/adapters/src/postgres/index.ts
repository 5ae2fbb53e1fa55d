import { serialStore, type Store } from '../store';
import { readAddress } from './address';
import { failureOf } from './failure';
import { startPatience } from './patience';
import { openPool, type ConnectionPool, type PoolSettings } from './pool';
import { prepare, reasonOf } from './prepare';
import { tenantsOn } from './security';
import { transactionsOn } from './transactions';

export interface PostgresOptions {
  /** `postgresql://user:password@host:5432/database?sslmode=verify-full`; DATABASE_URL of the environment when left out. */
  url?: string;
  /** How many transactions run at once; others wait. The server's max_connections must hold those of all processes. */
  connections?: number;
  /** How long a transaction waits for a connection, for others that are in its way, or for a server that is away. */
  patienceMs?: number;
  /** How long the server works on one statement before it gives up. */
  statementTimeoutMs?: number;
  /** Told of every statement: its text without the values, and how long it took. */
  onStatement?: (statement: { sql: string; milliseconds: number }) => void;
}

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
 * `failed`, or `uncertain` where the server stays away after a commit was asked for.
 *
 * @example
 * const store = await openPostgresStore({ url: 'postgresql://hoptac_bot:secret@db.lan/hoptac' });
 */
export async function openPostgresStore(options: PostgresOptions = {}): Promise<Store> {
  const { url = process.env['DATABASE_URL'] ?? '', onStatement } = options;
  const address = readAddress(url);
  const settings: PoolSettings = {
    connections: options.connections ?? 10,
    patienceMs: options.patienceMs ?? 10_000,
    statementTimeoutMs: options.statementTimeoutMs ?? 30_000,
    ...(onStatement && {
      log: ({ query, queryDurationMillis }) =>
        onStatement({ sql: query.sql, milliseconds: queryDurationMillis }),
    }),
  };
  const pool = await openPool(address, settings);
  const { maySeeEveryTenant } = await prepareWhenUp(pool, address.name, settings.patienceMs).catch(
    async (error: unknown) => {
      await pool.close();
      throw reasonOf(error, address.name);
    },
  );
  return serialStore({
    concurrent: true,
    run: transactionsOn(pool, { name: address.name, patienceMs: settings.patienceMs }),
    ...(maySeeEveryTenant && { tenants: () => pool.use(tenantsOn) }),
    close: pool.close,
  });
}

/** Servers and bots are started together: one that is not up yet is waited for. */
async function prepareWhenUp(pool: ConnectionPool, name: string, patienceMs: number) {
  const patience = startPatience(patienceMs);
  for (;;) {
    try {
      return await pool.use((connection) => prepare(connection, name));
    } catch (error) {
      if (failureOf(error) !== 'connection' || !(await patience.pause())) throw error;
    }
  }
}
