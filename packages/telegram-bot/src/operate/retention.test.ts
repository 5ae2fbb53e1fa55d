import { createMemoryStore } from '@hoptac/adapters/memory';
import { expect, it } from 'vitest';
import { forgetOld } from './retention';

it('forgets what is older than it is to be kept, however much, and nothing else', async () => {
  const store = createMemoryStore();
  const day = (index: number) => new Date(Date.UTC(2024, 0, 1 + index)).toISOString();
  await store.transaction('t', async ({ inbox, outbox, audit }) => {
    for (let index = 0; index < 700; index++) {
      const at = day(Math.floor(index / 7));
      await inbox.accept({
        channel: 'telegram',
        id: String(index),
        chat: '1',
        receivedAt: at,
        payload: { text: 'Lan' },
      });
      if (index > 0) await inbox.finish('telegram', String(index), at);
      await outbox.add([
        { id: `m-${index}`, channel: 'telegram', chat: '1', createdAt: at, payload: { text: 'Lan' } },
      ]);
      await outbox.sent(`m-${index}`, at);
      await audit.add({ id: `a-${index}`, at, by: 'p', action: 'submit', detail: { index } });
    }
  });
  const now = new Date(day(100));
  const options = { tenant: 't', messageDays: 50, auditDays: 80, now };
  // 50 days of seven each, but for the one that still waits and the hours between the two midnights.
  expect(await forgetOld(store, options)).toEqual({ messages: 349 + 350, details: 140 });
  expect(await forgetOld(store, options)).toEqual({ messages: 0, details: 0 });
  await store.transaction('t', async ({ inbox, outbox, audit }) => {
    expect((await inbox.ofChat('telegram', '1')).map(({ id }) => Number(id)).slice(0, 2)).toEqual([0, 350]);
    expect(await outbox.ofChat('telegram', '1')).toHaveLength(350);
    expect((await audit.all())[140]).toMatchObject({ detail: { index: 140 } });
  });
});
