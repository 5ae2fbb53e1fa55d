import { describe, expect, it } from 'vitest';
import type { Organisation, Register, RegisterEvent } from '../organisation';
import type { CalendarDate, Month, Period } from '../time';
import { contributorsTo, resultsByOrganisation } from './contributors';
import type { DataElement } from './data-element';
import { dataElementSchema } from './data-element';
import { evaluateIndicators } from './evaluate';
import { figuresFrom, type MonthlyReport } from './figures';
import type { Formula } from './formula';
import { formulaSchema } from './formula-schema';
import type { Indicator } from './indicator';

const element = (
  code: string,
  overTime: DataElement['overTime'],
  overUnits: DataElement['overUnits'] = 'sum',
): DataElement =>
  dataElementSchema.parse({
    code,
    name: { vi: code, en: code },
    unit: 'person',
    valueKind: 'whole',
    overTime,
    overUnits,
    synonyms: [code],
  });
const elements = [
  element('revenue', 'sum'),
  element('cost', 'sum'),
  element('members', 'last'),
  element('associates', 'last'),
  element('seasonal', 'average'),
  element('supported', 'max'),
  element('oldest', 'last', 'max'),
  element('score', 'average', 'average'),
  element('rank', 'last', 'none'),
];

const organisation = (id: string, more: Partial<Organisation> = {}): Organisation => ({
  id,
  name: id,
  kind: 'cooperative',
  sector: 'agriculture',
  place: 'x',
  facts: {},
  ...more,
});
const event = (type: RegisterEvent['type'], id: string, on: CalendarDate, grade?: 'good' | 'weak') => ({
  id: `${type}:${id}:${on}`,
  type,
  on,
  organisation: id,
  ...(grade && { grade }),
});
const register: Register = {
  organisations: [
    organisation('a', { facts: { charterCapital: 5_000, exporter: true } }),
    organisation('b', { sector: 'trade', facts: { charterCapital: 100 } }),
    organisation('c', { kind: 'union' }),
  ],
  events: [
    event('founded', 'a', '2020-01-01'),
    event('founded', 'b', '2022-12-20'),
    event('founded', 'c', '2021-01-01'),
    event('rated', 'a', '2022-04-01', 'weak'),
    event('rated', 'a', '2023-04-01', 'good'),
    event('rated', 'b', '2023-04-02', 'weak'),
    event('suspended', 'c', '2023-09-15'),
    event('suspended', 'b', '2023-02-01'),
    event('resumed', 'b', '2023-03-01'),
  ],
};
const report = (id: string, period: Month, values: Record<string, number>): MonthlyReport => ({
  organisation: id,
  period,
  values,
});

function evaluate(
  formula: Formula,
  reports: MonthlyReport[],
  { period = '2023', asOf }: { period?: Period; asOf?: CalendarDate } = {},
) {
  return evaluateIndicators([indicator(formula)], data(reports, period, asOf))[0]!;
}
const indicator = (formula: Formula): Indicator => ({
  code: 'tried',
  name: { vi: 'thử', en: 'tried' },
  unit: 'person',
  better: 'higher',
  formula: formulaSchema.parse(formula),
  show: { digits: 0 },
});
const data = (reports: MonthlyReport[], period: Period = '2023', asOf?: CalendarDate) => ({
  elements,
  figures: figuresFrom({
    organisations: ['a', 'b', 'c'],
    period: { from: '2022-01', to: '2023-12' },
    elements: elements.map(({ code }) => code),
    reports,
  }),
  register,
  period,
  ...(asOf && { asOf }),
});

const revenue = { kind: 'element', element: 'revenue' } as const;
const members = { kind: 'element', element: 'members' } as const;
const associates = { kind: 'element', element: 'associates' } as const;

