import assert from 'node:assert/strict';
import { proves } from './case';
import {
  announcement,
  auditEntry,
  change,
  event,
  invitation,
  message,
  noon,
  organisation,
  pageKey,
  person,
  revision,
  submission,
  update,
} from './samples';

const CHAT = { channel: 'telegram', chat: '100' };
const YEAR = { from: '2024-01', to: '2024-12' } as const;
const USED = { by: 'telegram:100', at: noon(2) };

/** Each kind of record under the same identifiers in two alliances; neither may see, replace or use up the other's. */
export const isolationContract = [
  proves('the register, found by anything', async (store, tenant) => {
    for (const [whose, name] of [
      [tenant, 'Cao Phong'],
      [`${tenant}-b`, 'Tân Lạc'],
    ] as const)
      await store.transaction(whose, async ({ organisations, events, places }) => {
        assert.deepEqual(await organisations.all(), []);
        assert.deepEqual(await events.all(), []);
        assert.deepEqual(await places.all(), []);
        assert.equal(await organisations.get('htx-1'), undefined);
        assert.deepEqual(await events.ofOrganisation('htx-1'), []);
        assert.deepEqual(await organisations.search('htx', 9), []);
        assert.ok(
          (
            await organisations.revise(organisation('htx-1', { name: `HTX ${name}` }), {
              ...change(1),
              basedOn: 0,
            })
          ).ok,
        );
        await events.put([event('e-1', { organisation: 'htx-1', place: name })], change(1));
        await places.put([{ code: 'x', name }], change(1));
      });
    await store.transaction(`${tenant}-b`, ({ organisations }) =>
      organisations.put([organisation('htx-1', { name: 'HTX khác' })], change(2)),
    );
    await store.transaction(tenant, async ({ organisations, events, places }) => {
      const own = organisation('htx-1', { name: 'HTX Cao Phong' });
      const happened = event('e-1', { organisation: 'htx-1', place: 'Cao Phong' });
      assert.deepEqual(await organisations.all(), [own]);
      assert.deepEqual(await organisations.history('htx-1'), [{ revision: 1, ...change(1), record: own }]);
      assert.deepEqual(await organisations.search('htx', 9), [own]);
      assert.deepEqual(await events.all(), [happened]);
      assert.deepEqual(await events.ofOrganisation('htx-1'), [happened]);
      assert.deepEqual(await places.all(), [{ code: 'x', name: 'Cao Phong' }]);
    });
  }),

  proves('people and invitations', async (store, tenant) => {
    for (const [whose, role] of [
      [tenant, 'member'],
      [`${tenant}-b`, 'officer'],
    ] as const)
      await store.transaction(whose, async ({ people, invitations }) => {
        assert.equal(await people.ofChat('telegram', '100'), undefined);
        assert.deepEqual(await people.ofPhone('phone'), []);
        assert.equal(await invitations.get('hash'), undefined);
        assert.deepEqual(await invitations.all(), []);
        assert.equal(await invitations.redeem('hash', USED), false);
        assert.equal(await invitations.withdraw('hash', USED), false);
        assert.equal(await invitations.guesses('telegram:9'), undefined);
        await people.put([person('100', { name: role, phoneHash: 'phone' })], change(1));
        await invitations.add([invitation('hash', { role })]);
        assert.equal(await invitations.redeem('hash', USED), true);
        assert.equal((await invitations.noteGuess('telegram:9', noon(1))).count, 1);
      });
    await store.transaction(`${tenant}-b`, ({ people, invitations }) =>
      Promise.all([
        people.put([person('100', { chats: [] })], change(2)),
        invitations.forgiveGuesses('telegram:9'),
      ]),
    );
    await store.transaction(tenant, async ({ people, invitations }) => {
      assert.equal((await people.ofChat('telegram', '100'))?.record.name, 'member');
      assert.deepEqual(
        (await people.ofPhone('phone')).map(({ record }) => record.name),
        ['member'],
      );
      assert.equal((await invitations.get('hash'))?.role, 'member');
      assert.equal((await invitations.guesses('telegram:9'))?.count, 1);
    });
  }),

  proves('announcements and who has read them', async (store, tenant) => {
    const read = { announcement: 'a', person: 'telegram:100', at: noon(2) };
    for (const whose of [tenant, `${tenant}-b`])
      await store.transaction(whose, async ({ announcements }) => {
        assert.deepEqual(await announcements.all(), []);
        assert.deepEqual(await announcements.readersOf('a'), []);
        assert.deepEqual(await announcements.readBy('telegram:100'), []);
        await announcements.put([announcement('a', { content: whose })], change(1));
        assert.equal(await announcements.markRead(read), true);
      });
    await store.transaction(tenant, async ({ announcements }) => {
      assert.deepEqual(await announcements.all(), [announcement('a', { content: tenant })]);
      assert.deepEqual(await announcements.readersOf('a'), [read]);
    });
  }),

  proves('leases', async (store, tenant) => {
    for (const whose of [tenant, `${tenant}-b`])
      await store.transaction(whose, async ({ leases }) => {
        assert.equal(await leases.get('reminders'), undefined);
        const result = await leases.claim('reminders', { holder: whose, at: noon(1), until: noon(2) });
        assert.equal(result.ok && result.lease.term, 1);
      });
    await store.transaction(`${tenant}-b`, ({ leases }) => leases.release('reminders', `${tenant}-b`));
    const own = await store.transaction(tenant, ({ leases }) => leases.get('reminders'));
    assert.deepEqual(own, { job: 'reminders', holder: tenant, until: noon(2), term: 1 });
  }),

  proves('page keys', async (store, tenant) => {
    for (const whose of [tenant, `${tenant}-b`])
      await store.transaction(whose, async ({ pageKeys }) => {
        assert.equal(await pageKeys.get('key'), undefined);
        await pageKeys.add(pageKey('key', { issuedAt: whose }));
      });
    await store.transaction(`${tenant}-b`, async ({ pageKeys }) => {
      assert.equal(await pageKeys.end('key', noon(2)), true);
      assert.equal(await pageKeys.endAllOf('telegram:1', noon(2)), 0);
      await pageKeys.forgetPerson('telegram:1');
    });
    const own = await store.transaction(tenant, ({ pageKeys }) => pageKeys.get('key'));
    assert.deepEqual(own, pageKey('key', { issuedAt: tenant }));
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
    await store.transaction(`${tenant}-b`, async ({ submissions }) => {
      await submissions.move({
        organisation: 'htx-1',
        period: '2024-01',
        version: 1,
        from: 'submitted',
        to: 'approved',
        by: 'telegram:2',
        at: noon(2),
      });
      await submissions.append(submission('htx-1', '2024-01', { basedOn: 1 }));
    });
    await store.transaction(tenant, async ({ submissions }) => {
      const own = [{ version: 1, state: 'submitted', members: 1 }];
      const lists = [
        await submissions.history('htx-1', '2024-01'),
        await submissions.ofOrganisation('htx-1', YEAR),
        await submissions.all(YEAR),
      ];
      for (const list of lists)
        assert.deepEqual(
          list.map(({ version, state, values }) => ({ version, state, members: values['members'] })),
          own,
        );
      assert.equal((await submissions.steps('htx-1', '2024-01')).length, 1);
    });
  }),

  proves('plans', async (store, tenant) => {
    for (const [whose, target] of [
      [tenant, 10],
      [`${tenant}-b`, 20],
    ] as const)
      await store.transaction(whose, async ({ plans }) => {
        assert.equal(await plans.history(2024), undefined);
        assert.ok(
          (await plans.revise(2024, revision('2024-01-05', target), { ...change(1), basedOn: 0 })).ok,
        );
      });
    assert.deepEqual(await store.transaction(tenant, ({ plans }) => plans.history(2024)), {
      year: 2024,
      revisions: [revision('2024-01-05', 10)],
    });
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
      assert.deepEqual(await audit.ofPerson('system'), []);
      await audit.add(auditEntry('a-1', { action: 'b' }));
    });
    const own = await store.transaction(tenant, ({ audit }) => audit.all());
    assert.deepEqual(own, [auditEntry('a-1', { action: 'a' })]);
  }),
];
