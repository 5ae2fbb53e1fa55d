import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { openSqliteStore } from '.';
import { storeContract } from '../contract';

let directory = '';
let files = 0;
let file = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hoptac-sqlite-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

storeContract(
  {
    name: 'SQLite',
    open() {
      file = join(directory, `${files++}.db`);
      return openSqliteStore({ file });
    },
    async reopen(store) {
      await store.close();
      return openSqliteStore({ file });
    },
  },
  { describe, it },
);
