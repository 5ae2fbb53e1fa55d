import type { CalendarDate } from '../../time';
import type { Bilingual } from '../engine/bilingual';
import { termByLaw } from '../engine/term-by-law';
import { dueOf, termOfMonths, type Due } from '../engine/term';
import { annualMeetingTerm } from './parameters';

/** When the annual congress for a financial year is due, or why that cannot be said. */
export type AnnualMeetingDue =
  | ({ ok: true; fiscalYearEnd: CalendarDate; months: number } & Due)
  | { ok: false; reason: Bilingual };

/**
 * The day by which the annual congress for the financial year that ended on `fiscalYearEnd` (`YYYY-MM-DD`) is due.
 *
 * `nominal` by counting, `effective` moved past days off; `provisional` where the days off are not announced yet. A day
 * that does not exist, or a year that ended before law 23/2012, is answered `ok: false` with the reason.
 *
 * Source: law 23/2012, article 31 clause 1; law 17/2023, article 59 clause 1; Civil Code, articles 147 and 148.
 *
 * @example
 * annualMeetingDueOn({ fiscalYearEnd: '2024-12-31' }); // nominal 2025-04-30, effective 2025-05-05
 */
export function annualMeetingDueOn(input: { fiscalYearEnd: CalendarDate }): AnnualMeetingDue {
  // Callers in plain JavaScript may leave the input out.
  const fiscalYearEnd = (input as Partial<typeof input> | undefined)?.fiscalYearEnd as CalendarDate;
  const found = termByLaw(annualMeetingTerm, fiscalYearEnd, termOfMonths);
  if (!found.ok) return found;
  return { ok: true, ...dueOf(found.term), fiscalYearEnd, months: found.length };
}
