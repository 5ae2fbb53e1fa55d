import { describe, expect, it } from 'vitest';
import type { Organisation, Register, RegisterEvent } from '../organisation';
import { monthlyElements } from './catalogue/monthly-elements';
import { evaluateIndicators } from './evaluate';
import { figuresFrom, type MonthlyReport } from './figures';
import type { Formula } from './formula';
import { indicatorSchema } from './indicator';

const organisation = (id: string, kind: Organisation['kind'] = 'cooperative', place = 'x'): Organisation => ({
  id,
  name: id,
  kind,
  sector: 'agriculture',
  place,
  facts: {},
});
const event = (type: RegisterEvent['type'], id: string, on: RegisterEvent['on']): RegisterEvent => ({
  id: `${type}:${id}:${on}`,
  type,
  on,
  organisation: id,
});
const register: Register = {
  organisations: [
    organisation('a'),
    organisation('b', 'cooperative', 'y'),
    organisation('g', 'group'),
    organisation('unfounded'),
  ],
  events: [
    event('founded', 'a', '2020-01-01'),
    event('founded', 'b', '2023-02-10'),
    event('founded', 'g', '2023-03-01'),
    event('dissolved', 'g', '2023-11-20'),
  ],
};
const report = (
  id: string,
  period: MonthlyReport['period'],
  values: Record<string, number>,
): MonthlyReport => ({
  organisation: id,
  period,
  values,
});

function evaluate(
  formula: Formula,
  reports: MonthlyReport[],
  period: '2023' | '2023-12' | '2023-Q1' = '2023',
) {
  const figures = figuresFrom({
    organisations: register.organisations.map(({ id }) => id),
    period: '2023',
    elements: monthlyElements.map(({ code }) => code),
    reports,
  });
  const indicator = indicatorSchema.parse({
    code: 'tried',
    name: { vi: 'thử', en: 'tried' },
    unit: 'person',
    better: 'higher',
    formula,
    show: { digits: 0 },
  });
  return evaluateIndicators([indicator], { elements: monthlyElements, figures, register, period })[0]!;
}

describe('evaluateIndicators', () => {
  it('sums a flow over months and organisations, and tells how much was reported', () => {
    const result = evaluate({ kind: 'element', element: 'revenue' }, [
      report('a', '2023-01', { revenue: 100 }),
      report('a', '2023-02', { revenue: 50 }),
      report('b', '2023-02', { revenue: 7 }),
    ]);
    expect(result.value).toBe(157);
    expect(result.coverage).toEqual({
      reported: 2,
      expected: 3,
      months: { reported: 3, expected: 12 + 11 + 8 },
    });
  });

  it('takes the last known month of a stock, and only of those that still work', () => {
    const result = evaluate({ kind: 'element', element: 'officialMembers' }, [
      report('a', '2023-01', { officialMembers: 10 }),
      report('a', '2023-06', { officialMembers: 12 }),
      report('a', '2023-07', { revenue: 1 }),
      report('g', '2023-06', { officialMembers: 99 }),
    ]);
    expect(result.value).toBe(12);
    expect(result.coverage).toMatchObject({ reported: 1, expected: 2 });
  });

  it('keeps no data apart from zero', () => {
    expect(evaluate({ kind: 'element', element: 'revenue' }, []).value).toBeUndefined();
    expect(
      evaluate({ kind: 'element', element: 'revenue' }, [report('a', '2023-01', { revenue: 0 })]).value,
    ).toBe(0);
  });

  it('divides sum by sum, over the months where both sides are known', () => {
    const income: Formula = {
      kind: 'ratio',
      over: { kind: 'element', element: 'wageBill' },
      under: { kind: 'element', element: 'workerMonths' },
    };
    const result = evaluate(income, [
      report('a', '2023-01', { wageBill: 100, workerMonths: 10 }),
      report('b', '2023-03', { wageBill: 30, workerMonths: 30 }),
      report('b', '2023-04', { wageBill: 1_000_000 }),
    ]);
    expect(result.value).toBe(130 / 40);
    expect(result.parts).toEqual({ over: 130, under: 40 });
    expect(
      evaluate(income, [report('a', '2023-01', { wageBill: 5, workerMonths: 0 })]).value,
    ).toBeUndefined();
  });

  it('averages over those who reported, not over those who did not', () => {
    const perCooperative: Formula = {
      kind: 'ratio',
      over: { kind: 'element', element: 'revenue', of: { kinds: ['cooperative'] } },
      under: { kind: 'reporters', element: 'revenue', of: { kinds: ['cooperative'] } },
    };
    const reports = [report('a', '2023-01', { revenue: 80 }), report('g', '2023-03', { revenue: 1000 })];
    expect(evaluate(perCooperative, reports).value).toBe(80);
  });

  it('counts register events of the period and organisations working on its last day', () => {
    expect(evaluate({ kind: 'events', event: 'founded' }, []).value).toBe(2);
    expect(evaluate({ kind: 'events', event: 'founded', of: { kinds: ['group'] } }, []).value).toBe(1);
    expect(evaluate({ kind: 'events', event: 'founded', of: { places: ['y'] } }, [], '2023-Q1').value).toBe(
      1,
    );
    expect(evaluate({ kind: 'organisations' }, []).value).toBe(2);
    expect(evaluate({ kind: 'organisations' }, [], '2023-Q1').value).toBe(3);
    expect(evaluate({ kind: 'events', event: 'rated' }, []).coverage).toBeUndefined();
  });

  it('refuses a sum that would no longer be exact', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const reports = [report('a', '2023-01', { revenue: most }), report('b', '2023-03', { revenue: 1 })];
    expect(() => evaluate({ kind: 'element', element: 'revenue' }, reports)).toThrow(/too large to be exact/);
  });

  it('refuses an element that nobody defined', () => {
    expect(() => evaluate({ kind: 'element', element: 'happiness' }, [])).toThrow(/happiness/);
  });
});
