import { createMemoryStore } from '@hoptac/adapters/memory';
import {
  archiveTables,
  decode,
  encode,
  serialStore,
  StoreError,
  type ArchiveRow,
  type Store,
  type Transaction,
} from '@hoptac/adapters/store';
import { readJournal, startJournal, type Call, type Entry } from './journal.js';

/** Calls that change nothing. Whatever is not named here is written down; a read too many would only cost space. */
const READS = new Set(
  (
    'get all history search latest steps next due waitingChats backlog page ' +
    'ofOrganisation inBatches ofChat ofPhone ofPerson readersOf readBy guesses'
  ).split(' '),
);

/**
 * A store in one file of JSON lines, for one process. A store has neither a clock nor chance of its own, so the same calls
 * in the same order give the same records: it is enough to write down the calls, and to repeat them at the next start.
 */
export async function openJournalStore(file: string): Promise<Store> {
  const memory = createMemoryStore();
  const written = await readJournal(file).catch((cause: unknown) => {
    throw new StoreError('cannotOpen', { database: file, reason: 'other', said: String(cause) }, { cause });
  });
  for (const { tenant, calls } of written)
    await memory.transaction(tenant, async (records) => {
      for (const [subject, method, parameters] of calls)
        await methodOf(records, subject, method)(...parameters);
    });
  // What was forgotten is out of the records, but not out of the calls; so each start begins with the records.
  const journal = await startJournal(file, await recordsOf(memory));

  return serialStore({
    run: (tenant, work) =>
      memory.transaction(tenant, async (records) => {
        const calls: Call[] = [];
        const result = await work(noting(records, calls));
        // On the disk before memory keeps it; where that fails, memory takes it back.
        if (calls.length > 0)
          await journal.append({ tenant, calls }).catch((cause: unknown) => {
            throw new StoreError('failed', { database: file }, { cause });
          });
        return result;
      }),
    tenants: () => memory.tenants!(),
    async close() {
      await memory.close();
      await journal.close();
    },
  });
}

type Method = (...parameters: unknown[]) => Promise<unknown>;

function methodOf(records: Transaction, subject: string, method: string): Method {
  return (records as unknown as Record<string, Record<string, Method>>)[subject]![method]!;
}

/** The same records; each call that writes is noted as it is made, before anybody can change what it was given. */
function noting(records: Transaction, calls: Call[]): Transaction {
  const noted = (subject: string) =>
    new Proxy(Reflect.get(records, subject) as object, {
      get(_, method: string) {
        const call = methodOf(records, subject, method);
        if (READS.has(method)) return call;
        return async (...parameters: unknown[]) => {
          calls.push([subject, method, decode(encode(parameters))]);
          return call(...parameters);
        };
      },
    });
  return new Proxy(records, { get: (_, subject: string) => noted(subject) });
}

/** Everything in a store, as calls that write it anew: an entry a table of an alliance. */
async function recordsOf(store: Store): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const tenant of await store.tenants!())
    await store.transaction(tenant, async ({ archive }) => {
      for (const table of archiveTables) {
        const rows: ArchiveRow[] = await archive.page(table, { limit: Number.MAX_SAFE_INTEGER });
        if (rows.length > 0) entries.push({ tenant, calls: [['archive', 'restore', [table, rows]]] });
      }
    });
  return entries;
}
