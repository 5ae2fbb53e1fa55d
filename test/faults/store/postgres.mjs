// A PostgreSQL of its own, which waits for the disk at each commit.
import { openPostgresStore } from '@hoptac/adapters/postgres';
import { startPostgres } from '../../../packages/adapters/src/postgres/server/postgres-server.mjs';

let server;

export async function settle() {
  server = await startPostgres({ durable: true });
  return { url: server.url() };
}

export const open = ({ url }) => openPostgresStore({ url });

export const inspect = async () => 'PostgreSQL';

export const end = () => server?.remove();
