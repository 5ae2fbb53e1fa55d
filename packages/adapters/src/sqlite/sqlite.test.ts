import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { openSqliteStore, sqliteDriver, type SqliteDriver } from '.';
import { storeContract } from '../contract';
import { SQLITE_DRIVERS } from './drivers/engine';

let directory = '';
let files = 0;
let file = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hoptac-sqlite-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const isHere = (driver: SqliteDriver) =>
  sqliteDriver({ driver }).then(
    () => true,
    () => false,
  );
const here = await Promise.all(SQLITE_DRIVERS.map(isHere));

// On Node 20 the built-in one is held to the contract by test/sqlite, which brings a newer Node.
for (const driver of SQLITE_DRIVERS.filter((_, index) => here[index]))
  storeContract(
    {
      name: `SQLite by ${driver}`,
      open() {
        file = join(directory, `${files++}.db`);
        return openSqliteStore({ file, driver });
      },
      async reopen(store) {
        await store.close();
        return openSqliteStore({ file, driver });
      },
    },
    { describe, it },
  );
