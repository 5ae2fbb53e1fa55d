import assert from 'node:assert/strict';
import { isStoreError, type StoreErrorCode, type Transaction } from '../store';
import { proves } from './case';
import { auditEntry, change, organisation } from './samples';

const refusedAs = (code: StoreErrorCode) => (error: unknown) => {
  assert.ok(isStoreError(error, code), `expected a StoreError ${code}, got ${String(error)}`);
  return true;
};

export const lifetimeContract = [
  proves(
    'a transaction within a transaction is refused instead of waiting for itself',
    async (store, tenant) => {
      await store.transaction(tenant, async ({ audit }) => {
        await audit.add(auditEntry('outer'));
        await assert.rejects(
          store.transaction(tenant, (inner) => inner.audit.add(auditEntry('inner'))),
          refusedAs('nestedTransaction'),
        );
        await assert.rejects(store.close(), refusedAs('nestedTransaction'));
      });
      const entries = await store.transaction(tenant, ({ audit }) => audit.all());
      assert.deepEqual(entries, [auditEntry('outer')]);
    },
  ),

  proves('what a transaction started may begin its own after the end', async (store, tenant) => {
    let later: Promise<void> | undefined;
    await store.transaction(tenant, async () => {
      later = new Promise((resolve) => setTimeout(resolve, 20)).then(() =>
        store.transaction(tenant, ({ audit }) => audit.add(auditEntry('later'))),
      );
    });
    await later;
    assert.equal((await store.transaction(tenant, ({ audit }) => audit.all())).length, 1);
  }),

  proves('a transaction is of no use after its end', async (store, tenant) => {
    let kept: Transaction | undefined;
    await store.transaction(tenant, async (transaction) => {
      kept = transaction;
    });
    await assert.rejects(async () => kept?.audit.add(auditEntry('late')), refusedAs('transactionEnded'));
    await assert.rejects(async () => kept?.audit.all(), refusedAs('transactionEnded'));
    assert.deepEqual(await store.transaction(tenant, ({ audit }) => audit.all()), []);
  }),

  proves(
    'a transaction in which a call failed cannot commit, even if the failure was caught',
    async (store, tenant) => {
      const mixed = [organisation('htx-1'), organisation('htx-2', { facts: { charterCapital: Number.NaN } })];
      await assert.rejects(
        store.transaction(tenant, async ({ organisations, audit }) => {
          await audit.add(auditEntry('before'));
          await organisations.put(mixed, change(1)).catch(() => undefined);
        }),
        refusedAs('notStorable'),
      );
      await store.transaction(tenant, async ({ organisations, audit }) => {
        assert.deepEqual(await audit.all(), []);
        assert.deepEqual(await organisations.all(), []);
      });
    },
  ),

  proves(
    'closing lets the transactions that were asked for finish, and refuses later ones',
    async (store, tenant) => {
      const before = store.transaction(tenant, async ({ audit }) => {
        await audit.add(auditEntry('before'));
        return audit.all();
      });
      const closing = store.close();
      await assert.rejects(
        store.transaction(tenant, ({ audit }) => audit.all()),
        refusedAs('closed'),
      );
      assert.deepEqual(await before, [auditEntry('before')]);
      await closing;
      await store.close();
    },
  ),
];