describe('amounts', () => {
  it('add up and take away only where every side is known', () => {
    const profit: Formula = { kind: 'sum', plus: [revenue], minus: [{ kind: 'element', element: 'cost' }] };
    const result = evaluate(profit, [
      report('a', '2023-01', { revenue: 10, cost: 4 }),
      report('a', '2023-02', { revenue: 1000 }),
      report('b', '2023-01', { cost: 50 }),
    ]);
    expect(result.value).toBe(6);
    expect(result.coverage).toMatchObject({ reported: 1, expected: 3 });
    expect(evaluate(profit, [report('a', '2023-01', { revenue: 10 })]).value).toBeUndefined();
  });

  it('take the last month of stocks where all are known', () => {
    const all: Formula = { kind: 'sum', plus: [members, associates] };
    const result = evaluate(all, [
      report('a', '2023-05', { members: 10, associates: 2 }),
      report('a', '2023-06', { members: 99 }),
    ]);
    expect(result.value).toBe(12);
  });

  it('cover all organisations of terms that are of different ones, each once', () => {
    const byKind: Formula = {
      kind: 'sum',
      plus: [
        { ...revenue, of: { kinds: ['cooperative'] } },
        { ...revenue, of: { kinds: ['union'] } },
      ],
    };
    const result = evaluate(byKind, [
      report('a', '2023-01', { revenue: 1 }),
      report('c', '2023-01', { revenue: 2 }),
    ]);
    expect(result.value).toBe(3);
    expect(result.coverage).toMatchObject({ reported: 2, expected: 3 });
    // Nothing of the union: the sum would be of the cooperatives alone.
    expect(evaluate(byKind, [report('a', '2023-01', { revenue: 1 })]).value).toBeUndefined();
    const nobody: Formula = { kind: 'sum', plus: [revenue, { ...revenue, of: { kinds: ['group'] } }] };
    expect(evaluate(nobody, [report('a', '2023-01', { revenue: 1 })]).value).toBe(1);
  });

  it('follow each element’s own rules over months and over organisations', () => {
    const reports = [
      report('a', '2023-01', { seasonal: 10, supported: 0, oldest: 70, score: 8, rank: 1 }),
      report('a', '2023-02', { seasonal: 20, supported: 1, oldest: 71, score: 10 }),
      report('b', '2023-04', { seasonal: 4, supported: 0, oldest: 60, score: 4, rank: 2 }),
    ];
    const of = (code: string) => evaluate({ kind: 'element', element: code }, reports).value;
    expect([of('seasonal'), of('supported'), of('oldest'), of('score'), of('rank')]).toEqual([
      19,
      1,
      71,
      6.5,
      undefined,
    ]);
  });

  it('accumulate from a day, a year or as far back as is known', () => {
    const reports = [
      report('a', '2022-03', { revenue: 1 }),
      report('a', '2022-12', { revenue: 10 }),
      report('a', '2023-02', { revenue: 100 }),
    ];
    const since = (from: string, amount: Formula = revenue) =>
      evaluate({ kind: 'cumulative', amount, since: from } as Formula, reports, { period: '2023-02' });
    expect(since('yearStart').value).toBe(100);
    expect(since('2022').value).toBe(111);
    expect(since('2022-04-01').value).toBe(110);
    expect(since('start').value).toBe(111);
    // Years before the figures begin are expected and missing.
    expect(since('2021').coverage?.months.expected).toBeGreaterThan(since('2022').coverage!.months.expected);
    expect(since('start', { kind: 'events', event: 'founded' }).value).toBe(3);
    expect(since('2021', { kind: 'events', event: 'founded' }).value).toBe(2);
  });
});

