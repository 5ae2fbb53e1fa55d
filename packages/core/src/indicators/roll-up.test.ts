import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  rosterFrom,
  type Organisation,
  type Place,
  type Register,
  type RegisterEvent,
} from '../organisation';
import type { Month } from '../time';
import { monthlyElements } from './catalogue/monthly-elements';
import { hoaBinh2023Indicators } from './catalogue/hoa-binh-2023';
import { evaluateIndicators } from './evaluate';
import { figuresFrom, type MonthlyReport } from './figures';
import { rollUpIndicators } from './roll-up';

const LAST = '2025-06-30';
const territory: Place[] = [
  { code: 'hoa-binh', name: 'Hòa Bình', to: LAST, successors: ['phu-tho'] },
  { code: 'cao-phong', name: 'Cao Phong', parent: 'hoa-binh', to: LAST, successors: ['05089'] },
  { code: 'da-bac', name: 'Đà Bắc', parent: 'hoa-binh', to: LAST, successors: ['04831'] },
  { code: 'phu-tho', name: 'Phú Thọ' },
  { code: '05089', name: 'Xã Cao Phong', parent: 'phu-tho', from: '2025-07-01' },
  { code: '04831', name: 'Xã Đà Bắc', parent: 'phu-tho', from: '2025-07-01' },
];
const DISTRICTS = ['cao-phong', 'da-bac', 'phu-tho'];

function generated(cells: readonly (number | undefined)[]): { register: Register; reports: MonthlyReport[] } {
  const organisations = Array.from({ length: 9 }, (_, index): Organisation => ({
    id: `o${index}`,
    name: `${index}`,
    kind: index % 4 === 3 ? 'group' : 'cooperative',
    sector: 'agriculture',
    place: DISTRICTS[index % 3]!,
    facts: {},
  }));
  const events = organisations.flatMap(({ id }, index): RegisterEvent[] => [
    { id: `f${id}`, type: 'founded', on: index === 4 ? '2025-02-10' : '2020-01-01', organisation: id },
    ...(index === 5
      ? [{ id: `d${id}`, type: 'merged' as const, on: '2025-03-15' as const, organisation: id }]
      : []),
    { id: `r${id}`, type: 'rated', on: '2025-03-01', organisation: id, grade: index % 2 ? 'good' : 'weak' },
  ]);
  const months: Month[] = ['2025-01', '2025-02', '2025-03'];
  const reports = organisations.flatMap(({ id }, row) =>
    months.map((period, month) => ({
      organisation: id,
      period,
      values: Object.fromEntries(
        monthlyElements.flatMap(({ code }, element) => {
          const value = cells[(row * 31 + month * 7 + element) % cells.length];
          return value === undefined ? [] : [[code, value]];
        }),
      ),
    })),
  );
  return { register: { organisations, events }, reports };
}

const cells = fc.array(fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: undefined }), {
  minLength: 5,
  maxLength: 60,
});

function rolled({ register, reports }: ReturnType<typeof generated>, on: '2025-06-30' | '2025-07-01') {
  const roster = rosterFrom({ register, territory, on });
  const figures = figuresFrom({
    organisations: roster.ids,
    period: '2025-Q1',
    elements: monthlyElements.map(({ code }) => code),
    reports,
  });
  return rollUpIndicators(hoaBinh2023Indicators, {
    elements: monthlyElements,
    figures,
    roster,
    period: '2025-Q1',
  });
}
const withoutUnit = (results: readonly { unit?: string }[]) =>
  results.map(({ unit: _unit, ...rest }) => rest);

describe('rollUpIndicators', () => {
  it('gives each place what evaluating its own organisations alone gives', () => {
    fc.assert(
      fc.property(cells, (drawn) => {
        const { register, reports } = generated(drawn);
        const rollUp = rolled({ register, reports }, LAST);
        for (const place of [...DISTRICTS, undefined]) {
          const own = register.organisations.filter((each) => place === undefined || each.place === place);
          const ids = new Set(own.map(({ id }) => id));
          const alone = evaluateIndicators(hoaBinh2023Indicators, {
            elements: monthlyElements,
            figures: figuresFrom({
              organisations: [...ids],
              period: '2025-Q1',
              elements: monthlyElements.map(({ code }) => code),
              reports,
            }),
            register: {
              organisations: own,
              events: register.events.filter(({ organisation }) => ids.has(organisation!)),
            },
            period: '2025-Q1',
          });
          expect(withoutUnit(rollUp.resultsOf(place))).toEqual(withoutUnit(alone));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('shows the same figures by the places of then and of now', () => {
    const data = generated([1, 2, undefined, 4, 5]);
    const [then, now] = [rolled(data, LAST), rolled(data, '2025-07-01')];
    expect(withoutUnit(now.resultsOf('05089'))).toEqual(withoutUnit(then.resultsOf('cao-phong')));
    expect(withoutUnit(now.resultsOf('phu-tho'))).toEqual(withoutUnit(then.resultsOf()));
    expect(now.resultsOf('05089')[0]!.unit).toBe('05089');
    expect(() => now.resultsOf('cao-phong')).toThrow(/no place cao-phong/);
  });

  it('lays figures out anew that stand in another order', () => {
    const { register, reports } = generated([3, undefined, 8, 1, 9, 2]);
    const roster = rosterFrom({ register, territory, on: LAST });
    const figures = figuresFrom({
      organisations: register.organisations.map(({ id }) => id).toReversed(),
      period: '2025-Q1',
      elements: monthlyElements.map(({ code }) => code),
      reports,
    });
    const data = { elements: monthlyElements, figures, roster, period: '2025-Q1' } as const;
    expect(rollUpIndicators(hoaBinh2023Indicators, data).resultsOf('hoa-binh')).toEqual(
      rolled({ register, reports }, LAST).resultsOf('hoa-binh'),
    );
  });

  it('counts a correction as if all were counted anew, and leaves what was before', () => {
    fc.assert(
      fc.property(cells, fc.nat(8), fc.option(fc.nat(99), { nil: undefined }), (drawn, row, revenue) => {
        const data = generated(drawn);
        const before = rolled(data, LAST);
        const earlier = before.resultsOf();
        const correction: MonthlyReport = {
          organisation: `o${row}`,
          period: '2025-02',
          values: revenue === undefined ? {} : { revenue, newMembers: 3 },
        };
        const anew = rolled({ ...data, reports: [...data.reports, correction] }, LAST);
        const amended = before.amendedBy([correction]);
        for (const place of [...DISTRICTS, 'hoa-binh', undefined])
          expect(amended.resultsOf(place)).toEqual(anew.resultsOf(place));
        expect(before.resultsOf()).toEqual(earlier);
        const back = data.reports.filter(
          ({ organisation, period }) => organisation === `o${row}` && period === '2025-02',
        );
        expect(amended.amendedBy(back).resultsOf()).toEqual(earlier);
      }),
      { numRuns: 40 },
    );
  });
});
