import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
// By their paths, since they are for tests and no package exports them.
import '../packages/adapters/src/postgres/server/provided';
import { startPostgres } from '../packages/adapters/src/postgres/server/postgres-server.mjs';

/**
 * One PostgreSQL for the whole run. It starts when the first test asks for a database, so that a run without such tests
 * does not wait for it, and those that do fail with the reason where it cannot start.
 */
export default async function provide({ provide: give }: TestProject): Promise<() => Promise<void>> {
  let server: ReturnType<typeof startPostgres> | undefined;
  let databases = 0;

  async function newDatabase(): Promise<string> {
    const { url } = await (server ??= startPostgres({ durable: false }));
    const name = `test_${++databases}`;
    const client = new pg.Client(url());
    await client.connect();
    try {
      await client.query(`create database ${name}`);
    } finally {
      await client.end();
    }
    return url(name);
  }

  const counter = createServer((_, response) => {
    newDatabase().then(
      (url) => response.end(url),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : String(error)),
    );
  });
  await new Promise<void>((listening) => counter.listen(0, '127.0.0.1', listening));
  give('postgres', `http://127.0.0.1:${(counter.address() as AddressInfo).port}/`);

  return async () => {
    counter.closeAllConnections();
    counter.close();
    await (await server?.catch(() => undefined))?.remove();
  };
}
