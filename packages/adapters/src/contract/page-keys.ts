import assert from 'node:assert/strict';
import { proves, provesWithin } from './case';
import { noon, pageKey } from './samples';

export const pageKeysContract = [
  provesWithin('a page key comes back by its hash with every field it had', async ({ pageKeys }) => {
    const link = pageKey('hash-1', { kind: 'link' });
    const ended = pageKey('hash-2', { endedAt: noon(2) });
    await pageKeys.add(link);
    await pageKeys.add(ended);
    assert.deepEqual(await pageKeys.get('hash-1'), link);
    assert.deepEqual(await pageKeys.get('hash-2'), ended);
    assert.equal(await pageKeys.get('none'), undefined);
  }),

  provesWithin('a page key ends once, and not once it has expired', async ({ pageKeys }) => {
    await pageKeys.add(pageKey('hash', { expiresAt: noon(5) }));
    await pageKeys.add(pageKey('late', { expiresAt: noon(2) }));
    assert.equal(await pageKeys.end('hash', noon(2)), true);
    assert.equal(await pageKeys.end('hash', noon(3)), false);
    assert.equal(await pageKeys.end('late', noon(2)), false);
    assert.equal(await pageKeys.end('none', noon(2)), false);
    assert.equal((await pageKeys.get('hash'))?.endedAt, noon(2));
    assert.equal((await pageKeys.get('late'))?.endedAt, undefined);
  }),

  proves('a hash that is known is never added again', async (store, tenant) => {
    const add = (person: string) =>
      store.transaction(tenant, ({ pageKeys }) => pageKeys.add(pageKey('hash', { person })));
    await add('telegram:1');
    await assert.rejects(add('telegram:2'));
    const kept = await store.transaction(tenant, ({ pageKeys }) => pageKeys.get('hash'));
    assert.equal(kept?.person, 'telegram:1');
  }),

  provesWithin(
    'all of a person end together, those of others stay; sessions are counted',
    async ({ pageKeys }) => {
      await pageKeys.add(pageKey('session-1'));
      await pageKeys.add(pageKey('session-2'));
      await pageKeys.add(pageKey('link', { kind: 'link' }));
      await pageKeys.add(pageKey('ended', { endedAt: noon(1) }));
      await pageKeys.add(pageKey('expired', { expiresAt: noon(2) }));
      await pageKeys.add(pageKey('other', { person: 'telegram:2' }));
      assert.equal(await pageKeys.endAllOf('telegram:1', noon(3)), 2);
      assert.equal(await pageKeys.endAllOf('telegram:1', noon(4)), 0);
      for (const hash of ['session-1', 'session-2', 'link'])
        assert.equal((await pageKeys.get(hash))?.endedAt, noon(3), hash);
      assert.equal((await pageKeys.get('ended'))?.endedAt, noon(1));
      assert.equal((await pageKeys.get('expired'))?.endedAt, undefined);
      assert.equal((await pageKeys.get('other'))?.endedAt, undefined);
    },
  ),

  provesWithin('what has expired is forgotten, and what a person had', async ({ pageKeys }) => {
    for (const day of [2, 3, 4]) await pageKeys.add(pageKey(`hash-${day}`, { expiresAt: noon(day) }));
    await pageKeys.add(pageKey('other', { person: 'telegram:2' }));
    assert.equal(await pageKeys.forgetExpired(noon(4), 1), 1);
    assert.equal(await pageKeys.forgetExpired(noon(4), 5), 1);
    assert.equal(await pageKeys.forgetExpired(noon(4), 5), 0);
    assert.equal((await pageKeys.get('hash-4'))?.keyHash, 'hash-4');
    await pageKeys.forgetPerson('telegram:1');
    assert.equal(await pageKeys.get('hash-4'), undefined);
    assert.equal((await pageKeys.get('other'))?.keyHash, 'other');
  }),

  proves('of a hundred who use one link at once, one succeeds', async (store, tenant) => {
    await store.transaction(tenant, ({ pageKeys }) => pageKeys.add(pageKey('link', { kind: 'link' })));
    const used = await Promise.all(
      Array.from({ length: 100 }, () =>
        store.transaction(tenant, ({ pageKeys }) => pageKeys.end('link', noon(2))),
      ),
    );
    assert.equal(used.filter(Boolean).length, 1);
  }),
];
