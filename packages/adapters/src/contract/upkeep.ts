import assert from 'node:assert/strict';
import { proves, provesWithin } from './case';
import { auditEntry, message, noon, update } from './samples';

export const upkeepContract = [
  provesWithin('where nothing waits the backlog is empty', async ({ upkeep }) => {
    const none = { count: 0 };
    assert.deepEqual(await upkeep.backlog(), { inbox: none, parked: 0, answers: none, bulk: none });
  }),

  provesWithin(
    'the backlog counts what waits, what is parked, and since when, by the order of arrival',
    async ({ inbox, outbox, upkeep }) => {
      await inbox.accept(update('1', '100', { receivedAt: noon(3) }));
      await inbox.accept(update('2', '100', { receivedAt: noon(4) }));
      await inbox.accept(update('3', '200', { receivedAt: noon(5) }));
      await inbox.accept(update('4', '200', { receivedAt: noon(6) }));
      await inbox.finish('telegram', '1', noon(7));
      await inbox.fail('telegram', '3', { error: 'hỏng', park: true });
      await outbox.add([
        message('a', '100', { createdAt: noon(2) }),
        message('b', '100', { createdAt: noon(3) }),
        message('c', '100', { createdAt: noon(4), channel: 'zalo' }),
        message('d', '200', { createdAt: noon(5), bulk: true }),
        message('e', '200', { createdAt: noon(6) }),
      ]);
      await outbox.sent('a', noon(7));
      await outbox.fail('e', { error: 'chặn' });
      assert.deepEqual(await upkeep.backlog(), {
        inbox: { count: 2, oldest: noon(4) },
        parked: 1,
        answers: { count: 2, oldest: noon(3) },
        bulk: { count: 1, oldest: noon(5) },
      });
    },
  ),

  proves(
    'old messages are forgotten, oldest first; what waits and what is recent stays',
    async (store, tenant) => {
      await store.transaction(tenant, async ({ inbox, outbox }) => {
        for (const day of [1, 2, 3]) {
          await inbox.accept(update(String(day), '100', { receivedAt: noon(day) }));
          await outbox.add([message(`m-${day}`, '100', { createdAt: noon(day) })]);
        }
        await inbox.finish('telegram', '1', noon(9));
        await inbox.fail('telegram', '3', { error: 'hỏng', park: true });
        for (const day of [1, 2, 3]) await outbox.sent(`m-${day}`, noon(9));
      });
      const forget = (before: string, limit: number) =>
        store.transaction(tenant, ({ upkeep }) => upkeep.forgetMessages(before, limit));
      assert.equal(await forget(noon(1), 10), 0);
      assert.equal(await forget(noon(3), 1), 2);
      assert.equal(await forget(noon(3), 1), 1);
      assert.equal(await forget(noon(3), 1), 0);
      await store.transaction(tenant, async ({ inbox, outbox }) => {
        assert.deepEqual(
          (await inbox.ofChat('telegram', '100')).map(({ id }) => id),
          ['2', '3'],
        );
        assert.deepEqual(
          (await outbox.ofChat('telegram', '100')).map(({ id }) => id),
          ['m-3'],
        );
        // What is known stays known.
        assert.equal(await inbox.accept(update('1', '100')), false);
        await outbox.add([message('m-1', '100')]);
        assert.deepEqual(await outbox.due('telegram', noon(20), 9), []);
      });
    },
  ),

  provesWithin('details of old audit entries go, who, what and when stay', async ({ audit, upkeep }) => {
    for (const day of [1, 2, 3]) await audit.add(auditEntry(`a-${day}`, { at: noon(day), detail: { day } }));
    assert.equal(await upkeep.forgetDetails(noon(3), 1), 1);
    assert.equal(await upkeep.forgetDetails(noon(3), 1), 1);
    assert.equal(await upkeep.forgetDetails(noon(3), 1), 0);
    const forgotten = { forgotten: true };
    assert.deepEqual(await audit.all(), [
      auditEntry('a-1', { at: noon(1), detail: forgotten }),
      auditEntry('a-2', { at: noon(2), detail: forgotten }),
      auditEntry('a-3', { at: noon(3), detail: { day: 3 } }),
    ]);
  }),
];
