// The contract on Node's own SQLite, for a Node that has it: `node --test test/sqlite/built-in.mjs`. Runs the built packages.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { storeContract } from '@hoptac/adapters/contract';
import { openSqliteStore } from '@hoptac/adapters/sqlite';

const folder = mkdtempSync(join(tmpdir(), 'hoptac-built-in-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const driver = 'node:sqlite';
let files = 0;
let file = '';

storeContract(
  {
    name: `SQLite by ${driver}`,
    open() {
      file = join(folder, `${files++}.db`);
      return openSqliteStore({ file, driver });
    },
    async reopen(store) {
      await store.close();
      return openSqliteStore({ file, driver });
    },
  },
  { describe, it },
);
