import { describe, expect, it } from 'vitest';
import { amendFigures, arrangeFigures, figureAt, figuresFrom, type MonthlyReport } from './figures';

const january = (organisation: string, revenue: number, at?: string): MonthlyReport => ({
  organisation,
  period: '2023-01',
  values: { revenue },
  ...(at !== undefined && { at }),
});
const laidOut = (reports: MonthlyReport[], knownOn?: string) =>
  figuresFrom({
    organisations: ['a', 'b'],
    period: '2023-Q1',
    elements: ['revenue'],
    reports,
    ...(knownOn !== undefined && { knownOn }),
  });
const revenueOf = (figures: ReturnType<typeof laidOut>, organisation: string) =>
  figureAt(figures, 'revenue', organisation, '2023-01');

describe('figures', () => {
  const versions = [january('a', 7, '2024-01-20T01:00:00.000Z'), january('a', 5, '2023-02-05T01:00:00.000Z')];

  it('take the version sent last, whatever their order', () => {
    const figures = laidOut(versions);
    expect(revenueOf(figures, 'a')).toBe(7);
    expect(figures.knowledge).toEqual({ lateCorrections: 'included' });
  });

  it('are known as on a day, and say so', () => {
    const figures = laidOut(versions, '2023-12-31T17:00:00.000Z');
    expect(revenueOf(figures, 'a')).toBe(5);
    expect(figures.knowledge).toEqual({ lateCorrections: 'leftOut', knownOn: '2023-12-31T17:00:00.000Z' });
    expect(revenueOf(laidOut(versions, '2023-01-01T00:00:00.000Z'), 'a')).toBeNaN();
  });

  it('cannot say so of reports without a day', () => {
    expect(laidOut([january('a', 1), january('a', 2)])).toMatchObject({
      knowledge: { lateCorrections: 'unknown' },
    });
    expect(revenueOf(laidOut([january('a', 1), january('a', 2)]), 'a')).toBe(2);
    expect(() => laidOut([january('a', 1)], '2023-12-31T17:00:00.000Z')).toThrow(/does not say when/);
  });

  it('know missing from zero', () => {
    const figures = laidOut([january('a', 0)]);
    expect(revenueOf(figures, 'a')).toBe(0);
    expect(revenueOf(figures, 'b')).toBeNaN();
    expect(figureAt(figures, 'cost', 'a', '2023-01')).toBeNaN();
    expect(figureAt(figures, 'revenue', 'a', '2024-01')).toBeNaN();
  });

  it('are amended by others, not changed, and share what is the same', () => {
    const organisations = Array.from({ length: 600 }, (_, index) => `o${index}`);
    const before = figuresFrom({
      organisations,
      period: '2023-Q1',
      elements: ['revenue'],
      reports: organisations.map((id, index) => january(id, index)),
    });
    const after = amendFigures(before, [january('o300', 1_000_000), january('nobody', 1)]);
    expect([
      figureAt(before, 'revenue', 'o300', '2023-01'),
      figureAt(after, 'revenue', 'o300', '2023-01'),
    ]).toEqual([300, 1_000_000]);
    const [old, now] = [before.columns.get('revenue')!, after.columns.get('revenue')!];
    expect(now.map((block, index) => block === old[index])).toEqual([true, false, true]);
  });

  it('are arranged in any order, with nothing known of others', () => {
    const arranged = arrangeFigures(laidOut([january('a', 1), january('b', 2)]), ['b', 'c', 'a']);
    expect(['b', 'c', 'a'].map((id) => figureAt(arranged, 'revenue', id, '2023-01'))).toEqual([
      2,
      Number.NaN,
      1,
    ]);
  });
});
