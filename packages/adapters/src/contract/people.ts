import assert from 'node:assert/strict';
import { proves, provesWithin } from './case';
import { invitation, noon, person } from './samples';

export const peopleContract = [
  provesWithin('people come back with every field they had, and no other', async ({ people }) => {
    const officer = person('100', { organisation: 'htx-1' });
    const ofAlliance = person('200', { role: 'allianceOfficer' });
    await people.put(officer);
    await people.put(ofAlliance);
    assert.deepEqual(await people.ofChat('telegram', '100'), officer);
    assert.deepEqual(await people.ofChat('telegram', '200'), ofAlliance);
  }),

  provesWithin('the same chat number on another channel is somebody else', async ({ people }) => {
    await people.put(person('100'));
    assert.equal(await people.ofChat('zalo', '100'), undefined);
    assert.equal(await people.ofChat('telegram', '101'), undefined);
  }),

  provesWithin('putting a person again replaces all of them', async ({ people }) => {
    await people.put(person('100', { organisation: 'htx-1' }));
    await people.put(person('100', { role: 'allianceOfficer' }));
    assert.deepEqual(await people.ofChat('telegram', '100'), person('100', { role: 'allianceOfficer' }));
  }),

  provesWithin('invitations come back with every field they had, and no other', async ({ people }) => {
    const open = invitation('hash-1');
    const used = invitation('hash-2', { organisation: 'htx-1', used: { by: 'telegram:1', at: noon(2) } });
    await people.putInvitations([open, used]);
    assert.deepEqual(await people.invitation('hash-1'), open);
    assert.deepEqual(await people.invitation('hash-2'), used);
    assert.equal(await people.invitation('none'), undefined);
  }),

  provesWithin('an invitation is redeemed once, and remembers the first who did', async ({ people }) => {
    const first = { by: 'telegram:1', at: noon(2) };
    await people.putInvitations([invitation('hash'), invitation('other')]);
    assert.equal(await people.redeem('hash', first), true);
    assert.equal(await people.redeem('hash', { by: 'telegram:2', at: noon(3) }), false);
    assert.deepEqual(await people.invitation('hash'), invitation('hash', { used: first }));
    assert.deepEqual(await people.invitation('other'), invitation('other'));
  }),

  provesWithin(
    'there is nothing to redeem in a code that was not given out, or was used when it was put',
    async ({ people }) => {
      const used = { by: 'telegram:1', at: noon(2) };
      await people.putInvitations([invitation('hash', { used })]);
      assert.equal(await people.redeem('hash', { by: 'telegram:2', at: noon(3) }), false);
      assert.equal(await people.redeem('none', used), false);
      assert.equal(await people.invitation('none'), undefined);
    },
  ),

  provesWithin('putting a used invitation again does not make it good once more', async ({ people }) => {
    await people.putInvitations([invitation('hash')]);
    await people.redeem('hash', { by: 'telegram:1', at: noon(2) });
    await people.putInvitations([invitation('hash'), invitation('new')]);
    assert.equal(await people.redeem('hash', { by: 'telegram:2', at: noon(3) }), false);
    assert.equal(await people.redeem('new', { by: 'telegram:2', at: noon(3) }), true);
  }),

  proves('of twenty who redeem one invitation at once, one succeeds', async (store, tenant) => {
    await store.transaction(tenant, ({ people }) => people.putInvitations([invitation('hash')]));
    const redeemed = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        store.transaction(tenant, ({ people }) =>
          people.redeem('hash', { by: `telegram:${index}`, at: noon(2) }),
        ),
      ),
    );
    assert.equal(redeemed.filter(Boolean).length, 1);
    const kept = await store.transaction(tenant, ({ people }) => people.invitation('hash'));
    assert.equal(kept?.used?.by, `telegram:${redeemed.indexOf(true)}`);
  }),
];
