import { anything, array, assert, boolean, constantFrom, nat, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCitation } from '../engine/citation';
import { distributeSurplus } from './surplus';
import type { Surplus2012, Surplus2023, SurplusIncome } from './surplus-question';

const nothing = { tax: 0, otherObligations: 0, losses: 0, otherFunds: 0 };
const internal = {
  ...nothing,
  income: 1_000_000,
  commonFundRate: 5,
  statutoryFunds: 0,
  byUseAndLabourRate: 51,
} satisfies SurplusIncome;
const members = [
  { id: 'An', use: 300, contribution: 100 },
  { id: 'Bình', use: 100, contribution: 300 },
];
const question = { kind: 'cooperative', on: '2024-07-01', internal, members } as const satisfies Surplus2023;
const all = { ...nothing, income: 1000, developmentFundRate: 20, reserveFundRate: 5, byUseAndLabourRate: 60 };
const old = { kind: 'cooperative', on: '2024-06-30', all, members } as const satisfies Surplus2012;
const answer = (asked: unknown) => distributeSurplus(asked as Surplus2023);

describe('distributeSurplus', () => {
  it('sets aside, then gives out 51 % by use and the rest by contribution', () => {
    expect(distributeSurplus(question)).toMatchObject({
      ok: true,
      steps: [
        { step: 'commonFund', amount: 50_000, citation: { article: 84, clause: 1 } },
        {},
        {},
        {},
        {},
        {},
      ],
      distributed: 950_000,
      members: [
        { id: 'An', byUse: 363_375, byLabour: 0, byContribution: 116_375, total: 479_750 },
        { id: 'Bình', byUse: 121_125, byLabour: 0, byContribution: 349_125, total: 470_250 },
      ],
    });
  });

  it('keeps the order of each law', () => {
    const steps = (asked: Surplus2012 | Surplus2023) => {
      const given = distributeSurplus(asked);
      return given.ok ? given.steps.map(({ step }) => step) : given.reason.en;
    };
    expect(steps(question)).toEqual([
      'commonFund',
      'tax',
      'otherObligations',
      'losses',
      'statutoryFunds',
      'otherFunds',
    ]);
    expect(steps(old)).toEqual([
      'losses',
      'tax',
      'otherObligations',
      'developmentFund',
      'reserveFund',
      'otherFunds',
    ]);
  });

  it('takes the 2012 funds of what obligations leave', () => {
    const given = distributeSurplus({ ...old, all: { ...all, tax: 200, otherFunds: 10 } });
    expect(given).toMatchObject({
      ok: true,
      steps: [{}, { amount: 200 }, {}, { amount: 160 }, { amount: 40 }, { amount: 10 }],
      distributed: 590,
    });
    expect(given.ok && given.members.map(({ total }) => total).reduce((one, other) => one + other)).toBe(590);
  });

  it('counts all as external where only that is given, and says by which article', () => {
    const given = answer({
      ...question,
      internal: undefined,
      external: { ...internal, byUseAndLabourRate: 0 },
    });
    expect(given).toMatchObject({ ok: true, members: [{ byUse: 0 }, { byUse: 0 }] });
    expect(given.ok && given.citations).toContainEqual(expect.objectContaining({ article: 85, clause: 1 }));
  });

  it.each([
    ['just below 51 %', { internal: { ...internal, byUseAndLabourRate: 50.9 } }, false],
    ['51 %', { internal: { ...internal, byUseAndLabourRate: 51 } }, true],
    ['just above 51 %', { internal: { ...internal, byUseAndLabourRate: 51.1 } }, true],
    ['no floor for the fund out of internal income', { internal: { ...internal, commonFundRate: 0 } }, true],
    ['external just below 5 %', { external: { ...internal, commonFundRate: 4.9 } }, false],
    ['external 5 %', { external: { ...internal, commonFundRate: 5 } }, true],
    ['a union just below 10 %', { kind: 'union', external: { ...internal, commonFundRate: 9.9 } }, false],
    ['a union 10 %', { kind: 'union', external: { ...internal, commonFundRate: 10 } }, true],
    ['more off than there is', { internal: { ...internal, tax: 950_001 } }, false],
    ['all of it off', { internal: { ...internal, tax: 950_000 } }, true],
    ['no income', { internal: undefined }, false],
    ['nobody used anything', { members: [{ id: 'An', use: 0, contribution: 1 }] }, false],
    ['a member without contribution', { members: [{ id: 'An', use: 1, contribution: 0 }] }, false],
    ['two of one name', { members: [members[0], members[0]] }, false],
    ['use and labour without a rate', { members: [{ id: 'An', use: 1, labour: 1, contribution: 1 }] }, false],
    [
      'use and labour by the charter',
      { members: [{ id: 'An', use: 1, labour: 1, contribution: 1 }], labourRate: 40 },
      true,
    ],
    ['a part of a đồng', { internal: { ...internal, income: 0.5 } }, false],
    ['a group', { kind: 'group' }, false],
    ['a day that does not exist', { on: '2024-02-30' }, false],
    ['a day before the law', { on: '2013-06-30' }, false],
    ['the shape of the other law', { on: '2024-06-30' }, false],
  ])('%s', (_name, change, ok) => {
    const given = answer({ ...question, ...change });
    expect(given.ok).toBe(ok);
    expect(given.ok || (given.reason.vi && given.reason.en)).toBeTruthy();
  });

  it('cites the finance circular from the day it was in force', () => {
    const cited = (on: '2015-07-14' | '2015-07-15') => {
      const given = distributeSurplus({ ...old, on });
      return given.ok && given.citations.some(({ instrument }) => instrument === 'circular-83-2015');
    };
    expect([cited('2015-07-14'), cited('2015-07-15')]).toEqual([false, true]);
  });

  it.each([
    ['development just below', { developmentFundRate: 19.9 }, false],
    ['development at the minimum', { developmentFundRate: 20 }, true],
    ['reserve just below', { reserveFundRate: 4.9 }, false],
    ['reserve at the minimum', { reserveFundRate: 5 }, true],
    ['use without a figure in the law', { byUseAndLabourRate: 10 }, true],
  ])('2012: %s', (_name, change, ok) => {
    expect(distributeSurplus({ ...old, all: { ...all, ...change } }).ok).toBe(ok);
  });

  it('cites what was taken off, then how the rest is given out', () => {
    const cited = (asked: unknown) => {
      const given = answer(asked);
      return given.ok
        ? given.citations.map((each) => formatCitation(each).replace(/, .*/, ''))
        : given.reason.en;
    };
    const apart = { ...question, external: { ...internal, tax: 1 } };
    expect(cited(question)).toEqual([
      'Điều 84 khoản 1',
      'Điều 86 khoản 3 điểm a',
      'Điều 4 khoản 9',
      'Điều 4 khoản 10',
    ]);
    expect(cited({ ...apart, internal: undefined })).toEqual([
      'Điều 84 khoản 2',
      'Điều 86',
      'Điều 85 khoản 1',
      'Điều 86 khoản 3 điểm b',
      'Điều 4 khoản 9',
      'Điều 4 khoản 10',
    ]);
    expect(cited(apart)).toEqual([
      'Điều 84 khoản 1',
      'Điều 84 khoản 2',
      'Điều 86',
      'Điều 86 khoản 3 điểm a',
      'Điều 86 khoản 3 điểm b',
      'Điều 4 khoản 9',
      'Điều 4 khoản 10',
    ]);
    expect(cited({ ...old, on: '2015-07-14' })).toEqual([
      'Điều 46 khoản 1',
      'Điều 46 khoản 3 điểm a',
      'Điều 46 khoản 3 điểm b',
      'Điều 46 khoản 3 điểm c',
      'Điều 4 khoản 7',
    ]);
  });

  it('weighs use against labour as the charter does', () => {
    const people = [
      { id: 'An', use: 300, labour: 0, contribution: 1 },
      { id: 'Bình', use: 0, labour: 100, contribution: 1 },
    ];
    expect(answer({ ...question, members: people, labourRate: 40 })).toMatchObject({
      members: [
        { byUse: 290_700, byLabour: 0 },
        { byUse: 0, byLabour: 193_800 },
      ],
    });
    expect(answer({ ...question, members: people })).toMatchObject({
      ok: false,
      reason: { en: expect.stringContaining('labourRate') as string },
    });
    expect(answer({ ...question, members: people.slice(1) })).toMatchObject({
      members: [{ byLabour: 484_500 }],
    });
  });

  it('needs nobody’s use where nothing goes by it', () => {
    const idle = [{ id: 'An', use: 0, contribution: 1 }];
    const spent = { ...question, internal: { ...internal, tax: 950_000 }, members: idle };
    expect(answer(spent)).toMatchObject({ ok: true, members: [{ total: 0 }], distributed: 0 });
    const byCapital = { ...old, all: { ...all, byUseAndLabourRate: 0 }, members: idle };
    expect(answer(byCapital)).toMatchObject({ ok: true, members: [{ byContribution: 750, total: 750 }] });
  });

  it('takes the 2012 funds of what losses and obligations leave', () => {
    const given = distributeSurplus({ ...old, all: { ...all, losses: 100, otherObligations: 200 } });
    expect(given).toMatchObject({
      steps: [{ amount: 100 }, {}, { amount: 200 }, { amount: 140 }, { amount: 35 }, {}],
    });
  });

  it('says what it could not use', () => {
    const reason = (change: object, asked: object = question) => {
      const given = answer({ ...asked, ...change });
      return given.ok ? '' : given.reason.vi;
    };
    expect(reason({ internal: { ...internal, tax: -1 } })).toContain('“internal.tax”');
    expect(reason({ all: { ...all, tax: -1 } }, old)).toContain('“all.tax”');
    expect(reason({ surplus: 1 })).toContain('“dữ liệu”');
    for (const on of ['2013-06-30', 20_240_701, undefined])
      expect(reason({ on }), String(on)).toContain('phải là một ngày có thật');
    expect(reason({ on: '2013-07-01' }, old)).toBe('');
    const most = { ...internal, income: Number.MAX_SAFE_INTEGER };
    expect(reason({ internal: most, external: most })).toContain('quá lớn');
  });

  it('says which rate the law asks for', () => {
    expect(answer({ ...question, internal: { ...internal, byUseAndLabourRate: 50 } })).toMatchObject({
      reason: {
        vi: expect.stringContaining('51 % (Điều 86 khoản 3 điểm a') as string,
        en: expect.stringContaining('51 % (Article 86, clause 3, point a') as string,
      },
    });
  });

  it('adds up to the đồng, whatever the figures', () => {
    const rate = constantFrom(10, 12.345, 51, 66.6, 100);
    const money = nat({ max: 1_000_000_000_000 });
    const income = record({
      income: money,
      tax: nat({ max: 1000 }),
      otherObligations: nat({ max: 1000 }),
      losses: nat({ max: 1000 }),
      otherFunds: nat({ max: 1000 }),
      statutoryFunds: nat({ max: 1000 }),
      commonFundRate: constantFrom(10, 33.333),
      byUseAndLabourRate: rate.map((percent) => Math.max(51, percent)),
    });
    const people = array(record({ use: money, labour: money, contribution: money.map((paid) => paid + 1) }), {
      minLength: 1,
      maxLength: 20,
    }).map((list) => list.map((member, index) => ({ id: String(index), ...member })));
    let given = 0;
    assert(
      property(income, income, people, rate, boolean(), (inside, outside, list, labourRate, both) => {
        const asked = { ...question, internal: inside, members: list, labourRate };
        const result = distributeSurplus(both ? { ...asked, external: outside } : asked);
        if (!result.ok) return;
        given += 1;
        const parts = [
          ...result.steps.map(({ amount }) => amount),
          ...result.members.map(({ total }) => total),
        ];
        const whole = inside.income + (both ? outside.income : 0);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
      }),
    );
    expect(given).toBeGreaterThan(30);
  });

  it('never throws', () => {
    assert(
      property(anything(), (whatever) => {
        expect(answer(whatever).ok).toBe(false);
      }),
    );
  });
});
