import assert from 'node:assert/strict';
import { proves, provesWithin } from './case';
import { noon } from './samples';

const claim = (holder: string, from: number, to: number) => ({ holder, at: noon(from), until: noon(to) });

export const leasesContract = [
  provesWithin('a job is held by one, who may renew, and by no other until it ends', async ({ leases }) => {
    assert.equal(await leases.get('reminders'), undefined);
    const first = { job: 'reminders', holder: 'a', until: noon(3), term: 1 };
    assert.deepEqual(await leases.claim('reminders', claim('a', 1, 3)), { ok: true, lease: first });
    assert.deepEqual(await leases.claim('reminders', claim('b', 2, 9)), { ok: false, held: first });
    assert.deepEqual(await leases.get('reminders'), first);
    const renewed = { ...first, until: noon(5) };
    assert.deepEqual(await leases.claim('reminders', claim('a', 2, 5)), { ok: true, lease: renewed });
    assert.deepEqual(await leases.claim('reminders', claim('b', 4, 9)), { ok: false, held: renewed });
    assert.deepEqual(await leases.claim('reminders', claim('b', 5, 9)), {
      ok: true,
      lease: { job: 'reminders', holder: 'b', until: noon(9), term: 2 },
    });
    assert.equal((await leases.claim('digest', claim('a', 5, 6))).ok, true);
  }),

  provesWithin('a holder whose lease has ended begins a new term', async ({ leases }) => {
    await leases.claim('job', claim('a', 1, 2));
    const again = await leases.claim('job', claim('a', 2, 3));
    assert.equal(again.ok && again.lease.term, 2);
  }),

  provesWithin(
    'what is given back can be taken at once, and only its holder gives it back',
    async ({ leases }) => {
      await leases.claim('job', claim('a', 1, 9));
      await leases.release('job', 'b');
      await leases.release('none', 'a');
      assert.equal((await leases.claim('job', claim('b', 2, 9))).ok, false);
      await leases.release('job', 'a');
      const taken = await leases.claim('job', claim('b', 2, 9));
      assert.deepEqual(taken, { ok: true, lease: { job: 'job', holder: 'b', until: noon(9), term: 2 } });
    },
  ),

  proves('of a hundred who claim a job at once, one has it', async (store, tenant) => {
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        store.transaction(tenant, ({ leases }) => leases.claim('job', claim(`h-${index}`, 1, 2))),
      ),
    );
    assert.equal(results.filter(({ ok }) => ok).length, 1);
    const held = await store.transaction(tenant, ({ leases }) => leases.get('job'));
    assert.equal(held?.holder, `h-${results.findIndex(({ ok }) => ok)}`);
    assert.equal(held?.term, 1);
  }),
];
