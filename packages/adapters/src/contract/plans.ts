import assert from 'node:assert/strict';
import { proves, provesWithin } from './case';
import { change, noon, revision } from './samples';

const entered = (day: number, basedOn: number) => ({ by: 'telegram:1', at: noon(day), basedOn });

export const plansContract = [
  provesWithin('a plan comes back with every field it had, and no other', async ({ plans }) => {
    const full = revision('2024-01-05', 45, {
      document: 'Quyết định 12/QĐ-UBND',
      targets: [
        { indicator: 'revenue', unit: 'cao-phong', target: 10 ** 15 + 1, phasing: 'lastYear' },
        { indicator: 'averageIncome', target: { from: 0.5, to: 62_500_000.5 }, sample: true },
      ],
      withdrawn: [{ indicator: 'newGroups' }],
    });
    assert.deepEqual(await plans.revise(2024, full, entered(1, 0)), {
      ok: true,
      plan: { year: 2024, revisions: [full] },
    });
    await plans.revise(2025, revision('2025-01-05', 1, { targets: [] }), entered(1, 0));
    assert.deepEqual(await plans.history(2024), { year: 2024, revisions: [full] });
    assert.equal((await plans.history(2025))?.revisions.length, 1);
    assert.equal(await plans.history(2023), undefined);
  }),

  provesWithin('revisions come by the day they hold from, then as they were entered', async ({ plans }) => {
    for (const [index, on] of (['2024-06-01', '2024-01-05', '2024-06-01', '2024-03-01'] as const).entries())
      assert.ok((await plans.revise(2024, revision(on, index), entered(20 - index, index))).ok);
    assert.deepEqual((await plans.history(2024))?.revisions, [
      revision('2024-01-05', 1),
      revision('2024-03-01', 3),
      revision('2024-06-01', 0),
      revision('2024-06-01', 2),
    ]);
  }),

  provesWithin('as known on an instant: the revisions entered by then', async ({ plans }) => {
    await plans.revise(2024, revision('2024-01-05', 1), entered(2, 0));
    await plans.revise(2024, revision('2024-02-05', 2), entered(9, 1));
    const known = async (knownOn: string) => (await plans.history(2024, { knownOn }))?.revisions.length;
    assert.equal(await known(noon(1)), undefined);
    assert.equal(await known(noon(2)), 1);
    assert.equal(await known(noon(8)), 1);
    assert.equal(await known(noon(9)), 2);
  }),

  provesWithin('based on fewer revisions, nothing is written and both are told', async ({ plans }) => {
    const theirs = { year: 2024, revisions: [revision('2024-01-05', 1)] };
    await plans.revise(2024, revision('2024-01-05', 1), entered(1, 0));
    for (const basedOn of [0, 2]) {
      const yours = revision('2024-02-05', 2);
      assert.deepEqual(await plans.revise(2024, yours, entered(2, basedOn)), {
        ok: false,
        conflict: { yours, theirs },
      });
    }
    assert.deepEqual(await plans.history(2024), theirs);
    assert.deepEqual(await plans.revise(2030, revision('2030-01-05', 2), entered(2, 1)), {
      ok: false,
      conflict: { yours: revision('2030-01-05', 2), theirs: undefined },
    });
  }),

  proves('of a hundred who revise one plan at once, one succeeds', async (store, tenant) => {
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        store.transaction(tenant, ({ plans }) =>
          plans.revise(2024, revision('2024-01-05', index), { ...change(1), basedOn: 0 }),
        ),
      ),
    );
    assert.equal(results.filter(({ ok }) => ok).length, 1);
    const plan = await store.transaction(tenant, ({ plans }) => plans.history(2024));
    assert.deepEqual(plan?.revisions, [
      revision(
        '2024-01-05',
        results.findIndex(({ ok }) => ok),
      ),
    ]);
  }),
];
