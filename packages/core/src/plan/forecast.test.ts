import { describe, expect, it } from 'vitest';
import { hoaBinh2023Indicators } from '../indicators';
import { forecastYear, type Forecast } from './forecast';
import { forecastWords } from './forecast-words';

const counts = { overTime: 'sum', counted: true } as const;
const money = { overTime: 'sum', counted: false } as const;
const stock = { overTime: 'last', counted: true } as const;
const rate = { overTime: 'rate', counted: false } as const;
const made = (forecast: ReturnType<typeof forecastYear>): Forecast => {
  if (!forecast.ok) throw new Error(forecast.reason);
  return forecast;
};
const lastYear = [0, 10, 20, 10, 0, 10, 20, 10, 0, 10, 20, 10];

describe('forecastYear', () => {
  it('scales last year’s shape by the months known', () => {
    const forecast = forecastYear({ months: [0, 15, 30, 15, 0, 15], nature: money, pastYears: [lastYear] });
    expect(forecast).toEqual({
      ok: true,
      method: 'lastYearShape',
      point: 180,
      low: 180,
      high: 180,
      months: 6,
      pastYears: 1,
    });
  });

  it('knows that things counted vary by chance even where the months fit perfectly', () => {
    const forecast = made(
      forecastYear({ months: [0, 15, 30, 15, 0, 15], nature: counts, pastYears: [lastYear] }),
    );
    // Student’s t of 5 degrees of freedom times the root of the 105 still to come.
    expect(forecast).toMatchObject({ point: 180, low: 164, high: 196 });
  });

  it('takes a month without data for unknown, not for none', () => {
    const gap = made(
      forecastYear({ months: [0, 15, undefined, 15, 0, 15], nature: money, pastYears: [lastYear] }),
    );
    expect(gap.point).toBe(180);
    expect(gap.months).toBe(5);
  });

  it('goes on at the mean pace without a whole earlier year', () => {
    const months = [10, 12, 8, 10, 11, 9];
    const forecast = made(
      forecastYear({ months, nature: counts, pastYears: [lastYear.with(3, Number.NaN)] }),
    );
    expect(forecast).toMatchObject({ method: 'evenPace', point: 120, pastYears: 0 });
    expect(forecast.low).toBeLessThan(112);
    expect(forecast.low).toBeGreaterThanOrEqual(60);
  });

  it('is wider the more the months scatter, and the fewer they are', () => {
    const width = (months: number[]) => {
      const { low, high } = made(forecastYear({ months, nature: money, pastYears: [lastYear] }));
      return high - low;
    };
    expect(width([0, 12, 18, 14, 0, 12])).toBeLessThan(width([0, 25, 5, 30, 0, 12]));
    expect(width([0, 12, 18, 14, 0, 12, 18, 14])).toBeLessThan(width([0, 12, 18]));
  });

  it('carries a stock on by its mean change', () => {
    expect(
      forecastYear({ months: [100, 102, 104, 106, 108, 110], nature: { ...stock, counted: false } }),
    ).toMatchObject({
      method: 'drift',
      point: 122,
      low: 122,
      high: 122,
    });
    const moving = made(forecastYear({ months: [100, 103, 104, 106, 107, 110], nature: stock }));
    expect(moving.point).toBe(122);
    expect(moving.low).toBeLessThan(120);
  });

  it('keeps a rate steady', () => {
    const forecast = made(forecastYear({ months: [60, 61, 62, 61], nature: rate, yearToDate: 61.2 }));
    expect(forecast).toMatchObject({ method: 'steady', point: 61.2 });
    expect(forecast.low).toBeLessThan(61.2);
    expect(made(forecastYear({ months: [99, 100, 96], nature: rate, atMost: 100 })).high).toBe(100);
  });

  it('is what happened when the year is over', () => {
    expect(forecastYear({ months: lastYear, nature: counts })).toMatchObject({
      method: 'known',
      point: 120,
      low: 120,
      high: 120,
    });
    expect(forecastYear({ months: lastYear, nature: stock })).toMatchObject({ method: 'known', point: 10 });
    expect(forecastYear({ months: lastYear, nature: rate, yearToDate: 9.5 })).toMatchObject({
      method: 'known',
      point: 9.5,
    });
  });

  it.each([
    [{ months: [5, 5], nature: counts, pastYears: [lastYear] }, 3],
    [{ months: [0, undefined, undefined], nature: counts, pastYears: [lastYear] }, 6],
    [{ months: [5, 5, 5, 5, 5], nature: counts }, 6],
    [{ months: [5, 5, 5], nature: stock }, 4],
    [{ months: [undefined, 5, 5], nature: rate }, 3],
    [{ months: [], nature: counts }, 6],
  ] as const)('refuses too few months: %o', (request, fewest) => {
    expect(forecastYear(request)).toMatchObject({
      ok: false,
      reason: 'tooFewMonths',
      message: { vi: expect.stringContaining(`cần ít nhất ${fewest} tháng`) },
    });
  });

  it('is said in words', () => {
    const founded = hoaBinh2023Indicators[0]!;
    const forecast: Forecast = {
      ok: true,
      method: 'evenPace',
      point: 46,
      low: 41,
      high: 51,
      months: 8,
      pastYears: 0,
    };
    expect(forecastWords(founded, forecast)).toBe('ước cả năm 46 HTX (khoảng 41 HTX đến 51 HTX)');
    expect(forecastWords(founded, { ...forecast, low: 46, high: 46 })).toBe('ước cả năm 46 HTX');
    expect(forecastWords(founded, forecast, { language: 'en' })).toBe(
      '46 cooperatives expected for the year (about 41 cooperatives to 51 cooperatives)',
    );
    expect(forecastWords(founded, forecastYear({ months: [1], nature: counts }))).toBe(
      'Mới có số liệu 1 tháng, cần ít nhất 6 tháng mới dự báo được.',
    );
  });
});
