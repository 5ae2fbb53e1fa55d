import type { PoolClient } from 'pg';
import type { Address } from './address';
import { connectionOn, type Connection, type Log } from './connection';
import { told } from './failure';
import { readersOf } from './number';

export interface PoolSettings {
  connections: number;
  patienceMs: number;
  statementTimeoutMs: number;
  log?: Log;
}

export interface ConnectionPool {
  /** Runs `work` on a connection of its own, which goes back to the pool, or is closed where it is no longer sound. */
  use<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** How long a transaction may do nothing before the server ends it, and with it the locks it holds. */
const IDLE_IN_TRANSACTION_MS = 60_000;

/** Opens no connection yet. Here, and only here, the driver is loaded: who uses no PostgreSQL never pays for it. */
export async function openPool(address: Address, settings: PoolSettings): Promise<ConnectionPool> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: address.url,
    ssl: address.tls,
    application_name: 'hoptac',
    max: settings.connections,
    connectionTimeoutMillis: settings.patienceMs,
    idleTimeoutMillis: 30_000,
    maxLifetimeSeconds: 3600,
    keepAlive: true,
    statement_timeout: settings.statementTimeoutMs,
    lock_timeout: settings.patienceMs,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    // A statement is sent without waiting for the answers to those before.
    pipeline: true,
    types: readersOf(pg.types.getTypeParser),
  });
  // A connection may break at any time, also between two queries. Whoever uses it next hears of it; nobody else has to.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));

  const connections = new WeakMap<PoolClient, ReturnType<typeof connectionOn>>();
  function connectionOf(client: PoolClient) {
    const connection =
      connections.get(client) ?? connectionOn(client, { name: address.name, log: settings.log });
    connections.set(client, connection);
    return connection;
  }

  return {
    async use(work) {
      const client = await pool.connect().catch((cause: unknown) => {
        throw told(address.name, cause);
      });
      const connection = connectionOf(client);
      try {
        connection.start();
        return await work(connection);
      } finally {
        client.release(connection.isSpoilt());
      }
    },
    close: () => pool.end(),
  };
}