describe('filters', () => {
  const large = { figures: [{ element: 'members', atLeast: 100 }] };

  it('count organisations by what they reported, and do not take silence for a no', () => {
    const reports = [report('a', '2023-01', { members: 100 }), report('b', '2023-01', { members: 99 })];
    const counted = evaluate({ kind: 'organisations', of: large }, reports, { period: '2023-H1' });
    expect(counted.value).toBe(1);
    expect(counted.coverage).toMatchObject({ reported: 2, expected: 3 });
    expect(evaluate({ kind: 'organisations', of: large }, []).value).toBeUndefined();
  });

  it('add up the figures of those that meet a condition', () => {
    const reports = [
      report('a', '2023-01', { members: 100, revenue: 7 }),
      report('b', '2023-01', { members: 99, revenue: 50 }),
      report('c', '2023-01', { revenue: 500 }),
    ];
    const result = evaluate({ ...revenue, of: large }, reports);
    expect(result.value).toBe(7);
    expect(result.coverage).toMatchObject({ reported: 1, expected: 2 });
  });

  it('ask the register for standing facts', () => {
    const of = { facts: [{ fact: 'charterCapital', above: 100 }] };
    const counted = evaluate({ kind: 'organisations', of }, [], { period: '2023-H1' });
    expect(counted).toMatchObject({ value: 1, coverage: { reported: 2, expected: 3 } });
    const exporters = { facts: [{ fact: 'exporter', equals: true }] };
    expect(evaluate({ kind: 'organisations', of: exporters }, []).value).toBe(1);
  });

  it('ask what happened to organisations in the period or ever', () => {
    const reports = ['a', 'b', 'c'].map((id, index) => report(id, '2023-01', { revenue: 10 ** index }));
    const rated = (had: object) => evaluate({ ...revenue, of: { had: [had] } } as Formula, reports).value;
    expect(rated({ event: 'rated' })).toBe(11);
    expect(rated({ event: 'rated', grades: ['weak'] })).toBe(10);
    expect(rated({ event: 'rated', grades: ['weak'], since: 'start' })).toBe(11);
  });
});

describe('the register', () => {
  const count = (formula: Formula, period: Period = '2023') => evaluate(formula, [], { period }).value;

  it('counts who operates, is suspended or registered, at the start and at the end', () => {
    expect(count({ kind: 'organisations' })).toBe(2);
    expect(count({ kind: 'organisations', standing: 'suspended' })).toBe(1);
    expect(count({ kind: 'organisations', standing: 'registered' })).toBe(3);
    expect(count({ kind: 'organisations', at: 'start' })).toBe(3);
    expect(count({ kind: 'organisations', at: 'start' }, '2022')).toBe(2);
  });

  it('counts each event, or each organisation once', () => {
    const event: RegisterEvent['type'][] = ['rated', 'suspended'];
    expect(count({ kind: 'events', event })).toBe(4);
    expect(count({ kind: 'events', event, count: 'organisations' })).toBe(3);
  });

  it('takes a stock of what is suspended only where the registered count', () => {
    const reports = [report('a', '2023-01', { members: 1 }), report('c', '2023-08', { members: 10 })];
    expect(evaluate(members, reports)).toMatchObject({ value: 1, coverage: { expected: 2 } });
    expect(evaluate({ ...members, standing: 'registered' }, reports)).toMatchObject({
      value: 11,
      coverage: { reported: 2, expected: 3 },
    });
  });
});

describe('quotients', () => {
  const reports = [
    report('a', '2023-01', { revenue: 30, members: 10, score: 8 }),
    report('b', '2023-01', { revenue: 10, members: 30, score: 4 }),
  ];

  it('share a whole, covered by what the whole is of', () => {
    const share: Formula = {
      kind: 'share',
      part: { ...revenue, of: { sectors: ['trade'] } },
      whole: revenue,
    };
    expect(evaluate(share, reports)).toMatchObject({
      value: 25,
      parts: { over: 10, under: 40 },
      coverage: { reported: 2, expected: 3 },
    });
  });

  it('weigh an average', () => {
    const average: Formula = { kind: 'average', element: 'score', weight: 'members' };
    expect(evaluate(average, reports).value).toBe((8 * 10 + 4 * 30) / 40);
    expect(evaluate(average, [report('a', '2023-01', { score: 8, members: 0 })]).value).toBeUndefined();
  });
});

