import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './calendar-date';
import { addWorkingDays, isWorkingDay, workingDay, workingDayAfter, workingDayFrom } from './working-days';

describe('working days', () => {
  it.each([
    ['an ordinary Monday', '2025-03-03', true],
    ['a Saturday', '2025-03-01', false],
    ['a Sunday', '2025-03-02', false],
    ['Tết', '2026-02-17', false],
    ['the Monday after Tết', '2026-02-23', true],
    ['30 April', '2025-04-30', false],
    ['a day swapped off', '2025-05-02', false],
    ['the Saturday worked for it', '2025-04-26', true],
    ['the Saturday before that', '2025-04-19', false],
    ['a day in lieu of a Sunday', '2023-01-02', false],
    ['two days in lieu', '2023-05-03', false],
    ['24 November 2025, before the resolution', '2025-11-24', true],
    ['24 November 2026', '2026-11-24', false],
    ['29 April 2024, swapped for 4 May', '2024-04-29', false],
    ['4 May 2024', '2024-05-04', true],
    ['31 August 2026, swapped for 22 August', '2026-08-31', false],
    ['22 August 2026', '2026-08-22', true],
  ] as const)('%s: %s', (_name, day, working) => {
    expect(isWorkingDay(day)).toBe(working);
    expect(workingDay(day).provisional).toBeUndefined();
  });

  it('tell a weekend from a holiday', () => {
    expect(workingDay('2025-05-01')).toEqual({ working: false, off: 'holiday' });
    expect(workingDay('2025-05-03')).toEqual({ working: false, off: 'weekend' });
    expect(workingDay('2025-05-05')).toEqual({ working: true });
  });

  it.each([2021, 2022, 2023, 2024, 2025, 2026])(
    '%i gives each day off by law, and works for the others',
    (year) => {
      const days = Array.from({ length: 365 }, (_, index) => addDays(`${year}-01-01` as '2021-01-01', index));
      const off = days.filter((day) => workingDay(day).off === 'holiday').length;
      const workedSaturdays = days.filter(
        (day) => new Date(`${day}T12:00Z`).getUTCDay() === 6 && isWorkingDay(day),
      ).length;
      expect(off - workedSaturdays).toBe(year < 2026 ? 11 : 12);
    },
  );
});

describe('a year that is not announced', () => {
  it.each([
    ['1 January', '2027-01-01', false],
    ['30 April', '2027-04-30', false],
    ['Monday in lieu of Saturday 1 May', '2027-05-03', false],
    ['2 September', '2027-09-02', false],
    ['24 November', '2027-11-24', false],
    ['a Sunday', '2027-02-07', false],
    ['both in lieu of Sunday 30 April and the holiday after it', '2028-05-02', false],
  ] as const)('%s is off by law: %s', (_name, day, working) => {
    expect(workingDay(day)).toMatchObject({ working });
    expect(workingDay(day).provisional).toBeUndefined();
  });

  it.each([
    ['Tết 2027', '2027-02-08', true],
    ['the day beside 2 September', '2027-09-03', true],
    ['the Hùng Kings’ day', '2027-04-16', true],
    ['a Saturday that may be worked', '2027-05-08', false],
    ['a year before the table', '2020-07-01', true],
    ['24 November was worked before 2026', '2020-11-24', true],
    ['no day in lieu of a weekend 24 November', '2029-11-26', true],
  ] as const)('%s is provisional: %s', (_name, day, working) => {
    expect(isWorkingDay(day)).toBe(working);
    const { provisional } = workingDay(day);
    expect(provisional?.vi).toContain(`Chưa có lịch nghỉ chính thức năm ${day.slice(0, 4)}`);
    expect(provisional?.en).toContain(day.slice(0, 4));
  });

  it('the swap proposed around 24 November 2026 is not taken for granted', () => {
    expect(workingDay('2026-11-23')).toMatchObject({ working: true });
    expect(workingDay('2026-11-23').provisional?.vi).toContain('24/11/2026');
    expect(workingDay('2026-11-28')).toMatchObject({ working: false, off: 'weekend' });
    expect(workingDay('2026-11-28').provisional).toBeDefined();
    expect(workingDay('2026-11-25').provisional).toBeUndefined();
  });
});

describe('counting', () => {
  it('passes over days off, forward and back', () => {
    expect(addWorkingDays('2025-04-29', 1)).toBe('2025-05-05');
    expect(addWorkingDays('2025-05-05', -1)).toBe('2025-04-29');
    expect(addWorkingDays('2025-05-03', 1)).toBe('2025-05-05');
    expect(addWorkingDays('2025-05-03', 0)).toBe('2025-05-03');
    expect(addWorkingDays('2025-12-31', 1)).toBe('2026-01-05');
    expect(workingDayFrom('2025-04-30')).toEqual({ date: '2025-05-05' });
    expect(workingDayFrom('2025-05-05')).toEqual({ date: '2025-05-05' });
  });

  it('says where the count depends on days not announced', () => {
    expect(workingDayAfter('2026-12-30', 1).provisional).toBeUndefined();
    expect(workingDayAfter('2026-12-30', 2)).toMatchObject({ date: '2027-01-04' });
    expect(workingDayAfter('2026-12-30', 2).provisional?.en).toContain('2027');
  });

  it('refuses what is no day or no whole number', () => {
    expect(() => isWorkingDay('soon' as never)).toThrow(RangeError);
    expect(() => addWorkingDays('2025-05-05', 0.5)).toThrow(/whole number/);
    expect(() => addWorkingDays('2025-05-05', Number.NaN)).toThrow(RangeError);
  });

  it('counts the same number of working days forward, back and one by one', () => {
    const start = integer({ min: 0, max: 9000 }).map((days) => addDays('2013-07-01', days));
    assert(
      property(start, integer({ min: 1, max: 400 }), (from, count) => {
        const to = addWorkingDays(from, count);
        let passed = 0;
        for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
          passed += Number(isWorkingDay(day));
        expect(passed).toBe(count);
        expect(isWorkingDay(to)).toBe(true);
        const back = addWorkingDays(to, -count);
        expect(back <= from).toBe(true);
        expect(isWorkingDay(from) ? back : addWorkingDays(back, 1)).toBe(
          isWorkingDay(from) ? from : addWorkingDays(from, 1),
        );
      }),
    );
  });
});
