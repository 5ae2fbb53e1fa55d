import assert from 'node:assert/strict';
import {
  awaitingReview,
  isStoreError,
  type ReviewMove,
  type ReviewState,
  type Submission,
  type SubmissionRecords,
} from '../store';
import { proves, provesWithin } from './case';
import { kept, noon, submission } from './samples';

const YEAR = { from: '2024-01', to: '2024-12' } as const;

function move(from: ReviewState, to: ReviewState, changes: Partial<ReviewMove> = {}): ReviewMove {
  const step = { organisation: 'htx-1', period: '2024-01', version: 1, by: 'telegram:2', at: noon(2) };
  return { ...step, from, to, comment: 'Xem lại doanh thu', ...changes } as ReviewMove;
}

const brief = (list: readonly Submission[]) =>
  list.map(({ organisation, version, state }) => `${organisation} v${version} ${state}`);

async function allOf(
  submissions: SubmissionRecords,
  more: { knownOn?: string; states?: readonly ReviewState[] } = {},
) {
  return brief(await submissions.all({ ...YEAR, ...more }));
}

export const reviewsContract = [
  provesWithin(
    'draft, submitted, returned, resubmitted, approved: every step with who, when and why',
    async ({ submissions }) => {
      const drafted = submission('htx-1', '2024-01', { draft: true });
      assert.deepEqual(await submissions.append(drafted), { ok: true, submission: kept(drafted, 'draft') });
      assert.deepEqual(await submissions.move(move('draft', 'submitted')), {
        ok: true,
        submission: kept(drafted, 'submitted'),
      });
      await submissions.move(move('submitted', 'returned', { at: noon(3) }));
      const corrected = submission('htx-1', '2024-01', { basedOn: 1, at: noon(4), reason: 'Đã sửa' });
      const result = await submissions.append(corrected);
      assert.deepEqual(result, { ok: true, submission: kept(corrected, 'resubmitted') });
      const { comment: _, ...approval } = move('resubmitted', 'approved', { version: 2, at: noon(5) });
      assert.ok((await submissions.move(approval as ReviewMove)).ok);
      assert.deepEqual(await submissions.steps('htx-1', '2024-01'), [
        { version: 1, state: 'draft', by: 'telegram:100', at: noon(1) },
        { version: 1, state: 'submitted', by: 'telegram:2', at: noon(2), comment: 'Xem lại doanh thu' },
        { version: 1, state: 'returned', by: 'telegram:2', at: noon(3), comment: 'Xem lại doanh thu' },
        { version: 2, state: 'resubmitted', by: 'telegram:100', at: noon(4), comment: 'Đã sửa' },
        { version: 2, state: 'approved', by: 'telegram:2', at: noon(5) },
      ]);
      assert.deepEqual(await submissions.history('htx-1', '2024-01'), [
        kept(drafted, 'returned'),
        kept(corrected, 'approved'),
      ]);
      assert.deepEqual(await submissions.steps('htx-2', '2024-01'), []);
    },
  ),

  provesWithin(
    'a version after one that was approved is submitted, and so is one after a draft',
    async ({ submissions }) => {
      await submissions.append(submission('htx-1', '2024-01'));
      await submissions.move(move('submitted', 'approved'));
      const second = await submissions.append(submission('htx-1', '2024-01', { basedOn: 1, draft: true }));
      assert.equal(second.ok && second.submission.state, 'draft');
      const third = await submissions.append(submission('htx-1', '2024-01', { basedOn: 2 }));
      assert.equal(third.ok && third.submission.state, 'submitted');
    },
  ),

  provesWithin(
    'drafts and what was withdrawn do not count; what stood before them does',
    async ({ submissions }) => {
      await submissions.append(submission('htx-1', '2024-01'));
      await submissions.append(submission('htx-1', '2024-01', { basedOn: 1, draft: true }));
      assert.deepEqual(await allOf(submissions), ['htx-1 v1 submitted']);
      assert.equal((await submissions.latest('htx-1', '2024-01'))?.state, 'draft');
      await submissions.append(submission('htx-1', '2024-01', { basedOn: 2 }));
      assert.deepEqual(await allOf(submissions), ['htx-1 v3 submitted']);
      await submissions.move(move('submitted', 'withdrawn', { version: 3 }));
      assert.deepEqual(await allOf(submissions), ['htx-1 v1 submitted']);
      assert.deepEqual(brief(await submissions.ofOrganisation('htx-1', YEAR)), ['htx-1 v1 submitted']);
      await submissions.append(submission('htx-2', '2024-01'));
      await submissions.move(move('submitted', 'withdrawn', { organisation: 'htx-2' }));
      assert.deepEqual(await allOf(submissions), ['htx-1 v1 submitted']);
      const anew = await submissions.append(submission('htx-2', '2024-01', { basedOn: 1 }));
      assert.equal(anew.ok && anew.submission.state, 'submitted');
      assert.deepEqual(await allOf(submissions), ['htx-1 v1 submitted', 'htx-2 v2 submitted']);
    },
  ),

  provesWithin(
    'the queue of what waits for review, and any other choice of states',
    async ({ submissions }) => {
      for (const organisation of ['a', 'b', 'c', 'd'])
        await submissions.append(submission(organisation, '2024-01'));
      await submissions.move(move('submitted', 'approved', { organisation: 'b' }));
      await submissions.move(move('submitted', 'returned', { organisation: 'c' }));
      await submissions.move(move('submitted', 'returned', { organisation: 'd' }));
      await submissions.move(move('returned', 'resubmitted', { organisation: 'd' }));
      const waiting = { states: awaitingReview };
      assert.deepEqual(await allOf(submissions, waiting), ['a v1 submitted', 'd v1 resubmitted']);
      assert.deepEqual(await allOf(submissions, { states: ['approved'] }), ['b v1 approved']);
      assert.deepEqual(await allOf(submissions, { states: [] }), []);
      // A correction of what was approved waits, and what it corrects is not told in its place.
      await submissions.append(submission('b', '2024-01', { basedOn: 1 }));
      assert.deepEqual(await allOf(submissions, { states: ['approved'] }), []);
      assert.deepEqual(brief(await submissions.ofOrganisation('c', { ...YEAR, ...waiting })), []);
    },
  ),

  provesWithin('as known on an instant, states are those of then', async ({ submissions }) => {
    await submissions.append(submission('htx-1', '2024-01', { at: noon(1) }));
    await submissions.move(move('submitted', 'returned', { at: noon(3) }));
    await submissions.append(submission('htx-1', '2024-01', { basedOn: 1, at: noon(5) }));
    await submissions.move(move('resubmitted', 'approved', { version: 2, at: noon(7) }));
    const seen: string[] = [];
    for (const day of [1, 2, 3, 4, 5, 6, 7])
      seen.push((await allOf(submissions, { knownOn: noon(day) })).join());
    assert.deepEqual(seen, [
      'htx-1 v1 submitted',
      'htx-1 v1 submitted',
      'htx-1 v1 returned',
      'htx-1 v1 returned',
      'htx-1 v2 resubmitted',
      'htx-1 v2 resubmitted',
      'htx-1 v2 approved',
    ]);
  }),

  provesWithin(
    'a step from a state or version that is no more is not taken, and both are told',
    async ({ submissions }) => {
      const first = submission('htx-1', '2024-01');
      await submissions.append(first);
      await submissions.move(move('submitted', 'approved'));
      const late = move('submitted', 'returned');
      assert.deepEqual(await submissions.move(late), {
        ok: false,
        conflict: { yours: late, theirs: kept(first, 'approved') },
      });
      const second = submission('htx-1', '2024-01', { basedOn: 1 });
      await submissions.append(second);
      const ofOld = move('approved', 'returned');
      assert.deepEqual(await submissions.move(ofOld), {
        ok: false,
        conflict: { yours: ofOld, theirs: kept(second) },
      });
      const ofNone = move('submitted', 'approved', { organisation: 'none' });
      assert.deepEqual(await submissions.move(ofNone), {
        ok: false,
        conflict: { yours: ofNone, theirs: undefined },
      });
      assert.equal((await submissions.steps('htx-1', '2024-01')).length, 3);
    },
  ),

  provesWithin(
    'what counts again because a correction was withdrawn goes on in its review',
    async ({ submissions }) => {
      const first = submission('htx-1', '2024-01');
      await submissions.append(first);
      await submissions.append(submission('htx-1', '2024-01', { basedOn: 1 }));
      await submissions.move(move('submitted', 'withdrawn', { version: 2 }));
      assert.deepEqual(await allOf(submissions, { states: awaitingReview }), ['htx-1 v1 submitted']);
      assert.deepEqual(await submissions.move(move('submitted', 'approved')), {
        ok: true,
        submission: kept(first, 'approved'),
      });
      assert.deepEqual(await allOf(submissions, { states: ['approved'] }), ['htx-1 v1 approved']);
      const late = await submissions.move(move('submitted', 'returned'));
      assert.equal(!late.ok && late.conflict.theirs?.version, 1);
    },
  ),

  provesWithin(
    'months in some states are those that all of them are filtered to',
    async ({ submissions }) => {
      const ways: readonly (readonly Submission['state'][])[] = [
        [],
        ['approved'],
        ['returned'],
        ['returned', 'resubmitted', 'approved'],
        ['withdrawn'],
      ];
      for (const [index, way] of ways.entries())
        for (const [other, next] of ways.entries()) {
          const month = { organisation: `htx-${index}-${other}`, period: '2024-01' as const };
          let versions = 0;
          for (const steps of [way, next]) {
            let before = (await submissions.latest(month.organisation, month.period))?.state;
            const added = await submissions.append(
              submission(month.organisation, month.period, { basedOn: versions, at: noon(1 + versions * 9) }),
            );
            assert.ok(added.ok);
            versions++;
            before = added.submission.state;
            for (const [number, to] of steps.entries()) {
              const at = noon(versions * 9 - 6 + number);
              await submissions.move(move(before, to, { ...month, version: versions, at }));
              before = to;
            }
          }
        }
      const sets: readonly (readonly Submission['state'][])[] = [
        awaitingReview,
        ['approved'],
        ['returned'],
        ['resubmitted', 'approved'],
        ['draft', 'withdrawn'],
        ['draft', 'submitted'],
      ];
      for (const knownOn of [undefined, noon(2), noon(4), noon(11), noon(13), noon(30)]) {
        const all = await submissions.all({ ...YEAR, knownOn });
        for (const states of sets)
          assert.deepEqual(
            await submissions.all({ ...YEAR, knownOn, states }),
            all.filter(({ state }) => states.includes(state)),
          );
      }
    },
  ),

  provesWithin('a store that gives in batches gives the same, in the same order', async ({ submissions }) => {
    if (!submissions.inBatches) return;
    const months = ['2024-01', '2024-02', '2024-03'] as const;
    // Three versions of each, so that some month is likely to be cut by whatever a store reads at a time.
    for (let index = 0; index < 250; index++)
      for (const period of months)
        for (const basedOn of [0, 1, 2])
          await submissions.append(submission(`htx-${index}`, period, { basedOn }));
    await submissions.append(submission('htx-1', '2024-01', { basedOn: 3, draft: true }));
    await submissions.append(submission('htx-1', '2024-02', { basedOn: 3 }));
    await submissions.move(move('submitted', 'withdrawn', { organisation: 'htx-5', version: 3 }));
    await submissions.move(move('submitted', 'approved', { organisation: 'htx-6', version: 3, at: noon(9) }));
    for (const more of [{}, { knownOn: noon(3) }, { states: ['approved'] }] as const) {
      const given: Submission[] = [];
      let batches = 0;
      await submissions.inBatches({ ...YEAR, ...more }, (batch) => {
        given.push(...batch);
        batches++;
      });
      const all = await submissions.all({ ...YEAR, ...more });
      assert.equal(JSON.stringify(given), JSON.stringify(all));
      assert.equal(batches > 1, all.length > 500);
    }
  }),

  proves('a step that there is not is refused', async (store, tenant) => {
    await store.transaction(tenant, ({ submissions }) => submissions.append(submission('htx-1', '2024-01')));
    for (const [from, to] of [
      ['submitted', 'draft'],
      ['approved', 'withdrawn'],
      ['withdrawn', 'submitted'],
      ['submitted', 'submitted'],
    ] as const)
      await assert.rejects(
        store.transaction(tenant, ({ submissions }) => submissions.move(move(from, to))),
        (error) => isStoreError(error, 'moveNotAllowed'),
      );
  }),

  proves('of a hundred reviewers at once, one decides', async (store, tenant) => {
    await store.transaction(tenant, ({ submissions }) => submissions.append(submission('htx-1', '2024-01')));
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        store.transaction(tenant, ({ submissions }) =>
          submissions.move(
            move('submitted', index % 2 ? 'approved' : 'returned', { by: `telegram:${index}` }),
          ),
        ),
      ),
    );
    assert.equal(results.filter(({ ok }) => ok).length, 1);
    const steps = await store.transaction(tenant, ({ submissions }) => submissions.steps('htx-1', '2024-01'));
    assert.deepEqual(
      steps.map(({ by }) => by),
      ['telegram:100', `telegram:${results.findIndex(({ ok }) => ok)}`],
    );
  }),
];
