import type { Store } from '../store';
import { auditContract } from './audit';
import type { Case } from './case';
import { conversationsContract } from './conversations';
import { faithfulnessContract } from './faithfulness';
import { inboxContract } from './inbox';
import { isolationContract } from './isolation';
import { lifetimeContract } from './lifetime';
import { outboxContract } from './outbox';
import { peopleContract } from './people';
import { plansContract } from './plans';
import { registerContract } from './register';
import { reopeningContract } from './reopening';
import { submissionsContract } from './submissions';
import { transactionsContract } from './transactions';

/** A store to put to the test. */
export interface StoreUnderTest {
  name: string;
  /** A store for one test; it may be new, or hold what other tests have left, since every test has a tenant of its own. */
  open(): Promise<Store>;
  /** Closes that store and opens it again as a new process would; absent where nothing outlives the process. */
  reopen?(store: Store): Promise<Store>;
}

/** The functions of a test runner: those of vitest, of `node:test`, or of any other that has them. */
export interface TestRunner {
  describe(name: string, body: () => void): unknown;
  it(name: string, body: () => Promise<void>): unknown;
}

const CHAPTERS: Readonly<Record<string, readonly Case[]>> = {
  transactions: transactionsContract,
  'end of a transaction and of a store': lifetimeContract,
  'one alliance and another': isolationContract,
  'what comes back is what went in': faithfulnessContract,
  register: registerContract,
  people: peopleContract,
  submissions: submissionsContract,
  plans: plansContract,
  inbox: inboxContract,
  conversations: conversationsContract,
  outbox: outboxContract,
  audit: auditContract,
};

/**
 * The tests that every store must pass.
 *
 * @example
 * import { describe, it } from 'vitest';
 * storeContract({ name: 'memory', open: async () => createMemoryStore() }, { describe, it });
 */
export function storeContract({ name, open, reopen }: StoreUnderTest, { describe, it }: TestRunner): void {
  const chapters = reopen ? { ...CHAPTERS, reopening: reopeningContract(reopen) } : CHAPTERS;
  describe(`${name} store`, () => {
    for (const [chapter, cases] of Object.entries(chapters))
      describe(chapter, () => {
        for (const { promise, prove } of cases)
          it(promise, async () => {
            const store = await open();
            try {
              await prove(store, `tenant-${globalThis.crypto.randomUUID()}`);
            } finally {
              await store.close();
            }
          });
      });
  });
}
