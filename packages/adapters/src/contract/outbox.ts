import assert from 'node:assert/strict';
import type { OutboxRecords } from '../store';
import { proves, provesWithin } from './case';
import { message, noon } from './samples';

async function idsDue(outbox: OutboxRecords, at = noon(10), limit = 100): Promise<string[]> {
  return (await outbox.due('telegram', at, limit)).map(({ id }) => id);
}

export const outboxContract = [
  provesWithin('a message comes back with every field it had, and its attempts', async ({ outbox }) => {
    await outbox.add([message('m-1', '100')]);
    assert.deepEqual(await outbox.due('telegram', noon(1), 10), [{ ...message('m-1', '100'), attempts: 0 }]);
    assert.deepEqual(await outbox.ofChat('telegram', '100'), [message('m-1', '100')]);
  }),

  provesWithin(
    'a message added again is left as it is, waiting or sent, and its neighbours are added',
    async ({ outbox }) => {
      await outbox.add([
        message('m-1', '100'),
        message('m-1', '100', { payload: 'hai lần trong một danh sách' }),
      ]);
      await outbox.add([message('m-1', '200', { payload: 'khác' }), message('m-2', '100')]);
      assert.deepEqual(await outbox.ofChat('telegram', '100'), [
        message('m-1', '100'),
        message('m-2', '100'),
      ]);
      assert.deepEqual(await outbox.ofChat('telegram', '200'), []);
      await outbox.sent('m-1', noon(2));
      await outbox.add([message('m-1', '100')]);
      assert.deepEqual(await idsDue(outbox), ['m-2']);
    },
  ),

  provesWithin(
    'messages are due in the order they were added, whatever ids and clocks say',
    async ({ outbox }) => {
      await outbox.add([message('9', '100', { createdAt: noon(9) }), message('a', '200')]);
      await outbox.add([message('10', '100', { createdAt: noon(3) })]);
      await outbox.add([message('1', '200', { createdAt: noon(1) })]);
      assert.deepEqual(await idsDue(outbox), ['9', 'a', '10', '1']);
      const ofChat = await outbox.ofChat('telegram', '100');
      assert.deepEqual(
        ofChat.map(({ id }) => id),
        ['9', '10'],
      );
    },
  ),

  provesWithin(
    'messages added as taken are due to nobody until then, nor is what follows them in their chat',
    async ({ outbox }) => {
      assert.equal(await outbox.hasWaiting('telegram', '100'), false);
      await outbox.add([message('a', '100')], { takenUntil: noon(5) });
      await outbox.add([message('b', '100'), message('c', '200')]);
      assert.deepEqual(await idsDue(outbox, noon(4)), ['c']);
      assert.equal(await outbox.hasWaiting('telegram', '100'), true);
      assert.equal(await outbox.hasWaiting('tryout', '100'), false);
      assert.deepEqual(await idsDue(outbox, noon(6)), ['a', 'b', 'c']);
      await outbox.release(['a']);
      assert.deepEqual(await idsDue(outbox, noon(4)), ['a', 'b', 'c']);
      for (const id of ['a', 'b']) await outbox.sent(id, noon(4));
      assert.equal(await outbox.hasWaiting('telegram', '100'), false);
    },
  ),

  proves('the order holds over many transactions, more than ten of them', async (store, tenant) => {
    const ids = Array.from({ length: 12 }, (_, index) => String(100 - index));
    for (const id of ids) await store.transaction(tenant, ({ outbox }) => outbox.add([message(id, '100')]));
    assert.deepEqual(await store.transaction(tenant, ({ outbox }) => idsDue(outbox)), ids);
  }),

  provesWithin('no more than the limit are due, the first ones', async ({ outbox }) => {
    await outbox.add(['a', 'b', 'c'].map((id) => message(id, '100')));
    assert.deepEqual(await idsDue(outbox, noon(10), 2), ['a', 'b']);
  }),

  provesWithin('only the messages of the channel that asks', async ({ outbox }) => {
    await outbox.add([message('m-1', '100'), message('m-2', '100', { channel: 'zalo' })]);
    await outbox.fail('m-2', { error: 'timeout', retryAt: noon(20) });
    assert.deepEqual(await idsDue(outbox), ['m-1']);
    assert.deepEqual(await outbox.ofChat('zalo', '100'), [message('m-2', '100', { channel: 'zalo' })]);
  }),

  provesWithin('a sent message is due no more, and stays in its chat', async ({ outbox }) => {
    await outbox.add([message('m-1', '100'), message('m-2', '100')]);
    await outbox.sent('m-1', noon(2));
    await outbox.fail('m-1', { error: 'muộn', retryAt: noon(3) });
    assert.deepEqual(await idsDue(outbox), ['m-2']);
    assert.deepEqual(await outbox.ofChat('telegram', '100'), [message('m-1', '100'), message('m-2', '100')]);
  }),

  provesWithin(
    'a message that waits for its retry holds back the later ones of its chat, and no other chat',
    async ({ outbox }) => {
      await outbox.add([
        message('a1', 'a'),
        message('b1', 'b'),
        message('a2', 'a'),
        message('a3', 'a'),
        message('b2', 'b'),
      ]);
      await outbox.fail('a2', { error: 'too many requests', retryAt: noon(5) });
      assert.deepEqual(await idsDue(outbox, '2024-03-05T11:59:59.999Z'), ['a1', 'b1', 'b2']);
      assert.deepEqual(await idsDue(outbox, noon(5)), ['a1', 'b1', 'a2', 'a3', 'b2']);
    },
  ),

  provesWithin('a limit is not used up by messages that are held back', async ({ outbox }) => {
    await outbox.add([message('a1', 'a'), message('a2', 'a'), message('a3', 'a'), message('b1', 'b')]);
    await outbox.fail('a1', { error: 'timeout', retryAt: noon(20) });
    assert.deepEqual(await idsDue(outbox, noon(10), 1), ['b1']);
  }),

  provesWithin('each failed attempt is counted and sets its own time', async ({ outbox }) => {
    await outbox.add([message('m-1', '100')]);
    await outbox.fail('m-1', { error: 'timeout \0 \ud83d', retryAt: noon(2) });
    await outbox.fail('m-1', { error: 'timeout', retryAt: noon(4) });
    assert.deepEqual(await outbox.due('telegram', noon(3), 10), []);
    assert.deepEqual(await outbox.due('telegram', noon(4), 10), [{ ...message('m-1', '100'), attempts: 2 }]);
  }),

  provesWithin(
    'a message given up stays given up, stays in its chat, and lets the later ones go',
    async ({ outbox }) => {
      await outbox.add([message('m-1', '100'), message('m-2', '100')]);
      await outbox.fail('m-1', { error: 'timeout', retryAt: noon(20) });
      await outbox.fail('m-1', { error: 'bot was blocked by the user' });
      await outbox.fail('m-1', { error: 'muộn', retryAt: noon(3) });
      assert.deepEqual(await idsDue(outbox), ['m-2']);
      assert.equal((await outbox.ofChat('telegram', '100')).length, 2);
    },
  ),

  provesWithin('bulk is due for itself, and neither kind holds back the other', async ({ outbox }) => {
    await outbox.add([
      message('b1', 'a', { bulk: true }),
      message('b2', 'b', { bulk: true }),
      message('u1', 'a'),
      message('b3', 'a', { bulk: true }),
    ]);
    await outbox.fail('b1', { error: 'timeout', retryAt: noon(20) });
    const bulk = await outbox.due('telegram', noon(10), 100, true);
    assert.deepEqual(bulk, [{ ...message('b2', 'b', { bulk: true }), attempts: 0 }]);
    assert.deepEqual(await idsDue(outbox), ['u1']);
    await outbox.fail('u1', { error: 'timeout', retryAt: noon(30) });
    const claim = { at: noon(20), until: noon(25), limit: 9, bulk: true };
    assert.deepEqual(
      (await outbox.claim('telegram', claim)).map(({ id }) => id),
      ['b1', 'b2', 'b3'],
    );
    assert.deepEqual(await outbox.due('telegram', noon(21), 9, true), []);
  }),

  provesWithin(
    'what somebody has taken is not due before its time, nor what follows it in its chat',
    async ({ outbox }) => {
      await outbox.add([message('a1', 'a'), message('b1', 'b'), message('a2', 'a')]);
      const claim = { at: noon(1), until: noon(3), limit: 2 };
      assert.deepEqual(await outbox.claim('telegram', claim), [
        { ...message('a1', 'a'), attempts: 0 },
        { ...message('b1', 'b'), attempts: 0 },
      ]);
      assert.deepEqual(await outbox.claim('telegram', claim), []);
      assert.deepEqual(await idsDue(outbox, noon(2)), []);
      // Whoever took them has died: they are due again, and no attempt was counted.
      assert.deepEqual(await idsDue(outbox, noon(3)), ['a1', 'b1', 'a2']);
      assert.equal((await outbox.due('telegram', noon(3), 1))[0]?.attempts, 0);
      await outbox.sent('a1', noon(2));
      assert.deepEqual(await idsDue(outbox, noon(2)), ['a2']);
    },
  ),

  provesWithin('what was taken and not tried is given back; what was sent stays sent', async ({ outbox }) => {
    await outbox.add([message('a1', 'a'), message('a2', 'a'), message('a3', 'a'), message('b1', 'b')]);
    await outbox.claim('telegram', { at: noon(1), until: noon(9), limit: 10 });
    await outbox.sent('b1', noon(1));
    await outbox.fail('a1', { error: 'timeout', retryAt: noon(2) });
    await outbox.release(['a2', 'a3', 'b1', 'none']);
    await outbox.release([]);
    assert.deepEqual(await idsDue(outbox, noon(1)), []);
    assert.deepEqual(await idsDue(outbox, noon(2)), ['a1', 'a2', 'a3']);
  }),

  proves('of twenty who take messages at once, no two get the same', async (store, tenant) => {
    const ids = Array.from({ length: 60 }, (_, index) => `m-${index}`);
    await store.transaction(tenant, ({ outbox }) => outbox.add(ids.map((id) => message(id, id.at(-1)!))));
    const taken = await Promise.all(
      Array.from({ length: 20 }, () =>
        store.transaction(tenant, ({ outbox }) =>
          outbox.claim('telegram', { at: noon(1), until: noon(3), limit: 3 }),
        ),
      ),
    );
    const got = taken.flat().map(({ id }) => id);
    assert.equal(new Set(got).size, got.length);
    assert.ok(got.length > 0);
  }),

  provesWithin('an empty list is fine, and so are two thousand at once', async ({ outbox }) => {
    await outbox.add([]);
    const ids = Array.from({ length: 2000 }, (_, index) => String(2000 - index));
    await outbox.add(ids.map((id) => message(id, id)));
    // Not deepEqual, which spends seconds on the difference of long lists.
    assert.equal((await idsDue(outbox, noon(2), 5000)).join(), ids.join());
  }),

  provesWithin('a forgotten message says nothing any more, once it waits no longer', async ({ outbox }) => {
    await outbox.add([message('m-1', '100'), message('m-2', '100')]);
    await outbox.sent('m-1', noon(2));
    await outbox.forget('m-1');
    await outbox.forget('m-2');
    await outbox.forget('none');
    assert.deepEqual(await outbox.ofChat('telegram', '100'), [message('m-2', '100')]);
    assert.deepEqual(await outbox.ofChat('telegram', ''), [message('m-1', '', { payload: null })]);
    await outbox.add([message('m-1', '100')]);
    assert.deepEqual(await outbox.ofChat('telegram', '100'), [message('m-2', '100')]);
  }),

  provesWithin('of the messages to a forgotten chat only what waits is kept', async ({ outbox, archive }) => {
    await outbox.add([
      message('to:100', '100'),
      message('b', '100'),
      message('c', '100'),
      message('d', '200'),
    ]);
    await outbox.sent('to:100', noon(2));
    await outbox.fail('b', { error: 'Lan' });
    await outbox.sent('d', noon(2));
    await outbox.forgetChat('telegram', '100');
    assert.deepEqual(await outbox.ofChat('telegram', '100'), [message('c', '100')]);
    assert.deepEqual(await outbox.ofChat('telegram', '200'), [message('d', '200')]);
    const rows = (await archive.page('outbox', { limit: 9 })).filter(({ chat }) => chat === '');
    assert.equal(rows.length, 2);
    assert.equal(/Lan|100|Trả lời/.test(JSON.stringify(rows)), false);
    assert.deepEqual(
      (await outbox.due('telegram', noon(3), 9)).map(({ id }) => id),
      ['c'],
    );
  }),
];
