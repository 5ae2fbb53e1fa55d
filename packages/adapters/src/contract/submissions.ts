import assert from 'node:assert/strict';
import type { NewSubmission, Submission, SubmissionRecords } from '../store';
import { proves, provesWithin } from './case';
import { kept, noon, submission } from './samples';

const YEAR = { from: '2024-01', to: '2024-12' } as const;

async function appendAll(submissions: SubmissionRecords, all: readonly NewSubmission[]) {
  for (const one of all) assert.ok((await submissions.append(one)).ok);
}

const brief = (list: readonly Submission[]) =>
  list.map((one) => `${one.organisation} ${one.period} v${one.version}`);

export const submissionsContract = [
  provesWithin('a submission comes back with every field it had, and no other', async ({ submissions }) => {
    const bare = submission('htx-1', '2024-01');
    const corrected = submission('htx-1', '2024-01', { basedOn: 1, reason: 'Nhầm đơn vị', at: noon(2) });
    assert.deepEqual(await submissions.append(bare), { ok: true, submission: kept(bare) });
    assert.deepEqual(await submissions.latest('htx-1', '2024-01'), kept(bare));
    assert.deepEqual(await submissions.append(corrected), { ok: true, submission: kept(corrected) });
    assert.deepEqual(await submissions.latest('htx-1', '2024-01'), kept(corrected));
    assert.deepEqual(await submissions.history('htx-1', '2024-01'), [kept(bare), kept(corrected)]);
    assert.deepEqual(await submissions.all(YEAR), [kept(corrected)]);
    assert.deepEqual(await submissions.ofOrganisation('htx-1', YEAR), [kept(corrected)]);
  }),

  proves(
    'what was read before is read as it is now: what was added, moved or taken back',
    async (store, tenant) => {
      const years = { from: '2023-01', to: '2024-12' } as const;
      const ids = Array.from({ length: 30 }, (_, index) => `htx-${index + 10}`);
      const within = store.transaction.bind(store, tenant);
      const revenues = () =>
        within(async ({ submissions }) =>
          (await submissions.all(years)).map(({ organisation, values, state }) => [
            organisation,
            values['revenue'],
            state,
          ]),
        );
      const correction = (revenue: number) =>
        submission('htx-12', '2024-01', { basedOn: 1, values: { revenue }, at: noon(2) });
      const expected = (of12: number, state: string) =>
        ids.map((id) => [id, id === 'htx-12' ? of12 : 1, id === 'htx-12' ? state : 'submitted']);

      await within(({ submissions }) =>
        appendAll(
          submissions,
          ids.map((id) => submission(id, '2024-01', { values: { revenue: 1 } })),
        ),
      );
      assert.deepEqual(await revenues(), expected(1, 'submitted'));
      const undone = within(async ({ submissions }) => {
        await submissions.append(correction(2));
        assert.equal((await submissions.all(years)).find((one) => one.version === 2)?.values['revenue'], 2);
        throw new Error('undone');
      });
      await assert.rejects(undone, /undone/);
      assert.deepEqual(await revenues(), expected(1, 'submitted'));
      // As many rows as the transaction that was undone had seen.
      await within(({ submissions }) => submissions.append(correction(3)));
      assert.deepEqual(await revenues(), expected(3, 'submitted'));
      await within(({ submissions }) =>
        submissions.move({
          organisation: 'htx-12',
          period: '2024-01',
          version: 2,
          from: 'submitted',
          to: 'approved',
          by: 'p-1',
          at: noon(3),
        }),
      );
      assert.deepEqual(await revenues(), expected(3, 'approved'));
    },
  ),

  provesWithin('a month nobody reported has no version', async ({ submissions }) => {
    await submissions.append(submission('htx-1', '2024-01'));
    assert.equal(await submissions.latest('htx-1', '2024-02'), undefined);
    assert.equal(await submissions.latest('htx-2', '2024-01'), undefined);
    assert.deepEqual(await submissions.history('htx-2', '2024-01'), []);
    assert.deepEqual(await submissions.ofOrganisation('htx-2', YEAR), []);
    assert.deepEqual(await submissions.all({ from: '2025-01', to: '2025-12' }), []);
  }),

  provesWithin(
    'based on an older version, nothing is written and the newer one is told',
    async ({ submissions }) => {
      const first = submission('htx-1', '2024-01');
      const second = submission('htx-1', '2024-01', { basedOn: 1, by: 'telegram:200' });
      await appendAll(submissions, [first, second]);
      const stale = submission('htx-1', '2024-01', { basedOn: 1, by: 'telegram:300' });
      assert.deepEqual(await submissions.append(stale), {
        ok: false,
        conflict: { yours: stale, theirs: kept(second) },
      });
      assert.deepEqual(await submissions.append({ ...stale, basedOn: 0 }), {
        ok: false,
        conflict: { yours: { ...stale, basedOn: 0 }, theirs: kept(second) },
      });
      assert.deepEqual(await submissions.history('htx-1', '2024-01'), [kept(first), kept(second)]);
    },
  ),

  provesWithin(
    'based on a version that never was, nothing is written and no conflict can be told',
    async ({ submissions }) => {
      const fromNowhere = submission('htx-1', '2024-01', { basedOn: 1 });
      assert.deepEqual(await submissions.append(fromNowhere), {
        ok: false,
        conflict: { yours: fromNowhere, theirs: undefined },
      });
      assert.equal(await submissions.latest('htx-1', '2024-01'), undefined);
      await submissions.append(submission('htx-1', '2024-01'));
      assert.equal((await submissions.append({ ...fromNowhere, basedOn: 7 })).ok, false);
    },
  ),

  provesWithin('more than nine versions keep their order', async ({ submissions }) => {
    await appendAll(
      submissions,
      Array.from({ length: 12 }, (_, basedOn) =>
        submission('htx-1', '2024-01', { basedOn, values: { members: basedOn } }),
      ),
    );
    const versions = (await submissions.history('htx-1', '2024-01')).map((one) => one.version);
    assert.deepEqual(versions, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    assert.equal((await submissions.latest('htx-1', '2024-01'))?.version, 12);
    assert.equal((await submissions.all(YEAR))[0]?.version, 12);
  }),

  provesWithin(
    'one organisation: the last version of each month of the range, both ends in it, by period',
    async ({ submissions }) => {
      await appendAll(submissions, [
        submission('htx-1', '2024-03'),
        submission('htx-1', '2023-12'),
        submission('htx-1', '2024-01'),
        submission('htx-1', '2024-03', { basedOn: 1 }),
        submission('htx-1', '2024-04'),
        submission('htx-2', '2024-02'),
      ]);
      const range = { from: '2023-12', to: '2024-03' } as const;
      assert.deepEqual(brief(await submissions.ofOrganisation('htx-1', range)), [
        'htx-1 2023-12 v1',
        'htx-1 2024-01 v1',
        'htx-1 2024-03 v2',
      ]);
      assert.deepEqual(brief(await submissions.ofOrganisation('htx-1', { from: '2024-01', to: '2024-01' })), [
        'htx-1 2024-01 v1',
      ]);
    },
  ),

  provesWithin(
    'all organisations: the last version of each month of the range, by organisation and then period',
    async ({ submissions }) => {
      await appendAll(submissions, [
        submission('htx-b', '2024-02'),
        submission('htx-b', '2024-01'),
        submission('htx-a', '2024-02'),
        submission('htx-B', '2024-01'),
        submission('htx-a', '2024-02', { basedOn: 1 }),
        submission('htx-a', '2023-12'),
        submission('htx-a', '2024-03'),
      ]);
      assert.deepEqual(brief(await submissions.all({ from: '2024-01', to: '2024-02' })), [
        'htx-B 2024-01 v1',
        'htx-a 2024-02 v2',
        'htx-b 2024-01 v1',
        'htx-b 2024-02 v1',
      ]);
    },
  ),

  provesWithin(
    'as known on an instant: what had come by then, that instant in it',
    async ({ submissions }) => {
      await appendAll(submissions, [
        submission('htx-1', '2024-01', { at: noon(1) }),
        submission('htx-1', '2024-01', { at: noon(5), basedOn: 1 }),
        submission('htx-1', '2024-01', { at: noon(9), basedOn: 2 }),
        submission('htx-2', '2024-01', { at: noon(6) }),
      ]);
      const knownOn = async (at: string) => brief(await submissions.all({ ...YEAR, knownOn: at }));
      assert.deepEqual(await knownOn('2024-03-01T11:59:59.999Z'), []);
      assert.deepEqual(await knownOn(noon(1)), ['htx-1 2024-01 v1']);
      assert.deepEqual(await knownOn('2024-03-05T11:59:59.999Z'), ['htx-1 2024-01 v1']);
      assert.deepEqual(await knownOn(noon(5)), ['htx-1 2024-01 v2']);
      assert.deepEqual(await knownOn(noon(8)), ['htx-1 2024-01 v2', 'htx-2 2024-01 v1']);
      assert.deepEqual(await knownOn(noon(9)), ['htx-1 2024-01 v3', 'htx-2 2024-01 v1']);
    },
  ),

  provesWithin(
    'where a clock went back, the highest version known by then counts',
    async ({ submissions }) => {
      await appendAll(submissions, [
        submission('htx-1', '2024-01', { at: noon(8) }),
        submission('htx-1', '2024-01', { at: noon(2), basedOn: 1 }),
      ]);
      assert.deepEqual(brief(await submissions.all({ ...YEAR, knownOn: noon(5) })), ['htx-1 2024-01 v2']);
      assert.deepEqual(brief(await submissions.all({ ...YEAR, knownOn: noon(9) })), ['htx-1 2024-01 v2']);
      assert.equal((await submissions.latest('htx-1', '2024-01'))?.version, 2);
    },
  ),
];
