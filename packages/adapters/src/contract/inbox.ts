import assert from 'node:assert/strict';
import type { InboxRecords } from '../store';
import { proves, provesWithin } from './case';
import { noon, update } from './samples';

const CHAT = { channel: 'telegram', chat: '100' };

/** Works a chat off, and tells the ids in the order they came; stops at a hundred, should the store not let go of one. */
async function workOff(inbox: InboxRecords, chat = CHAT): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < 100) {
    const next = await inbox.next(chat);
    if (!next) break;
    ids.push(next.id);
    await inbox.finish(next.channel, next.id, noon(9));
  }
  return ids;
}

export const inboxContract = [
  provesWithin('an update comes back with every field it had, and its attempts', async ({ inbox }) => {
    assert.equal(await inbox.accept(update('1', '100')), true);
    assert.deepEqual(await inbox.next(CHAT), { ...update('1', '100'), attempts: 0 });
  }),

  provesWithin(
    'the same update delivered again is refused and changes nothing, waiting or finished',
    async ({ inbox }) => {
      await inbox.accept(update('1', '100'));
      assert.equal(await inbox.accept(update('1', '200', { payload: 'khác' })), false);
      assert.deepEqual(await inbox.waitingChats(), [CHAT]);
      assert.deepEqual(await inbox.next(CHAT), { ...update('1', '100'), attempts: 0 });
      await inbox.finish('telegram', '1', noon(2));
      assert.equal(await inbox.accept(update('1', '100')), false);
      assert.equal(await inbox.next(CHAT), undefined);
    },
  ),

  provesWithin('the same id on another channel is another update', async ({ inbox }) => {
    await inbox.accept(update('1', '100'));
    assert.equal(await inbox.accept(update('1', '100', { channel: 'zalo' })), true);
    await inbox.finish('telegram', '1', noon(2));
    assert.deepEqual(await inbox.waitingChats(), [{ channel: 'zalo', chat: '100' }]);
    assert.equal((await inbox.next({ channel: 'zalo', chat: '100' }))?.channel, 'zalo');
  }),

  provesWithin(
    'a chat is worked off in the order of acceptance, whatever ids and clocks say',
    async ({ inbox }) => {
      for (const [id, day] of [
        ['9', 9],
        ['10', 3],
        ['1', 5],
        ['5', 1],
      ] as const)
        await inbox.accept(update(id, '100', { receivedAt: noon(day) }));
      await inbox.accept(update('0', '200', { receivedAt: noon(1) }));
      assert.deepEqual(await workOff(inbox), ['9', '10', '1', '5']);
      assert.deepEqual(await inbox.waitingChats(), [{ channel: 'telegram', chat: '200' }]);
    },
  ),

  proves('the order holds over many transactions, more than ten of them', async (store, tenant) => {
    const ids = Array.from({ length: 12 }, (_, index) => String(100 - index));
    for (const id of ids) await store.transaction(tenant, ({ inbox }) => inbox.accept(update(id, '100')));
    assert.deepEqual(await store.transaction(tenant, ({ inbox }) => workOff(inbox)), ids);
  }),

  provesWithin('chats wait in the order of their oldest update, each named once', async ({ inbox }) => {
    for (const [id, chat] of [
      ['1', 'c'],
      ['2', 'a'],
      ['3', 'b'],
      ['4', 'c'],
      ['5', 'a'],
    ] as const)
      await inbox.accept(update(id, chat));
    const waiting = async () => (await inbox.waitingChats()).map(({ chat }) => chat);
    assert.deepEqual(await waiting(), ['c', 'a', 'b']);
    await inbox.finish('telegram', '1', noon(2));
    assert.deepEqual(await waiting(), ['a', 'b', 'c']);
    await inbox.finish('telegram', '4', noon(2));
    assert.deepEqual(await waiting(), ['a', 'b']);
  }),

  provesWithin('who takes any update is given the one that has waited longest', async ({ inbox }) => {
    assert.equal(await inbox.claim(), undefined);
    for (const [id, chat] of [
      ['9', 'b'],
      ['1', 'a'],
      ['5', 'b'],
    ] as const)
      await inbox.accept(update(id, chat));
    assert.deepEqual(await inbox.claim(), { ...update('9', 'b'), attempts: 0 });
    // Not finished, it is the first again.
    assert.equal((await inbox.claim())?.id, '9');
    assert.equal(await inbox.finish('telegram', '9', noon(2)), true);
    assert.equal(await inbox.finish('telegram', '9', noon(2)), false);
    assert.equal(await inbox.finish('telegram', 'none', noon(2)), false);
    assert.equal((await inbox.claim())?.id, '1');
  }),

  proves(
    'a hundred who take and finish at once work everything off once, each chat in order',
    async (store, tenant) => {
      await store.transaction(tenant, async ({ inbox }) => {
        for (let index = 0; index < 100; index++)
          await inbox.accept(update(String(index), String(index % 7)));
      });
      const done: { id: string; chat: string }[] = [];
      const takeOne = async () => {
        const update = await store.transaction(tenant, async ({ inbox }) => {
          const taken = await inbox.claim();
          if (taken) assert.equal(await inbox.finish(taken.channel, taken.id, noon(2)), true);
          return taken;
        });
        if (update) done.push(update);
        return update !== undefined;
      };
      await Promise.all(Array.from({ length: 100 }, takeOne));
      // Where every chat was taken by somebody, one may have gone away with nothing.
      while (await takeOne());
      assert.deepEqual(
        done.map(({ id }) => Number(id)).sort((a, b) => a - b),
        Array.from({ length: 100 }, (_, index) => index),
      );
    },
  ),

  provesWithin('a failed attempt is counted, and the update keeps its place', async ({ inbox }) => {
    await inbox.accept(update('1', '100'));
    await inbox.accept(update('2', '100'));
    for (const attempts of [1, 2]) {
      await inbox.fail('telegram', '1', { error: 'lỗi \0 \ud83d', park: false });
      assert.deepEqual(await inbox.next(CHAT), { ...update('1', '100'), attempts });
    }
  }),

  provesWithin('a parked update lets its chat go on, and is not accepted again', async ({ inbox }) => {
    await inbox.accept(update('1', '100'));
    await inbox.accept(update('2', '100'));
    await inbox.fail('telegram', '1', { error: 'lỗi', park: true });
    assert.equal(await inbox.accept(update('1', '100')), false);
    assert.deepEqual(await workOff(inbox), ['2']);
    assert.deepEqual(await inbox.waitingChats(), []);
  }),

  provesWithin(
    'a failure reported late does not bring a finished or parked update back',
    async ({ inbox }) => {
      await inbox.accept(update('1', '100'));
      await inbox.accept(update('2', '100'));
      await inbox.finish('telegram', '1', noon(2));
      await inbox.fail('telegram', '1', { error: 'muộn', park: false });
      await inbox.fail('telegram', '2', { error: 'lỗi', park: true });
      await inbox.fail('telegram', '2', { error: 'muộn', park: false });
      await inbox.fail('telegram', 'none', { error: 'lạ', park: false });
      assert.deepEqual(await inbox.waitingChats(), []);
    },
  ),

  provesWithin(
    'of the updates of a forgotten chat nothing is kept but that they came; what waits is still answered',
    async ({ inbox, archive }) => {
      for (const [id, chat] of [
        ['1', '100'],
        ['2', '100'],
        ['3', '100'],
        ['4', '200'],
      ] as const)
        await inbox.accept(update(id, chat));
      await inbox.finish('telegram', '1', noon(2));
      await inbox.fail('telegram', '2', { error: 'Lan', park: true });
      await inbox.finish('telegram', '4', noon(2));
      await inbox.forgetChat('telegram', '100');
      const rows = await archive.page('inbox', { limit: 9 });
      const kept = { channel: 'telegram', receivedAt: noon(1) };
      assert.deepEqual(
        rows.map(({ id, chat, error, body }) => [id, chat, error, JSON.parse(String(body)) as unknown]),
        [
          ['1', '', null, { ...kept, id: '1', chat: '', payload: null }],
          ['2', '', null, { ...kept, id: '2', chat: '', payload: null }],
          ['3', '100', null, update('3', '100')],
          ['4', '200', null, update('4', '200')],
        ],
      );
      assert.equal(await inbox.accept(update('1', '100')), false);
      assert.equal((await inbox.next({ channel: 'telegram', chat: '100' }))?.id, '3');
    },
  ),

  provesWithin(
    'one update is forgotten once it waits no more, and its chat remembers the others',
    async ({ inbox }) => {
      for (const id of ['2', '1', '3']) await inbox.accept(update(id, '100'));
      await inbox.accept(update('4', '200'));
      assert.deepEqual(
        await inbox.ofChat('telegram', '100'),
        ['2', '1', '3'].map((id) => update(id, '100')),
      );
      await inbox.finish('telegram', '1', noon(2));
      for (const id of ['1', '2', 'none']) await inbox.forget('telegram', id);
      assert.deepEqual(await inbox.ofChat('telegram', '100'), [update('2', '100'), update('3', '100')]);
      assert.deepEqual(await inbox.ofChat('telegram', ''), [update('1', '', { payload: null })]);
      assert.deepEqual(await inbox.ofChat('zalo', '100'), []);
    },
  ),
];
