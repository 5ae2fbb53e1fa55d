import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { storeContract } from '@hoptac/adapters/contract';
import { openJournalStore } from './open-journal-store.js';

/** `npm test`: the promises of a store, each kept by this one as by those of hoptac. */
const folder = await mkdtemp(join(tmpdir(), 'own-store-'));
after(() => rm(folder, { recursive: true }));

let files = 0;
let file = '';
storeContract(
  {
    name: 'journal',
    open() {
      file = join(folder, `${files++}.jsonl`);
      return openJournalStore(file);
    },
    async reopen(store) {
      await store.close();
      return openJournalStore(file);
    },
  },
  { describe, it },
);
