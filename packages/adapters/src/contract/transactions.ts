import assert from 'node:assert/strict';
import type { Store, Transaction } from '../store';
import { proves } from './case';
import {
  auditEntry,
  event,
  invitation,
  message,
  noon,
  organisation,
  person,
  plan,
  submission,
  update,
} from './samples';

const giveUp = new Error('given up on purpose');

/** Writes something of every kind. */
async function writeAll({
  register,
  people,
  submissions,
  plans,
  inbox,
  conversations,
  outbox,
  audit,
}: Transaction) {
  await register.putOrganisations([organisation('htx-2')]);
  await register.putOrganisations([organisation('htx-1', { name: 'Tên mới' })]);
  await register.putEvents([event('e-2')]);
  await register.putPlaces([{ code: 'cao-phong', name: 'Cao Phong' }]);
  await people.put(person('100', { name: 'Tên mới' }));
  await people.put(person('200'));
  await people.putInvitations([invitation('hash-2')]);
  await people.redeem('hash-1', { by: 'telegram:100', at: noon(2) });
  await submissions.append(submission('htx-1', '2024-02', { basedOn: 1 }));
  await submissions.append(submission('htx-1', '2024-03'));
  await plans.revise(plan(2024, 20), { by: 'telegram:1', at: noon(2), why: 'Điều chỉnh' });
  await inbox.accept(update('2', '100'));
  await inbox.finish('telegram', '1', noon(2));
  await conversations.put('telegram', '100', { state: 'asked' });
  await outbox.add([message('m-3', '100')]);
  await outbox.sent('m-1', noon(2));
  await outbox.fail('m-2', { error: 'timeout', retryAt: noon(9) });
  await audit.add(auditEntry('a-2'));
}

/** Everything that can be seen, in every way it can be looked at. */
async function readAll({
  register,
  people,
  submissions,
  plans,
  inbox,
  conversations,
  outbox,
  audit,
}: Transaction) {
  return {
    register: await register.all(),
    places: await register.places(),
    organisation: await register.organisation('htx-1'),
    people: [await people.ofChat('telegram', '100'), await people.ofChat('telegram', '200')],
    invitations: [await people.invitation('hash-1'), await people.invitation('hash-2')],
    submissions: await submissions.all({ from: '2024-01', to: '2024-12' }),
    history: await submissions.history('htx-1', '2024-02'),
    plan: await plans.latest(2024),
    next: await inbox.next({ channel: 'telegram', chat: '100' }),
    waiting: await inbox.waitingChats(),
    conversation: await conversations.get('telegram', '100'),
    due: await outbox.due('telegram', noon(3), 10),
    messages: await outbox.ofChat('telegram', '100'),
    audit: await audit.all(),
  };
}

async function writeFirst(store: Store, tenant: string) {
  await store.transaction(
    tenant,
    async ({ register, people, submissions, plans, inbox, conversations, outbox, audit }) => {
      await register.putOrganisations([organisation('htx-1')]);
      await register.putEvents([event('e-1')]);
      await people.put(person('100'));
      await people.putInvitations([invitation('hash-1')]);
      await submissions.append(submission('htx-1', '2024-02'));
      await plans.revise(plan(2024, 10), { by: 'telegram:1', at: noon(1), why: 'Kế hoạch năm' });
      await inbox.accept(update('1', '100'));
      await conversations.put('telegram', '100', { state: 'new' });
      await outbox.add([message('m-1', '100'), message('m-2', '100')]);
      await audit.add(auditEntry('a-1'));
    },
  );
}

export const transactionsContract = [
  proves('what one transaction wrote, the next one reads', async (store, tenant) => {
    await writeFirst(store, tenant);
    const seen = await store.transaction(tenant, async (transaction) => {
      await writeAll(transaction);
      return readAll(transaction);
    });
    assert.equal(seen.submissions.length, 2);
    assert.deepEqual(await store.transaction(tenant, readAll), seen);
  }),

  proves(
    'a transaction that throws leaves nothing of any kind, and its error passes through',
    async (store, tenant) => {
      await writeFirst(store, tenant);
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
      await writeFirst(store, tenant);
      const rewritten = async (transaction: Transaction) => {
        await writeAll(transaction);
        throw giveUp;
      };
      await assert.rejects(store.transaction(tenant, rewritten), giveUp);
      await store.transaction(tenant, async ({ submissions, inbox, people }) => {
        const result = await submissions.append(submission('htx-1', '2024-02', { basedOn: 1 }));
        assert.equal(result.ok && result.submission.version, 2);
        assert.equal(await inbox.accept(update('2', '100')), true);
        assert.equal(await people.redeem('hash-1', { by: 'telegram:100', at: noon(2) }), true);
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
