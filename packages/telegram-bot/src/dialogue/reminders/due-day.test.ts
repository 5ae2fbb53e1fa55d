import { addDays, daysBetween, isWorkingDay, type CalendarDate } from '@hoptac/core/time';
import { describe, expect, it } from 'vitest';
import { monthReminderOn, nextDue, reportDue } from './due-day';
import { reminderFor } from './settings';

describe('the due day of a month’s report', () => {
  it('is the alliance’s day of the next month, or the next working day', () => {
    expect(reportDue('2023-12')).toEqual({ nominal: '2024-01-15', effective: '2024-01-15' });
    expect(reportDue('2024-05')).toEqual({ nominal: '2024-06-15', effective: '2024-06-17' });
    expect(reportDue('2024-04', 1)).toEqual({ nominal: '2024-05-01', effective: '2024-05-02' });
    expect(reportDue('2024-01', 10).effective).toBe('2024-02-15'); // Tết
  });

  it('is the last of a month that is shorter', () => {
    expect(reportDue('2023-01', 30).nominal).toBe('2023-02-28');
  });

  it('is next for the month that is not due yet', () => {
    expect(nextDue('2024-01-15').period).toBe('2023-12');
    expect(nextDue('2024-01-16').period).toBe('2024-01');
  });
});

describe('the reminder of a day', () => {
  it('is one before, on and after the due day, and none between', () => {
    const on = (day: CalendarDate) => monthReminderOn(day)?.which;
    expect(on('2024-01-11')).toBeUndefined();
    expect(on('2024-01-12')).toBe('before');
    expect(on('2024-01-15')).toBe('due');
    expect(on('2024-01-16')).toBeUndefined();
    expect(on('2024-01-18')).toBe('after');
    expect(on('2024-02-05')).toBeUndefined();
  });

  it('comes at least three days ahead on a working day, whatever the due day of whatever year', () => {
    for (let dueDay = 1; dueDay <= 28; dueDay++)
      for (let day: CalendarDate = '2023-01-01'; day < '2025-01-01'; day = addDays(day, 1)) {
        const { due } = nextDue(day, dueDay);
        const first = Array.from({ length: 20 }, (_, back) => addDays(due.effective, back - 20)).find(
          (early) => monthReminderOn(early, dueDay)?.which === 'before' && isWorkingDay(early),
        );
        expect(daysBetween(first!, due.effective)).toBeGreaterThanOrEqual(3);
        day = due.effective;
      }
  });
});

describe('a chat that wants something else', () => {
  const names = (settings: Parameters<typeof reminderFor>[0], days: readonly CalendarDate[]) =>
    days.map((day) => reminderFor(settings, day, undefined)?.name);

  it('gets none while they are off', () => {
    expect(names({ off: true }, ['2024-01-12', '2024-01-15'])).toEqual([undefined, undefined]);
  });

  it('gets one on the day it named, in place of the one that it has put off', () => {
    const days = ['2024-03-12', '2024-03-13', '2024-03-14', '2024-03-15', '2024-03-18'] as const;
    expect(names({ from: '2024-03-13', again: true }, days)).toEqual([
      undefined,
      'again-2024-03-13',
      'again-2024-03-13',
      'due',
      'after',
    ]);
  });

  it('gets the usual ones again in the next month', () => {
    expect(names({ from: '2024-03-13', again: true }, ['2024-04-12', '2024-04-15'])).toEqual([
      'before',
      'due',
    ]);
  });

  it('gets the first on the due day where it asked for that', () => {
    expect(names({ from: '2024-03-15' }, ['2024-03-12', '2024-03-14', '2024-03-15'])).toEqual([
      undefined,
      undefined,
      'due',
    ]);
  });

  it('is reminded of last month where it asked for a day between the usual ones', () => {
    expect(reminderFor({ from: '2024-03-27', again: true }, '2024-03-27', undefined)).toMatchObject({
      period: '2024-02',
      which: 'again',
    });
    expect(reminderFor({ from: '2024-03-27', again: true }, '2024-04-02', undefined)).toBeUndefined();
  });
});
