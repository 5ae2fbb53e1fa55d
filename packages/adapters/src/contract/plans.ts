import assert from 'node:assert/strict';
import type { Plan } from '@hoptac/core/plan';
import { provesWithin } from './case';
import { noon, plan } from './samples';

const revision = { by: 'telegram:1', at: noon(5), why: 'Kế hoạch năm' };

export const plansContract = [
  provesWithin('a plan comes back with every field it had, and no other', async ({ plans }) => {
    const full: Plan = {
      year: 2024,
      targets: [
        { indicator: 'newCooperatives', target: 45 },
        { indicator: 'averageIncome', target: 62_500_000.5, sample: true },
      ],
    };
    await plans.revise(full, revision);
    await plans.revise({ year: 2025, targets: [] }, revision);
    assert.deepEqual(await plans.latest(2024), full);
    assert.deepEqual(await plans.latest(2025), { year: 2025, targets: [] });
  }),

  provesWithin('a year without a plan has none', async ({ plans }) => {
    await plans.revise(plan(2024, 1), revision);
    assert.equal(await plans.latest(2023), undefined);
  }),

  provesWithin('the last revision counts, not the one with the latest time', async ({ plans }) => {
    for (let target = 1; target <= 11; target++)
      await plans.revise(plan(2024, target), { ...revision, at: noon(20 - target) });
    assert.deepEqual(await plans.latest(2024), plan(2024, 11));
  }),
];
