import assert from 'node:assert/strict';
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

const CHAT = { channel: 'telegram', chat: '100' };
const YEAR = { from: '2024-01', to: '2024-12' } as const;
const USED = { by: 'telegram:100', at: noon(2) };

/** Each kind of record under the same identifiers in two alliances; neither may see, replace or use up the other's. */
export const isolationContract = [
  proves('the register', async (store, tenant) => {
    for (const [whose, name] of [
      [tenant, 'Cao Phong'],
      [`${tenant}-b`, 'Tân Lạc'],
    ] as const)
      await store.transaction(whose, async ({ register }) => {
        assert.deepEqual(await register.all(), { organisations: [], events: [] });
        assert.equal(await register.organisation('htx-1'), undefined);
        await register.putOrganisations([organisation('htx-1', { name })]);
        await register.putEvents([event('e-1', { place: name })]);
        assert.deepEqual(await register.places(), []);
        await register.putPlaces([{ code: 'x', name }]);
      });
    await store.transaction(tenant, async ({ register }) => {
      assert.deepEqual(await register.organisation('htx-1'), organisation('htx-1', { name: 'Cao Phong' }));
      assert.deepEqual((await register.all()).events, [event('e-1', { place: 'Cao Phong' })]);
      assert.deepEqual(await register.places(), [{ code: 'x', name: 'Cao Phong' }]);
    });
  }),

  proves('people and invitations', async (store, tenant) => {
    for (const [whose, role] of [
      [tenant, 'member'],
      [`${tenant}-b`, 'officer'],
    ] as const)
      await store.transaction(whose, async ({ people }) => {
        assert.equal(await people.ofChat('telegram', '100'), undefined);
        assert.equal(await people.invitation('hash'), undefined);
        assert.equal(await people.redeem('hash', USED), false);
        await people.put(person('100', { role }));
        await people.putInvitations([invitation('hash', { role })]);
        assert.equal(await people.redeem('hash', USED), true);
      });
    await store.transaction(tenant, async ({ people }) => {
      assert.equal((await people.ofChat('telegram', '100'))?.role, 'member');
      assert.equal((await people.invitation('hash'))?.role, 'member');
    });
  }),

  proves('submissions and their versions', async (store, tenant) => {
    for (const [whose, members] of [
      [tenant, 1],
      [`${tenant}-b`, 2],
    ] as const)
      await store.transaction(whose, async ({ submissions }) => {
        assert.equal(await submissions.latest('htx-1', '2024-01'), undefined);
        const result = await submissions.append(submission('htx-1', '2024-01', { values: { members } }));
        assert.equal(result.ok && result.submission.version, 1);
      });
    await store.transaction(`${tenant}-b`, ({ submissions }) =>
      submissions.append(submission('htx-1', '2024-01', { basedOn: 1 })),
    );
    await store.transaction(tenant, async ({ submissions }) => {
      const own = [{ version: 1, members: 1 }];
      const lists = [
        await submissions.history('htx-1', '2024-01'),
        await submissions.ofOrganisation('htx-1', YEAR),
        await submissions.all(YEAR),
      ];
      for (const list of lists)
        assert.deepEqual(
          list.map(({ version, values }) => ({ version, members: values['members'] })),
          own,
        );
    });
  }),

  proves('plans', async (store, tenant) => {
    const revision = { by: 'telegram:1', at: noon(1), why: 'Kế hoạch năm' };
    await store.transaction(tenant, ({ plans }) => plans.revise(plan(2024, 10), revision));
    await store.transaction(`${tenant}-b`, async ({ plans }) => {
      assert.equal(await plans.latest(2024), undefined);
      await plans.revise(plan(2024, 20), revision);
    });
    assert.deepEqual(await store.transaction(tenant, ({ plans }) => plans.latest(2024)), plan(2024, 10));
  }),

  proves('the inbox', async (store, tenant) => {
    for (const whose of [tenant, `${tenant}-b`])
      await store.transaction(whose, async ({ inbox }) => {
        assert.deepEqual(await inbox.waitingChats(), []);
        assert.equal(await inbox.next(CHAT), undefined);
        assert.equal(await inbox.accept(update('1', '100')), true);
      });
    await store.transaction(`${tenant}-b`, async ({ inbox }) => {
      await inbox.fail('telegram', '1', { error: 'lỗi', park: false });
      await inbox.finish('telegram', '1', noon(2));
    });
    const own = await store.transaction(tenant, ({ inbox }) => inbox.next(CHAT));
    assert.equal(own?.attempts, 0);
  }),

  proves('conversations', async (store, tenant) => {
    await store.transaction(tenant, ({ conversations }) =>
      conversations.put('telegram', '100', { state: 'a' }),
    );
    await store.transaction(`${tenant}-b`, async ({ conversations }) => {
      assert.equal(await conversations.get('telegram', '100'), undefined);
      await conversations.put('telegram', '100', { state: 'b' });
    });
    const own = await store.transaction(tenant, ({ conversations }) => conversations.get('telegram', '100'));
    assert.deepEqual(own, { state: 'a' });
  }),

  proves('the outbox', async (store, tenant) => {
    for (const whose of [tenant, `${tenant}-b`])
      await store.transaction(whose, async ({ outbox }) => {
        assert.deepEqual(await outbox.due('telegram', noon(9), 10), []);
        assert.deepEqual(await outbox.ofChat('telegram', '100'), []);
        await outbox.add([message('m-1', '100'), message('m-2', '200')]);
      });
    await store.transaction(`${tenant}-b`, async ({ outbox }) => {
      await outbox.sent('m-1', noon(2));
      await outbox.fail('m-2', { error: 'timeout', retryAt: noon(20) });
    });
    const due = await store.transaction(tenant, ({ outbox }) => outbox.due('telegram', noon(9), 10));
    assert.deepEqual(
      due.map(({ id, attempts }) => [id, attempts]),
      [
        ['m-1', 0],
        ['m-2', 0],
      ],
    );
  }),

  proves('the audit trail', async (store, tenant) => {
    await store.transaction(tenant, ({ audit }) => audit.add(auditEntry('a-1', { action: 'a' })));
    await store.transaction(`${tenant}-b`, async ({ audit }) => {
      assert.deepEqual(await audit.all(), []);
      await audit.add(auditEntry('a-1', { action: 'b' }));
    });
    const own = await store.transaction(tenant, ({ audit }) => audit.all());
    assert.deepEqual(own, [auditEntry('a-1', { action: 'a' })]);
  }),
];
