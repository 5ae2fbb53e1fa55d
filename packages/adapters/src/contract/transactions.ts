import assert from 'node:assert/strict';
import type { Store, Transaction } from '../store';
import { proves } from './case';
import { readAll, writeAll, writeFirst } from './everything';
import { auditEntry, message, noon, submission, update } from './samples';

const giveUp = new Error('given up on purpose');

const writeFirstIn = (store: Store, tenant: string) => store.transaction(tenant, writeFirst);

export const transactionsContract = [
  proves('what one transaction wrote, the next one reads', async (store, tenant) => {
    await writeFirstIn(store, tenant);
    const seen = await store.transaction(tenant, async (transaction) => {
      await writeAll(transaction);
      return readAll(transaction);
    });
    assert.equal(seen.submissions.length, 1);
    assert.deepEqual(await store.transaction(tenant, readAll), seen);
  }),

  proves(
    'a transaction that throws leaves nothing of any kind, and its error passes through',
    async (store, tenant) => {
      await writeFirstIn(store, tenant);
      const before = await store.transaction(tenant, readAll);
      await assert.rejects(
        store.transaction(tenant, async (transaction) => {
          await writeAll(transaction);
          assert.notDeepEqual(await readAll(transaction), before);
          throw giveUp;
        }),
        giveUp,
      );
      assert.deepEqual(await store.transaction(tenant, readAll), before);
    },
  ),

  proves(
    'what was taken back leaves no gap in versions and no trace of identifiers',
    async (store, tenant) => {
      await writeFirstIn(store, tenant);
      const rewritten = async (transaction: Transaction) => {
        await writeAll(transaction);
        throw giveUp;
      };
      await assert.rejects(store.transaction(tenant, rewritten), giveUp);
      await store.transaction(tenant, async ({ submissions, inbox, invitations }) => {
        const result = await submissions.append(submission('htx-1', '2024-02', { basedOn: 1 }));
        assert.equal(result.ok && result.submission.version, 2);
        assert.equal(await inbox.accept(update('2', '100')), true);
        assert.equal(await invitations.redeem('hash-1', { by: 'telegram:100', at: noon(2) }), true);
      });
    },
  ),

  proves('a hundred transactions at once lose no update', async (store, tenant) => {
    const appendNext = () =>
      store.transaction(tenant, async ({ submissions }) => {
        const basedOn = (await submissions.latest('htx-1', '2024-01'))?.version ?? 0;
        const members = ((await submissions.latest('htx-1', '2024-01'))?.values['members'] ?? 0) + 1;
        return submissions.append(submission('htx-1', '2024-01', { basedOn, values: { members } }));
      });
    const results = await Promise.all(Array.from({ length: 100 }, appendNext));
    assert.ok(results.every(({ ok }) => ok));
    const history = await store.transaction(tenant, ({ submissions }) =>
      submissions.history('htx-1', '2024-01'),
    );
    assert.deepEqual(
      history.map(({ version, values }) => [version, values['members']]),
      Array.from({ length: 100 }, (_, index) => [index + 1, index + 1]),
    );
  }),

  proves('a transaction that throws does not keep the next ones from running', async (store, tenant) => {
    const failed = store.transaction(tenant, () => Promise.reject(giveUp));
    const next = store.transaction(tenant, async ({ audit }) => audit.add(auditEntry('after')));
    await assert.rejects(failed, giveUp);
    await next;
    assert.equal((await store.transaction(tenant, ({ audit }) => audit.all())).length, 1);
  }),

  proves('calls that are not awaited take effect in order, and before the end', async (store, tenant) => {
    await store.transaction(tenant, async ({ submissions, outbox }) => {
      const both = [submission('htx-1', '2024-01'), submission('htx-1', '2024-01', { basedOn: 1 })];
      const results = await Promise.all(both.map((one) => submissions.append(one)));
      assert.deepEqual(
        results.map((result) => result.ok && result.submission.version),
        [1, 2],
      );
      void outbox.add([message('m-1', '100')]);
      void outbox.add([message('m-2', '100')]);
    });
    const kept = await store.transaction(tenant, ({ outbox }) => outbox.ofChat('telegram', '100'));
    assert.deepEqual(
      kept.map(({ id }) => id),
      ['m-1', 'm-2'],
    );
  }),
];

/** For stores that run one transaction at a time. */
export const inOrderContract = [
  proves('transactions run one after another, in the order they were asked for', async (store, tenant) => {
    const steps: string[] = [];
    const inTwoSteps = (name: string) =>
      store.transaction(tenant, async ({ audit }) => {
        steps.push(`${name} begins`);
        await audit.add(auditEntry(name));
        await new Promise((resolve) => setTimeout(resolve, 2));
        steps.push(`${name} ends`);
      });
    await Promise.all(['a', 'b', 'c'].map(inTwoSteps));
    assert.deepEqual(steps, ['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  }),
];

/** For stores that run transactions side by side. */
export const sideBySideContract = [
  proves('a transaction does not wait for one of another alliance', async (store, tenant) => {
    let go: (() => void) | undefined;
    const other = new Promise<void>((resolve) => {
      go = resolve;
    });
    const first = store.transaction(tenant, async ({ audit }) => {
      await audit.add(auditEntry('first'));
      await other;
    });
    await store.transaction(`${tenant}-b`, ({ audit }) => audit.add(auditEntry('second')));
    go?.();
    await first;
    assert.equal((await store.transaction(tenant, ({ audit }) => audit.all())).length, 1);
  }),
];
