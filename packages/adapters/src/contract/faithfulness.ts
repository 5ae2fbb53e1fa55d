import assert from 'node:assert/strict';
import { isStoreError } from '../store';
import { proves, provesWithin } from './case';
import { auditEntry, change, organisation, person, submission, update } from './samples';

const TEXTS = {
  vietnamese: 'Hợp tác xã Nông nghiệp Đồng Tâm, huyện Kỳ Sơn; quỹ khác đ/Đ',
  decomposed: 'Hợp tác xã'.normalize('NFD'),
  emoji: 'đã nộp ✅ 👩‍🌾 🇻🇳',
  rightToLeft: 'تعاونية \u202eabc\u202c',
  rare: '𠀀 \uFFFF',
  halfAnEmoji: 'bị cắt \ud83d',
  controls: 'a\u0000b\tc\r\nd',
  quotes: `'; drop table submissions; -- "%_\\`,
  empty: '',
  spaces: '  hai đầu  ',
};

export const faithfulnessContract = [
  proves('every text comes back unit for unit', async (store, tenant) => {
    const { payload } = update('1', '100', { payload: { texts: TEXTS, list: Object.values(TEXTS) } });
    await store.transaction(tenant, async ({ inbox, conversations, people, submissions, audit }) => {
      await inbox.accept(update('1', '100', { payload }));
      await conversations.put('telegram', '100', { state: payload });
      await people.put(
        [person('100', { name: Object.values(TEXTS).join('|') })],
        change(1, { why: TEXTS.halfAnEmoji }),
      );
      await submissions.append(submission('htx-1', '2024-01', { reason: Object.values(TEXTS).join('|') }));
      await audit.add(auditEntry('a-1', { detail: payload }));
    });
    await store.transaction(tenant, async ({ inbox, conversations, people, submissions, audit }) => {
      assert.deepEqual((await inbox.next({ channel: 'telegram', chat: '100' }))?.payload, payload);
      assert.deepEqual((await conversations.get('telegram', '100'))?.state, payload);
      assert.equal((await people.ofChat('telegram', '100'))?.record.name, Object.values(TEXTS).join('|'));
      assert.equal((await people.ofChat('telegram', '100'))?.why, TEXTS.halfAnEmoji);
      assert.equal((await submissions.latest('htx-1', '2024-01'))?.reason, Object.values(TEXTS).join('|'));
      assert.deepEqual((await audit.all())[0]?.detail, payload);
    });
  }),

  provesWithin(
    'identifiers differ by every unit: composed from decomposed, upper from lower case, with a space from without',
    async ({ organisations }) => {
      const ids = [
        'htx-hợp',
        'htx-hợp'.normalize('NFD'),
        'HTX-hợp',
        'htx-hợp ',
        'htx-hop',
        '',
        "h'tx",
        '%',
        '👩‍🌾',
      ];
      await organisations.put(
        ids.map((id) => organisation(id, { name: `Tên của ${id}` })),
        change(1),
      );
      for (const id of ids) assert.equal((await organisations.get(id))?.record.name, `Tên của ${id}`);
      assert.equal((await organisations.all()).length, ids.length);
    },
  ),

  proves('identifiers that databases would change in silence are refused', async (store, tenant) => {
    for (const id of ['a\0b', 'half \ud83d'])
      await assert.rejects(
        store.transaction(tenant, ({ organisations }) => organisations.put([organisation(id)], change(1))),
        (error) => isStoreError(error, 'notStorable'),
      );
  }),

  provesWithin(
    'numbers come back exactly: 10^15 đồng, the largest safe integer, fractions, negatives, zero',
    async ({ submissions }) => {
      const values = {
        revenue: 1_000_000_000_000_001,
        assets: Number.MAX_SAFE_INTEGER,
        loss: -999_999_999_999_999,
        share: 0.1 + 0.2,
        tiny: 5e-324,
        zero: 0,
      };
      await submissions.append(submission('htx-1', '2024-01', { values }));
      assert.deepEqual((await submissions.latest('htx-1', '2024-01'))?.values, values);
    },
  ),

  provesWithin('no figures, and figures under odd names, come back as they were', async ({ submissions }) => {
    await submissions.append(submission('htx-1', '2024-01', { values: {} }));
    await submissions.append(
      submission('htx-1', '2024-02', { values: { '': 1, 'doanh thu': 2, constructor: 3 } }),
    );
    assert.deepEqual((await submissions.latest('htx-1', '2024-01'))?.values, {});
    assert.deepEqual((await submissions.latest('htx-1', '2024-02'))?.values, {
      '': 1,
      'doanh thu': 2,
      constructor: 3,
    });
  }),

  provesWithin(
    'null, false, empty lists and nested objects come back as they were',
    async ({ conversations }) => {
      for (const [index, state] of [null, false, 0, '', [], {}, { a: [null, { b: [] }] }].entries()) {
        await conversations.put('telegram', String(index), { state });
        assert.deepEqual(await conversations.get('telegram', String(index)), { state });
      }
    },
  ),

  provesWithin('a field given as undefined is absent afterwards', async ({ inbox }) => {
    await inbox.accept(update('1', '100', { payload: { text: 'có', caption: undefined } }));
    const payload = (await inbox.next({ channel: 'telegram', chat: '100' }))?.payload;
    assert.deepEqual(Object.keys(payload as object), ['text']);
  }),

  provesWithin('a text of two million characters comes back whole', async ({ conversations }) => {
    const state = 'Đồng 🌾'.repeat(280_000);
    await conversations.put('telegram', '100', { state });
    const kept = await conversations.get('telegram', '100');
    assert.equal(kept?.state === state, true, 'the text has changed');
  }),

  proves('what JSON would change in silence is refused', async (store, tenant) => {
    const lossy = [Number.NaN, Infinity, 10n, new Date(0), new Map(), () => 1, [undefined]];
    for (const value of lossy)
      await assert.rejects(
        store.transaction(tenant, ({ conversations }) =>
          conversations.put('telegram', '100', { state: { value } }),
        ),
        (error) => isStoreError(error, 'notStorable'),
      );
    assert.equal(
      await store.transaction(tenant, ({ conversations }) => conversations.get('telegram', '100')),
      undefined,
    );
  }),

  provesWithin(
    'changing what was given, or what was returned, changes nothing inside',
    async ({ organisations, submissions, conversations }) => {
      const given = organisation('htx-1', { facts: { charterCapital: 1 } });
      await organisations.put([given], change(1));
      given.facts['charterCapital'] = 2;
      const read = (await organisations.get('htx-1'))?.record;
      assert.deepEqual(read?.facts, { charterCapital: 1 });
      read.facts['charterCapital'] = 3;
      assert.deepEqual((await organisations.get('htx-1'))?.record.facts, { charterCapital: 1 });

      const values: Record<string, number> = { members: 1 };
      const result = await submissions.append(submission('htx-1', '2024-01', { values }));
      values['members'] = 2;
      assert.ok(result.ok);
      (result.submission.values as Record<string, number>)['members'] = 3;
      assert.deepEqual((await submissions.latest('htx-1', '2024-01'))?.values, { members: 1 });

      const state = { step: 1 };
      await conversations.put('telegram', '100', { state });
      state.step = 2;
      assert.deepEqual(await conversations.get('telegram', '100'), { state: { step: 1 } });
    },
  ),
];
