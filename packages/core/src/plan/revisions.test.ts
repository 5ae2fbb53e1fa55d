import { describe, expect, it } from 'vitest';
import { planOn, targetChanges, type PlanHistory } from './revisions';

const history: PlanHistory = {
  year: 2024,
  revisions: [
    {
      on: '2024-01-12',
      by: 'UBND tỉnh',
      why: { vi: 'Giao kế hoạch năm', en: 'The plan of the year' },
      targets: [
        { indicator: 'newCooperatives', target: 40 },
        { indicator: 'newCooperatives', unit: 'lac-thuy', target: 6 },
        { indicator: 'lossMaking', target: { from: 0, to: 5 } },
      ],
    },
    {
      on: '2024-07-01',
      by: 'UBND tỉnh',
      document: 'Quyết định 99/QĐ-UBND',
      why: { vi: 'Sáu tháng đầu năm đã đạt 80 %', en: 'Already 80% by June' },
      targets: [
        { indicator: 'newCooperatives', target: 50 },
        { indicator: 'newGroups', target: 10 },
        { indicator: 'lossMaking', target: { to: 5, from: 0 } },
      ],
    },
    {
      on: '2024-09-01',
      by: 'UBND tỉnh',
      why: { vi: 'Bỏ chỉ tiêu', en: 'Dropped' },
      targets: [],
      withdrawn: [{ indicator: 'newGroups' }],
    },
  ],
};

describe('planOn', () => {
  const targets = (day: Parameters<typeof planOn>[1]) =>
    planOn(history, day)?.targets.map(({ indicator, unit, target }) => [indicator, unit, target]);

  it('is the plan as known on a day', () => {
    expect(planOn(history, '2024-01-11')).toBeUndefined();
    expect(targets('2024-01-12')).toEqual(targets('2024-06-30'));
    expect(targets('2024-06-30')?.[0]).toEqual(['newCooperatives', undefined, 40]);
    expect(targets('2024-07-01')).toEqual([
      ['newCooperatives', undefined, 50],
      ['newCooperatives', 'lac-thuy', 6],
      ['lossMaking', undefined, { from: 0, to: 5 }],
      ['newGroups', undefined, 10],
    ]);
    expect(targets('2030-01-01')?.map(([code]) => code)).toEqual([
      'newCooperatives',
      'newCooperatives',
      'lossMaking',
    ]);
  });
});

describe('targetChanges', () => {
  const show = (indicator: string, options?: Parameters<typeof targetChanges>[2]) =>
    targetChanges(history, { indicator }, options).map(({ on, from, to }) => [on, from?.target, to?.target]);

  it('tells who changed a target, when, why and how', () => {
    expect(targetChanges(history, { indicator: 'newCooperatives' })[1]).toEqual({
      on: '2024-07-01',
      by: 'UBND tỉnh',
      document: 'Quyết định 99/QĐ-UBND',
      why: { vi: 'Sáu tháng đầu năm đã đạt 80 %', en: 'Already 80% by June' },
      from: { indicator: 'newCooperatives', target: 40 },
      to: { indicator: 'newCooperatives', target: 50 },
    });
    expect(show('newGroups')).toEqual([
      ['2024-07-01', undefined, 10],
      ['2024-09-01', 10, undefined],
    ]);
  });

  it('leaves out what changed nothing, and what was not known yet', () => {
    expect(show('lossMaking')).toHaveLength(1);
    expect(show('newCooperatives', { knownOn: '2024-06-30' })).toEqual([['2024-01-12', undefined, 40]]);
    expect(show('never')).toEqual([]);
  });
});
