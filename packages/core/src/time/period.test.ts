import { describe, expect, it } from 'vitest';
import {
  eveOf,
  formatPeriod,
  isMonth,
  isPeriod,
  monthOf,
  monthsOf,
  monthsWithin,
  periodBefore,
  periodRange,
  shiftMonth,
  yearBefore,
  yearToDate,
} from './period';

describe('periods', () => {
  it.each([
    ['2023-09', '2023-09-01', '2023-09-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-Q3', '2023-07-01', '2023-09-30'],
    ['2023-H1', '2023-01-01', '2023-06-30'],
    ['2023-H2', '2023-07-01', '2023-12-31'],
    ['2023-9M', '2023-01-01', '2023-09-30'],
    ['2023-4M', '2023-01-01', '2023-04-30'],
    ['2023-11M', '2023-01-01', '2023-11-30'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-RY', '2022-12-15', '2023-12-14'],
  ] as const)('%s runs from %s to %s', (period, from, to) => {
    expect(isPeriod(period)).toBe(true);
    expect(periodRange(period)).toMatchObject({ from, to });
  });

  it('refuses what is no period', () => {
    for (const wrong of [
      '2023-13',
      '2023-00',
      '2023-Q5',
      '2023-H3',
      '2023-6M',
      '2023-1M',
      '2023-3M',
      '2023-12M',
      '23',
      '',
      null,
    ])
      expect(isPeriod(wrong)).toBe(false);
    expect(() => periodRange('2023-99')).toThrow(RangeError);
    expect(isMonth('2023')).toBe(false);
    expect(isMonth('2023-12')).toBe(true);
  });

  it('lists months, shifts and compares years', () => {
    expect(monthsOf('2023-Q4')).toEqual(['2023-10', '2023-11', '2023-12']);
    expect(monthsOf('2023-9M')).toHaveLength(9);
    expect(shiftMonth('2024-01', -1)).toBe('2023-12');
    expect(monthOf('2023-12-31')).toBe('2023-12');
    expect(yearBefore('2023-Q3')).toBe('2022-Q3');
    expect(yearBefore('2023-RY')).toBe('2022-RY');
    expect(eveOf('2023-RY')).toBe('2022-12-14');
  });

  it('fills the statutory year with December to November, each month in one year only', () => {
    expect(monthsOf('2023-RY')).toEqual(['2022-12', ...monthsOf('2023-11M')]);
    expect(monthsOf('2024-RY')[0]).toBe('2023-12');
    expect(monthsWithin({ from: '2023-01-16', to: '2023-03-15' })).toEqual(['2023-01', '2023-02']);
    expect(monthsWithin({ from: '2023-01-17', to: '2023-03-16' })).toEqual(['2023-02', '2023-03']);
    expect(monthsWithin({ from: '2023-01-20', to: '2023-02-03' })).toEqual([]);
  });

  it('finds the year to date and the period before', () => {
    expect(monthsOf('2023').map((month) => yearToDate(month))).toEqual([
      '2023-01',
      '2023-2M',
      '2023-Q1',
      '2023-4M',
      '2023-5M',
      '2023-H1',
      '2023-7M',
      '2023-8M',
      '2023-9M',
      '2023-10M',
      '2023-11M',
      '2023',
    ]);
    expect(
      (['2023-01', '2023-Q1', '2023-Q3', '2023-H1', '2023-H2', '2023-9M', '2023', '2023-RY'] as const).map(
        (period) => periodBefore(period),
      ),
    ).toEqual(['2022-12', '2022-Q4', '2023-Q2', '2022-H2', '2023-H1', '2022-9M', '2022', '2022-RY']);
  });

  it('has words', () => {
    expect(formatPeriod('2023-4M')).toBe('4 tháng năm 2023');
    expect(formatPeriod('2023-4M', { language: 'en' })).toBe('first 4 months of 2023');
    expect(formatPeriod('2023-09')).toBe('tháng 9/2023');
    expect(formatPeriod('2023-Q3')).toBe('quý III/2023');
    expect(formatPeriod('2023-H1')).toBe('6 tháng đầu năm 2023');
    expect(formatPeriod('2023-9M')).toBe('9 tháng năm 2023');
    expect(formatPeriod('2023', { language: 'en' })).toBe('2023');
  });
});
