import { addDays, isCalendarDate, type CalendarDate } from '../../time';
import type { Bilingual } from '../engine/bilingual';
import { parameterAt } from '../engine/parameter';
import { termOfMonths, type Term } from '../engine/term';
import { annualMeetingTerm } from './parameters';

/** When the annual congress for a financial year is due, or why that cannot be said. */
export type AnnualMeetingDue =
  | ({ ok: true; fiscalYearEnd: CalendarDate; months: number } & Term)
  | { ok: false; reason: Bilingual };

/**
 * The day by which the annual congress for the financial year that ended on `fiscalYearEnd` (`YYYY-MM-DD`) is due.
 *
 * The last day of the year is not counted (Civil Code, article 147), so the law of the next day decides. A term still
 * running when law 17/2023 began is read by that law: article 115 has no rule for it, and the longer term harms nobody.
 */
export function annualMeetingDueOn({ fiscalYearEnd }: { fiscalYearEnd: CalendarDate }): AnnualMeetingDue {
  if (!isCalendarDate(fiscalYearEnd)) return { ok: false, reason: NOT_A_DAY };
  const atStart = parameterAt(annualMeetingTerm, addDays(fiscalYearEnd, 1));
  if (atStart.status === 'outOfScope') return { ok: false, reason: atStart.note };
  const atEnd = parameterAt(annualMeetingTerm, termOfMonths(fiscalYearEnd, atStart.value).earliest);
  const { value, citation } = atEnd.status === 'inForce' ? atEnd : atStart;
  const term = termOfMonths(fiscalYearEnd, value);
  return { ok: true, fiscalYearEnd, months: value, ...term, citations: [citation, ...term.citations] };
}

const NOT_A_DAY: Bilingual = {
  vi: 'Ngày kết thúc năm tài chính phải là một ngày có thật, như 2024-12-31.',
  en: 'The end of the financial year must be a day that exists, such as 2024-12-31.',
};
