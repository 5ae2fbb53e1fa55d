// The stores under load: an SQLite file or a PostgreSQL of its own, both waiting for the disk at each commit.
import { join } from 'node:path';
import { openStore } from '@hoptac/adapters/command';
import pg from 'pg';
import { startPostgres } from '../../packages/adapters/src/postgres/server/postgres-server.mjs';

/** @returns {Promise<{ address: string, processes: number, end(): Promise<void> }>} */
export async function prepareStore(kind, folder, alliance) {
  const server =
    kind === 'postgres' ? await startPostgres({ settings: { shared_buffers: '256MB' } }) : undefined;
  const address = server?.url() ?? join(folder, 'load.db');
  const store = await openStore(address);
  await alliance.fill(store);
  await store.close();
  if (server) await analyse(address);
  return { address, processes: server ? 2 : 1, end: async () => server?.remove() };
}

/** What autovacuum does within a minute: without statistics plans are made for tables that are taken to be empty. */
async function analyse(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query('analyze');
  await client.end();
}
