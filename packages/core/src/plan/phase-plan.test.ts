import { describe, expect, it } from 'vitest';
import { phasePlan, targetOfPeriod } from './phase-plan';
import type { PlanHistory } from './revisions';
import type { PlanTarget } from './target';

const why = { vi: 'Giao kế hoạch', en: 'The plan' };
const history = (
  ...made: [on: PlanHistory['revisions'][number]['on'], target: Omit<PlanTarget, 'indicator'>][]
) => ({
  year: 2024,
  revisions: made.map(([on, target]) => ({ on, by: 'UBND', why, targets: [{ indicator: 'a', ...target }] })),
});
const flow = { overTime: 'sum', whole: true } as const;
const months = (plan: PlanHistory, nature: { overTime: 'sum' | 'rate'; whole: boolean } = flow) => {
  const phased = phasePlan(plan, { indicator: 'a', nature });
  return phased.ok ? phased.months : phased.reason;
};
const twelve = (...runs: [amount: number, times: number][]) =>
  runs.flatMap(([amount, times]) => Array.from({ length: times }, () => amount));

describe('phasePlan', () => {
  it('lets months that are over stand when the target is raised', () => {
    expect(months(history(['2024-01-10', { target: 24 }], ['2024-07-01', { target: 36 }]))).toEqual(
      twelve([2, 6], [4, 6]),
    );
  });

  it('counts the month of the revision among those that are left, whatever the day', () => {
    expect(months(history(['2023-12-20', { target: 24 }], ['2024-12-31', { target: 30 }]))).toEqual(
      twelve([2, 11], [8, 1]),
    );
  });

  it('phases anew when the months that are over hold more than the new target, or none is left', () => {
    expect(months(history(['2024-01-10', { target: 48 }], ['2024-10-01', { target: 12 }]))).toEqual(
      twelve([1, 12]),
    );
    expect(months(history(['2024-01-10', { target: 24 }], ['2025-01-05', { target: 36 }]))).toEqual(
      twelve([3, 12]),
    );
  });

  it('takes the months that a revision gives', () => {
    const given = twelve([1, 11], [9, 1]);
    expect(
      months(history(['2024-01-10', { target: 24 }], ['2024-07-01', { target: 20, phasing: given }])),
    ).toEqual(given);
  });

  it('changes the level of a rate from the month of the revision', () => {
    expect(
      months(history(['2024-01-10', { target: 60 }], ['2024-07-15', { target: 65 }]), {
        overTime: 'rate',
        whole: false,
      }),
    ).toEqual(twelve([60, 6], [65, 6]));
  });

  it('phases the ends of a range', () => {
    expect(months(history(['2024-01-10', { target: { from: 12, to: 24 } }]))).toEqual(
      Array.from({ length: 12 }, () => ({ from: 1, to: 2 })),
    );
  });

  it('knows only what was known, and says when nothing was', () => {
    const plan = history(['2024-01-10', { target: 24 }], ['2024-07-01', { target: 36 }]);
    const at = (knownOn: '2024-01-09' | '2024-06-30') =>
      phasePlan(plan, { indicator: 'a', nature: flow, knownOn });
    expect(at('2024-01-09')).toMatchObject({ ok: false, reason: 'noTarget' });
    expect(at('2024-06-30')).toMatchObject({ ok: true, months: twelve([2, 12]) });
    expect(phasePlan(plan, { indicator: 'a', unit: 'x', nature: flow })).toMatchObject({
      reason: 'noTarget',
    });
  });
});

it('targetOfPeriod adds the months of a flow, and takes the last level of the rest', () => {
  const plan = history(['2024-01-10', { target: 24 }], ['2024-07-01', { target: 36 }]);
  const sum = phasePlan(plan, { indicator: 'a', nature: flow });
  const rate = phasePlan(plan, { indicator: 'a', nature: { overTime: 'rate', whole: false } });
  if (!sum.ok || !rate.ok) throw new Error('not phased');
  expect(targetOfPeriod(sum, '2024-Q2')).toBe(6);
  expect(targetOfPeriod(sum, '2024-9M')).toBe(24);
  expect(targetOfPeriod(sum, '2024-08')).toBe(4);
  expect(targetOfPeriod(rate, '2024-Q2')).toBe(24);
  expect(targetOfPeriod(rate, '2024-9M')).toBe(36);
});
