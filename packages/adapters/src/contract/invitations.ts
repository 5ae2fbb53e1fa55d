import assert from 'node:assert/strict';
import { proves, provesWithin } from './case';
import { invitation, noon } from './samples';

const FIRST = { by: 'telegram:1', at: noon(2) };
const SECOND = { by: 'telegram:2', at: noon(3) };

export const invitationsContract = [
  provesWithin('invitations come back with every field they had, by hash', async ({ invitations }) => {
    const open = invitation('hash-3', { role: 'reviewer', place: 'cao-phong', issued: FIRST });
    const used = invitation('hash-2', { organisation: 'htx-1', used: FIRST });
    const withdrawn = invitation('hash-1', { withdrawn: SECOND });
    await invitations.add([open, used, withdrawn]);
    assert.deepEqual(await invitations.get('hash-3'), open);
    assert.deepEqual(await invitations.get('hash-2'), used);
    assert.deepEqual(await invitations.all(), [withdrawn, used, open]);
    assert.equal(await invitations.get('none'), undefined);
  }),

  provesWithin('an invitation is redeemed once, and remembers the first who did', async ({ invitations }) => {
    await invitations.add([invitation('hash'), invitation('other')]);
    assert.equal(await invitations.redeem('hash', FIRST), true);
    assert.equal(await invitations.redeem('hash', SECOND), false);
    assert.equal(await invitations.withdraw('hash', SECOND), false);
    assert.deepEqual(await invitations.get('hash'), invitation('hash', { used: FIRST }));
    assert.deepEqual(await invitations.get('other'), invitation('other'));
  }),

  provesWithin(
    'there is nothing to redeem in what is unknown, used, withdrawn or expired',
    async ({ invitations }) => {
      await invitations.add([
        invitation('used', { used: FIRST }),
        invitation('withdrawn'),
        invitation('expired', { expiresAt: noon(3) }),
      ]);
      assert.equal(await invitations.withdraw('withdrawn', FIRST), true);
      assert.equal(await invitations.withdraw('withdrawn', SECOND), false);
      for (const hash of ['used', 'withdrawn', 'expired', 'none'])
        assert.equal(await invitations.redeem(hash, SECOND), false, hash);
      assert.deepEqual((await invitations.get('withdrawn'))?.withdrawn, FIRST);
      assert.equal((await invitations.get('expired'))?.used, undefined);
      assert.equal(
        await invitations.redeem('expired', { by: 'telegram:2', at: '2024-03-03T11:59:59.999Z' }),
        true,
      );
    },
  ),

  provesWithin('adding a used invitation again does not make it good once more', async ({ invitations }) => {
    await invitations.add([invitation('hash')]);
    await invitations.redeem('hash', FIRST);
    await invitations.add([invitation('hash'), invitation('new')]);
    assert.equal(await invitations.redeem('hash', SECOND), false);
    assert.equal(await invitations.redeem('new', SECOND), true);
  }),

  provesWithin('wrong codes are counted by guesser, from the first to the last', async ({ invitations }) => {
    for (let day = 1; day <= 12; day++)
      assert.deepEqual(await invitations.noteGuess('telegram:9', noon(day)), {
        count: day,
        firstAt: noon(1),
        lastAt: noon(day),
      });
    await invitations.noteGuess('telegram:8', noon(1));
    assert.equal((await invitations.guesses('telegram:9'))?.count, 12);
    await invitations.forgiveGuesses('telegram:9');
    await invitations.forgiveGuesses('nobody');
    assert.equal(await invitations.guesses('telegram:9'), undefined);
    assert.equal((await invitations.guesses('telegram:8'))?.count, 1);
    const again = await invitations.noteGuess('telegram:9', noon(20));
    assert.deepEqual(again, { count: 1, firstAt: noon(20), lastAt: noon(20) });
  }),

  proves('of a hundred who redeem one invitation at once, one succeeds', async (store, tenant) => {
    await store.transaction(tenant, ({ invitations }) => invitations.add([invitation('hash')]));
    const redeemed = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        store.transaction(tenant, ({ invitations }) =>
          invitations.redeem('hash', { by: `telegram:${index}`, at: noon(2) }),
        ),
      ),
    );
    assert.equal(redeemed.filter(Boolean).length, 1);
    const kept = await store.transaction(tenant, ({ invitations }) => invitations.get('hash'));
    assert.equal(kept?.used?.by, `telegram:${redeemed.indexOf(true)}`);
  }),

  proves('no guess of a hundred at once goes uncounted', async (store, tenant) => {
    const counts = await Promise.all(
      Array.from({ length: 100 }, () =>
        store.transaction(tenant, ({ invitations }) => invitations.noteGuess('telegram:9', noon(2))),
      ),
    );
    assert.deepEqual(
      counts.map(({ count }) => count).sort((a, b) => a - b),
      Array.from({ length: 100 }, (_, index) => index + 1),
    );
  }),
];
