import { describe, expect, it } from 'vitest';
import { hoaBinh2023Indicators, monthlyElements } from '../indicators';
import { readPlan } from './read-plan';

const why = { vi: 'Giao kế hoạch năm', en: 'The plan of the year' };
const revision = (targets: unknown[], more: object = {}) => ({
  on: '2024-01-12',
  by: 'UBND tỉnh',
  why,
  targets,
  ...more,
});
const surroundings = {
  indicators: [
    ...hoaBinh2023Indicators,
    {
      ...hoaBinh2023Indicators.find(({ code }) => code === 'ratedGoodOrFair')!,
      code: 'lossMaking',
      better: 'within' as const,
    },
  ],
  elements: monthlyElements,
  units: ['lac-thuy'],
};
const problems = (...revisions: unknown[]) => {
  const read = readPlan({ year: 2024, revisions }, surroundings);
  return read.ok ? [] : read.problems.map(({ path, reason }) => `${path}: ${reason}`);
};

describe('readPlan', () => {
  it('takes a plan with a revision', () => {
    const json = {
      year: 2024,
      revisions: [
        revision([
          { indicator: 'newCooperatives', target: 40, phasing: 'lastYear' },
          { indicator: 'newCooperatives', unit: 'lac-thuy', target: 6 },
          { indicator: 'newGroups', target: 12, phasing: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], sample: true },
          { indicator: 'lossMaking', target: { from: 0, to: 5.5 } },
        ]),
        revision([{ indicator: 'newCooperatives', target: 50 }], {
          on: '2024-07-01',
          document: 'Quyết định 99/QĐ-UBND',
          withdrawn: [{ indicator: 'newGroups' }],
        }),
      ],
    };
    expect(readPlan(JSON.parse(JSON.stringify(json)), surroundings)).toEqual({ ok: true, plan: json });
  });

  it('says in both languages where it is not a plan', () => {
    expect(readPlan({ year: 2024, revisions: [] })).toMatchObject({
      ok: false,
      problems: [
        {
          path: 'revisions',
          reason: 'malformed',
          message: { vi: expect.stringContaining('nhỏ'), en: expect.stringContaining('small') },
        },
      ],
    });
    expect(readPlan('plan')).toMatchObject({ ok: false, problems: [{ path: '' }] });
    const read = readPlan({ year: 2024, revisions: [revision([], { on: '2024-02-30' })] });
    expect(read).toMatchObject({
      problems: [{ path: 'revisions.0.on', message: { vi: expect.stringContaining('2024-06-30') } }],
    });
  });

  it('says everything at once, malformed and meaningless alike', () => {
    expect(
      problems(
        revision([
          { indicator: 'newCooperatives', target: 'forty' },
          { indicator: 'newCooperatives', target: 40, taget: 1 },
          { indicator: 'happiness', unit: 'nowhere', target: 1 },
          { indicator: 'newGroups', target: 10.5 },
          { indicator: 'newGroups', target: 10 },
          { indicator: 'lossMaking', target: 5 },
          { indicator: 'legalEducation', target: { from: 8, to: 5 } },
          { indicator: 'exemplaryCooperatives', target: 20, phasing: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] },
          { indicator: 'averageIncome', target: 5_000_000, phasing: 'lastYear' },
        ]),
        revision([], { on: '2024-01-01', withdrawn: [{ indicator: 'membersAttracted' }] }),
      ).toSorted(),
    ).toEqual(
      [
        'revisions.0.targets.0.target: malformed',
        'revisions.0.targets.1: malformed',
        'revisions.0.targets.2.indicator: unknownIndicator',
        'revisions.0.targets.2.unit: unknownUnit',
        'revisions.0.targets.3.target: notWhole',
        'revisions.0.targets.4: repeatedTarget',
        'revisions.0.targets.5.target: rangeWanted',
        'revisions.0.targets.6.target: emptyRange',
        'revisions.0.targets.6.target: valueWanted',
        'revisions.0.targets.7.phasing: phasingMismatch',
        'revisions.0.targets.8.phasing: phasingMismatch',
        'revisions.1.on: outOfOrder',
        'revisions.1.withdrawn.0: nothingToWithdraw',
      ].toSorted(),
    );
  });

  it('takes levels given for a rate when the last is the target', () => {
    const levels = [58, 58, 58, 59, 59, 59, 60, 60, 60, 61, 61, 62];
    expect(problems(revision([{ indicator: 'ratedGoodOrFair', target: 62, phasing: levels }]))).toEqual([]);
    expect(problems(revision([{ indicator: 'ratedGoodOrFair', target: 63, phasing: levels }]))).toEqual([
      'revisions.0.targets.0.phasing: phasingMismatch',
    ]);
  });

  it('refuses amounts that a computer cannot keep exactly', () => {
    expect(problems(revision([{ indicator: 'newCooperatives', target: 1e17 }]))).toEqual([
      'revisions.0.targets.0.target: malformed',
    ]);
  });
});
