import { readAddress } from './address';
import { failureOf } from './failure';
import { startPatience } from './patience';
import { openPool, type ConnectionPool } from './pool';
import { prepare, reasonOf, type Prepared } from './prepare';

/** Where the database is, and how the store behaves. */
export interface PostgresOptions {
  /** `postgresql://user:password@host:5432/database?sslmode=verify-full`; DATABASE_URL of the environment when left out. */
  url?: string | undefined;
  /** How many transactions run at once; others wait. The server's max_connections must hold those of all processes. */
  connections?: number;
  /** How long a transaction waits for a connection, for others that are in its way, or for a server that is away. */
  patienceMs?: number;
  /**
   * Whether there is a backup, so that tables of an older version that hold something may be upgraded; otherwise they are
   * left as they are, with a StoreError `backupFirst`. A store that is opened takes it for granted, `migratePostgres` does not.
   */
  backedUp?: boolean;
  /** How long the server works on one statement before it gives up. */
  statementTimeoutMs?: number;
  /** Told of every statement: its text without the values, and how long it took. */
  onStatement?: (statement: { sql: string; milliseconds: number }) => void;
}

export interface OpenPostgres extends Prepared {
  pool: ConnectionPool;
  /** Of the database, for messages. */
  name: string;
  patienceMs: number;
}

/** Connections to a database whose tables are up to date, or an error that says why there are none. */
export async function openPrepared(options: PostgresOptions & { backedUp: boolean }): Promise<OpenPostgres> {
  const { url = process.env['DATABASE_URL'] ?? '', patienceMs = 10_000, onStatement } = options;
  const address = readAddress(url);
  const pool = await openPool(address, {
    connections: options.connections ?? 10,
    patienceMs,
    statementTimeoutMs: options.statementTimeoutMs ?? 30_000,
    ...(onStatement && { log: onStatement }),
  });
  try {
    const prepared = await whenUp(patienceMs, () =>
      pool.use((connection) => prepare(connection, address.name, options.backedUp)),
    );
    return { pool, name: address.name, patienceMs, ...prepared };
  } catch (error) {
    await pool.close();
    throw reasonOf(error, address.name);
  }
}

/** Servers and bots are started together: one that is not up yet is waited for. */
async function whenUp<T>(patienceMs: number, work: () => Promise<T>): Promise<T> {
  const patience = startPatience(patienceMs);
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (failureOf(error) !== 'connection' || !(await patience.pause())) throw error;
    }
  }
}