describe('growth', () => {
  const reports = [
    report('a', '2022-01', { revenue: 10 }),
    report('a', '2022-10', { revenue: 90 }),
    report('a', '2023-01', { revenue: 15 }),
    report('a', '2023-10', { revenue: 35 }),
  ];
  const grown = (
    more: Partial<Extract<Formula, { kind: 'growth' }>>,
    period: Period = '2023',
    asOf?: CalendarDate,
  ) =>
    evaluate({ kind: 'growth', measure: revenue, on: 'yearBefore', ...more }, reports, {
      period,
      ...(asOf && { asOf }),
    });

  it('is on the year before, the period before or a named year', () => {
    expect(grown({})).toMatchObject({ value: -50, parts: { over: 50, under: 100 } });
    expect(grown({ as: 'index' }).value).toBe(50);
    expect(grown({ as: 'difference' }).value).toBe(-50);
    expect(grown({ on: 'periodBefore' }, '2023-Q1').value).toBeCloseTo((15 / 90 - 1) * 100);
    expect(grown({ on: { year: 2022 } }, '2023-H1').value).toBe(50);
  });

  it('compares as much of the year before as the year has', () => {
    expect(grown({}, '2023', '2023-02-28').value).toBe(50);
    expect(grown({}, '2023', '2023-02-28')).toMatchObject({ asOf: '2023-02-28', parts: { under: 10 } });
  });

  it('says nothing where there is no base', () => {
    expect(grown({}, '2022').value).toBeUndefined();
    expect(grown({ on: { year: 1999 } }).value).toBeUndefined();
  });
});

describe('periods', () => {
  const reports = [
    report('a', '2022-12', { revenue: 1 }),
    report('a', '2023-09', { revenue: 10 }),
    report('a', '2023-12', { revenue: 100 }),
  ];

  it('takes December to November for the statutory year, and events by their day', () => {
    expect(evaluate(revenue, reports, { period: '2023-RY' })).toMatchObject({
      value: 11,
      asOf: '2023-12-14',
    });
    expect(evaluate(revenue, reports, { period: '2023' }).value).toBe(110);
    const founded: Formula = { kind: 'events', event: 'founded' };
    expect(evaluate(founded, [], { period: '2023-RY' }).value).toBe(1);
    expect(evaluate(founded, [], { period: '2022' }).value).toBe(1);
  });

  it('leaves out of a year to date the months that have not ended', () => {
    const toDate = evaluate(revenue, reports, { asOf: '2023-09-29' });
    expect(toDate).toMatchObject({ value: undefined, asOf: '2023-09-29', coverage: { expected: 3 } });
    expect(evaluate(revenue, reports, { asOf: '2023-09-30' }).value).toBe(10);
    expect(evaluate({ kind: 'events', event: 'suspended' }, [], { asOf: '2023-02-01' }).value).toBe(1);
  });

  it('needs the figures to hold the period', () => {
    expect(() => evaluate(revenue, [], { period: '2024' })).toThrow(/do not hold every month of 2024/);
    expect(() => evaluate(revenue, [], { period: '2022-RY' })).toThrow(/2022-RY/);
  });
});

describe('contributorsTo', () => {
  it('lists who is in the value and who is missing', () => {
    const reports = [report('a', '2023-01', { revenue: 1 })];
    expect(contributorsTo(indicator(revenue), data(reports))).toEqual({
      counted: ['a'],
      missing: ['b', 'c'],
    });
    const founded = indicator({ kind: 'events', event: 'founded' });
    expect(contributorsTo(founded, data([], '2022'))).toEqual({ counted: ['b'], missing: [] });
  });

  it('gives each organisation’s own result', () => {
    const reports = [report('a', '2023-01', { revenue: 1 }), report('b', '2023-01', { revenue: 5 })];
    expect(
      resultsByOrganisation(indicator(revenue), data(reports)).map(({ unit, value }) => [unit, value]),
    ).toEqual([
      ['a', 1],
      ['b', 5],
      ['c', undefined],
    ]);
  });
});
