import { addDays as addDaysOf, addMonths as addMonthsOf, getDaysInMonth } from 'date-fns';
import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  calendarDate,
  daysBetween,
  formatDate,
  isCalendarDate,
  lastDayOfMonth,
  vietnamDate,
} from './calendar-date';

describe('calendar dates', () => {
  it('knows which days exist', () => {
    expect(isCalendarDate('2024-02-29')).toBe(true);
    for (const wrong of [
      '2023-02-29',
      '2023-13-01',
      '2023-00-10',
      '23-01-01',
      '2023-1-1',
      '',
      undefined,
      20230101,
    ])
      expect(isCalendarDate(wrong), String(wrong)).toBe(false);
  });

  it('knows the length of every month, as date-fns does', () => {
    for (let year = 100; year <= 9999; year += year % 100 > 4 ? 31 : 1)
      for (let month = 1; month <= 12; month += 1) {
        const length = getDaysInMonth(new Date(year, month - 1, 1));
        expect(isCalendarDate(calendarDate(year, month, length))).toBe(true);
        expect(isCalendarDate(calendarDate(year, month, length + 1))).toBe(false);
      }
    expect(isCalendarDate('0099-01-01')).toBe(false);
  });

  it('clamps a month that is shorter', () => {
    expect(addMonths('2023-12-31', 2)).toBe('2024-02-29');
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
    expect(addMonths('2022-08-31', 6)).toBe('2023-02-28');
  });

  it('crosses months, years and clock changes', () => {
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(addDays('2024-03-09', 2)).toBe('2024-03-11');
    expect(daysBetween('2023-12-31', '2024-12-31')).toBe(366);
    expect(daysBetween('2024-01-02', '2024-01-01')).toBe(-1);
    expect(lastDayOfMonth(2024, 12)).toBe('2024-12-31');
  });

  it("is Việt Nam's day, not the machine's", () => {
    expect(vietnamDate(new Date('2023-12-31T16:59:59Z'))).toBe('2023-12-31');
    expect(vietnamDate(new Date('2023-12-31T17:00:00Z'))).toBe('2024-01-01');
  });

  it('shows days as people write them', () => {
    expect(formatDate('2024-01-04')).toBe('04/01/2024');
  });
});

describe('counting', () => {
  const days = integer({ min: 0, max: 400_000 });
  const start = new Date(1900, 0, 1, 12);

  it('agrees with date-fns, in days and in months', () => {
    assert(
      property(days, integer({ min: -4000, max: 4000 }), (from, count) => {
        const date = startOf(from);
        const day = written(date);
        expect(addDays(day, count)).toBe(written(addDaysOf(date, count)));
        expect(addMonths(day, count)).toBe(written(addMonthsOf(date, count)));
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  const startOf = (from: number) => addDaysOf(start, from);
  const written = (date: Date) => calendarDate(date.getFullYear(), date.getMonth() + 1, date.getDate());
});
