import { addDays, isCalendarDate, type CalendarDate } from '../../time';
import type { Bilingual } from './bilingual';
import { parameterAt, type Parameter } from './parameter';
import type { Term } from './term';

/** A term by the law that governs it, and the length it sets; or why the law gives none. */
export type TermByLaw = { ok: true; length: number; term: Term } | { ok: false; reason: Bilingual };

/**
 * Counts a term whose length is a dated parameter, from a day that itself is not counted.
 *
 * The first day counted is the next one, so the law of that day decides. A term still running when the law changes is
 * read by the law of its end: article 115 of law 17/2023 has no rule for it, and the longer term harms nobody.
 */
export function termByLaw(
  term: Parameter<number>,
  from: CalendarDate,
  count: (from: CalendarDate, length: number) => Term,
): TermByLaw {
  if (!isCalendarDate(from)) return { ok: false, reason: NOT_A_DAY };
  const atStart = parameterAt(term, addDays(from, 1));
  if (atStart.status === 'outOfScope') return { ok: false, reason: atStart.note };
  const byFirst = count(from, atStart.value);
  const atEnd = parameterAt(term, byFirst.effective);
  const { value, citation } = atEnd.status === 'inForce' ? atEnd : atStart;
  const ends = value === atStart.value ? byFirst : count(from, value);
  ends.citations = [citation, ...ends.citations];
  return { ok: true, length: value, term: ends };
}

const NOT_A_DAY: Bilingual = {
  vi: 'Ngày bắt đầu tính hạn phải là một ngày có thật, như 2024-12-31.',
  en: 'The day a term runs from must be a day that exists, such as 2024-12-31.',
};
