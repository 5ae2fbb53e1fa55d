import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isWorkingDay } from '../../time';
import {
  dueOf,
  noticeOfWorkingDays,
  placeInTerm,
  termOfDays,
  termOfMonths,
  termOfWorkingDays,
  termOfYears,
  termUntil,
} from './term';

describe('terms by the Civil Code', () => {
  it.each([
    ['days: the first is not counted', termOfDays('2024-03-01', 14), '2024-03-15', '2024-03-15'],
    ['days to a Saturday', termOfDays('2024-03-01', 15), '2024-03-16', '2024-03-18'],
    ['months', termOfMonths('2024-07-01', 18), '2026-01-01', '2026-01-05'],
    ['months to a shorter month', termOfMonths('2022-08-31', 6), '2023-02-28', '2023-02-28'],
    ['months to a leap day', termOfMonths('2023-08-31', 6), '2024-02-29', '2024-02-29'],
    ['years', termOfYears('2024-03-05', 2), '2026-03-05', '2026-03-05'],
    ['years from a leap day', termOfYears('2024-02-29', 2), '2026-02-28', '2026-03-02'],
    ['a day set by law, a Sunday', termUntil('2024-12-15'), '2024-12-15', '2024-12-16'],
    ['working days', termOfWorkingDays('2025-04-29', 5), '2025-05-09', '2025-05-09'],
    [
      'working days with a Saturday worked in exchange',
      termOfWorkingDays('2025-04-25', 1),
      '2025-04-26',
      '2025-04-26',
    ],
    ['notice before a day', noticeOfWorkingDays('2025-05-06', 3), '2025-04-28', '2025-04-28'],
  ] as const)('%s', (_name, term, nominal, effective) => {
    expect(term).toMatchObject({ nominal, effective });
    expect(term.provisional).toBeUndefined();
  });

  it('cite what counted them, and the Civil Code of 2015 only from 2017', () => {
    const places = (term: { citations: readonly object[] }) =>
      term.citations.map((citation) => ({ instrument: 'civil-code-2015', trust: 'text', ...citation }));
    const place = (article: number, clause: number) => ({
      instrument: 'civil-code-2015',
      trust: 'text',
      article,
      clause,
    });
    expect(places(termOfDays('2024-03-01', 14))).toEqual([place(147, 3), place(148, 1)]);
    expect(places(termOfMonths('2024-07-01', 18))).toEqual([place(147, 3), place(148, 3), place(148, 5)]);
    expect(places(termOfYears('2024-03-05', 2))).toEqual([place(147, 3), place(148, 4)]);
    expect(places(termOfWorkingDays('2024-03-05', 2))).toEqual([place(147, 3)]);
    expect(places(termUntil('2024-12-15'))).toEqual([place(148, 5)]);
    expect(places(noticeOfWorkingDays('2024-12-15', 3))).toEqual([]);
    expect(termOfMonths('2016-06-30', 6).citations).toEqual([]);
    expect(termOfMonths('2016-07-01', 6).citations).not.toEqual([]);
  });

  it('say in words how they were counted', () => {
    expect(dueOf(termOfWorkingDays('2025-04-29', 5)).because.vi).toBe(
      '5 ngày làm việc kể từ ngày 29/04/2025, không tính ngày đó: 09/05/2025.',
    );
    expect(dueOf(termUntil('2024-12-15')).because).toEqual({
      vi: 'Hạn ấn định sẵn: 15/12/2024 (cuối tuần, nên tính đến 16/12/2024).',
      en: 'The day is set: 15/12/2024 (a weekend, so it runs to 16/12/2024).',
    });
    expect(dueOf(noticeOfWorkingDays('2025-05-06', 3)).because.en).toBe(
      'Counted back 3 working days from 06/05/2025: 28/04/2025.',
    );
  });
});

describe('a day placed in a term', () => {
  const known = termOfMonths('2024-12-31', 4);
  const unknown = termOfMonths('2026-12-31', 4);

  it.each([
    [known, '2025-05-05', 'within'],
    [known, '2025-05-06', 'after'],
    [unknown, '2027-05-04', 'within'],
    [unknown, '2027-05-05', 'unclear'],
    [unknown, '2027-05-14', 'unclear'],
    [unknown, '2027-05-15', 'after'],
  ] as const)('%#: %s is %s', (term, day, place) => {
    expect(placeInTerm(term, day)).toBe(place);
  });
});

describe('what always holds', () => {
  const start = integer({ min: 0, max: 9000 }).map((days) => addDays('2013-07-01', days));
  const count = constantFrom(termOfDays, termOfMonths, termOfYears, termOfWorkingDays);

  it('the effective day is a working day, never before the nominal one, and within ten days of it', () => {
    assert(
      property(start, integer({ min: 1, max: 60 }), count, (from, length, term) => {
        const { nominal, effective, provisional } = term(from, length);
        expect(from < nominal && nominal <= effective && effective <= addDays(nominal, 10)).toBe(true);
        expect(isWorkingDay(effective)).toBe(true);
        const year = Number(effective.slice(0, 4));
        const isKnown = year > 2021 && year < 2026 && term !== termOfWorkingDays;
        expect(isKnown && provisional !== undefined).toBe(false);
        expect(year > 2027 && provisional === undefined).toBe(false);
      }),
    );
  });
});
