import type { Store } from '../store';
import { announcementsContract } from './announcements';
import { archiveContract } from './archive';
import { auditContract } from './audit';
import type { Case } from './case';
import { conversationsContract } from './conversations';
import { definitionsContract } from './definitions';
import { faithfulnessContract } from './faithfulness';
import { inboxContract } from './inbox';
import { invitationsContract } from './invitations';
import { isolationContract } from './isolation';
import { leasesContract } from './leases';
import { lifetimeContract } from './lifetime';
import { outboxContract } from './outbox';
import { pageKeysContract } from './page-keys';
import { peopleContract } from './people';
import { plansContract } from './plans';
import { registerContract } from './register';
import { reopeningContract } from './reopening';
import { reviewsContract } from './reviews';
import { submissionsContract } from './submissions';
import { inOrderContract, sideBySideContract, transactionsContract } from './transactions';
import { upkeepContract } from './upkeep';

/** A store to put to the test. */
export interface StoreUnderTest {
  name: string;
  /** A store for one test; it may be new, or hold what other tests have left, since every test has a tenant of its own. */
  open(): Promise<Store>;
  /** Set where transactions may run side by side; they need not come in the order they were asked for, but must not wait for those of another alliance. */
  concurrent?: boolean;
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
  invitations: invitationsContract,
  submissions: submissionsContract,
  review: reviewsContract,
  plans: plansContract,
  announcements: announcementsContract,
  definitions: definitionsContract,
  inbox: inboxContract,
  conversations: conversationsContract,
  outbox: outboxContract,
  audit: auditContract,
  leases: leasesContract,
  'page keys': pageKeysContract,
  upkeep: upkeepContract,
  archive: archiveContract,
};

/**
 * The tests that every store must pass.
 *
 * @example
 * import { describe, it } from 'vitest';
 * storeContract({ name: 'memory', open: async () => createMemoryStore() }, { describe, it });
 */
export function storeContract(
  { name, open, reopen, concurrent = false }: StoreUnderTest,
  { describe, it }: TestRunner,
): void {
  const chapters = {
    ...CHAPTERS,
    'order of transactions': concurrent ? sideBySideContract : inOrderContract,
    ...(reopen && { reopening: reopeningContract(reopen) }),
  };
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
