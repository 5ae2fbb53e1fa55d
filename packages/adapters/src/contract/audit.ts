import assert from 'node:assert/strict';
import { proves, provesWithin } from './case';
import { auditEntry, noon } from './samples';

export const auditContract = [
  provesWithin('an entry comes back with every field it had', async ({ audit }) => {
    const entry = auditEntry('a-1', {
      by: 'telegram:100',
      detail: { organisation: 'htx-1', version: 2, before: null },
    });
    await audit.add(entry);
    assert.deepEqual(await audit.all(), [entry]);
  }),

  proves('entries come in the order they were added, whatever ids and clocks say', async (store, tenant) => {
    const entries = Array.from({ length: 12 }, (_, index) =>
      auditEntry(String(100 - index), { at: noon(20 - index) }),
    );
    for (const entry of entries) await store.transaction(tenant, ({ audit }) => audit.add(entry));
    assert.deepEqual(await store.transaction(tenant, ({ audit }) => audit.all()), entries);
  }),

  provesWithin('the latest entry is the one that was added last', async ({ audit }) => {
    assert.equal(await audit.latest(), undefined);
    await audit.add(auditEntry('b', { at: noon(9) }));
    await audit.add(auditEntry('a', { at: noon(1) }));
    await audit.add(auditEntry('b', { at: noon(10) }));
    assert.deepEqual(await audit.latest(), auditEntry('a', { at: noon(1) }));
  }),

  provesWithin('what one person did comes in the order it was added', async ({ audit }) => {
    const own = [auditEntry('9', { by: 'telegram:1' }), auditEntry('1', { by: 'telegram:1' })];
    await audit.add(own[0]!);
    await audit.add(auditEntry('5', { by: 'telegram:2' }));
    await audit.add(own[1]!);
    assert.deepEqual(await audit.ofPerson('telegram:1'), own);
    assert.deepEqual(await audit.ofPerson('telegram:3'), []);
  }),

  provesWithin('an entry added again is left as it is', async ({ audit }) => {
    await audit.add(auditEntry('a-1'));
    await audit.add(auditEntry('a-2'));
    await audit.add(auditEntry('a-1', { action: 'khác' }));
    assert.deepEqual(await audit.all(), [auditEntry('a-1'), auditEntry('a-2')]);
  }),

  provesWithin('of what a forgotten person did, everything but the details stays', async ({ audit }) => {
    await audit.add(auditEntry('a-1', { by: 'telegram:1', detail: { name: 'Lan' } }));
    await audit.add(auditEntry('a-2', { by: 'telegram:2', detail: { name: 'Mai' } }));
    await audit.forget('telegram:1');
    await audit.forget('telegram:1');
    assert.deepEqual(await audit.all(), [
      auditEntry('a-1', { by: 'telegram:1', detail: { forgotten: true } }),
      auditEntry('a-2', { by: 'telegram:2', detail: { name: 'Mai' } }),
    ]);
    assert.deepEqual(await audit.ofPerson('telegram:1'), [(await audit.all())[0]]);
  }),
];
