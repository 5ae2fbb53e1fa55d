import assert from 'node:assert/strict';
import type { Store } from '../store';
import { proves, type Case } from './case';
import {
  auditEntry,
  event,
  invitation,
  message,
  noon,
  organisation,
  person,
  plan,
  submission,
  update,
} from './samples';

/** For stores that outlive their process: all that was committed is there, and goes on where it stopped. */
export function reopeningContract(reopen: (store: Store) => Promise<Store>): Case[] {
  return [
    proves('everything is there after closing and opening again', async (store, tenant) => {
      await store.transaction(
        tenant,
        async ({ register, people, submissions, plans, conversations, audit }) => {
          await register.putOrganisations([organisation('htx-1')]);
          await register.putEvents([event('e-1')]);
          await people.put(person('100'));
          await people.putInvitations([invitation('hash')]);
          await people.redeem('hash', { by: 'telegram:100', at: noon(2) });
          await submissions.append(submission('htx-1', '2024-01'));
          await plans.revise(plan(2024, 10), { by: 'telegram:1', at: noon(1), why: 'Kế hoạch năm' });
          await conversations.put('telegram', '100', { state: 'asked' });
          await audit.add(auditEntry('a-1'));
        },
      );
      const again = await reopen(store);
      try {
        await again.transaction(
          tenant,
          async ({ register, people, submissions, plans, conversations, audit }) => {
            assert.deepEqual(await register.all(), {
              organisations: [organisation('htx-1')],
              events: [event('e-1')],
            });
            assert.deepEqual(await people.ofChat('telegram', '100'), person('100'));
            assert.equal(await people.redeem('hash', { by: 'telegram:200', at: noon(3) }), false);
            assert.equal((await submissions.append(submission('htx-1', '2024-01'))).ok, false);
            assert.equal((await submissions.append(submission('htx-1', '2024-01', { basedOn: 1 }))).ok, true);
            assert.deepEqual(await plans.latest(2024), plan(2024, 10));
            assert.deepEqual(await conversations.get('telegram', '100'), { state: 'asked' });
            assert.deepEqual(await audit.all(), [auditEntry('a-1')]);
          },
        );
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
