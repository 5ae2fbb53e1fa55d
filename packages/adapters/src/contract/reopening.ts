import assert from 'node:assert/strict';
import type { Store } from '../store';
import { proves, type Case } from './case';
import { readAll, writeAll, writeFirst } from './everything';
import { message, noon, submission, update } from './samples';

/** For stores that outlive their process: all that was committed is there, and goes on where it stopped. */
export function reopeningContract(reopen: (store: Store) => Promise<Store>): Case[] {
  return [
    proves('everything is there after closing and opening again', async (store, tenant) => {
      const before = await store.transaction(tenant, async (transaction) => {
        await writeFirst(transaction);
        await writeAll(transaction);
        return readAll(transaction);
      });
      const again = await reopen(store);
      try {
        assert.deepEqual(await again.transaction(tenant, readAll), before);
        await again.transaction(tenant, async ({ submissions, invitations, leases }) => {
          assert.equal(await invitations.redeem('hash-1', { by: 'telegram:200', at: noon(3) }), false);
          assert.equal((await submissions.append(submission('htx-1', '2024-02'))).ok, false);
          assert.equal((await submissions.append(submission('htx-1', '2024-02', { basedOn: 2 }))).ok, true);
          const claim = { holder: 'c', at: noon(3), until: noon(9) };
          assert.equal((await leases.claim('digest', claim)).ok, false);
        });
      } finally {
        await again.close();
      }
    }),

    proves('the order of updates and messages goes on after opening again', async (store, tenant) => {
      await store.transaction(tenant, async ({ inbox, outbox }) => {
        await inbox.accept(update('9', '100'));
        await outbox.add([message('9', '100'), message('8', '100')]);
        await outbox.fail('9', { error: 'timeout', retryAt: noon(2) });
      });
      const again = await reopen(store);
      try {
        await again.transaction(tenant, async ({ inbox, outbox }) => {
          assert.equal(await inbox.accept(update('9', '100')), false);
          await inbox.accept(update('1', '100'));
          await outbox.add([message('1', '100')]);
          assert.equal((await inbox.next({ channel: 'telegram', chat: '100' }))?.id, '9');
          assert.deepEqual(await outbox.due('telegram', noon(1), 10), []);
          const due = await outbox.due('telegram', noon(3), 10);
          assert.deepEqual(
            due.map(({ id, attempts }) => [id, attempts]),
            [
              ['9', 1],
              ['8', 0],
              ['1', 0],
            ],
          );
        });
      } finally {
        await again.close();
      }
    }),
  ];
}
