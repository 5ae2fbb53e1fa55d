import { addDays, addMonths, type CalendarDate } from '../../time';
import { dayWords } from '../engine/bilingual';
import { termByLaw } from '../engine/term-by-law';
import type { Parameter } from '../engine/parameter';
import { parameterAt } from '../engine/parameter';
import { termOfDays, termUntil } from '../engine/term';
import type { DutyYear } from './yearly-duty';

/** A day of the year, in the year reported on or in the next. */
export interface YearlyDay {
  monthDay: `${number}-${number}`;
  inNextYear: boolean;
}

/** Last day of the latest financial year that is over on a day. */
export function latestYearEnd(fiscalYearEnd: string, on: CalendarDate): CalendarDate {
  const sameYear = `${on.slice(0, 4)}-${fiscalYearEnd}` as CalendarDate;
  return sameYear < on ? sameYear : addMonths(sameYear, -12);
}

/** Financial years that are over, the latest first, each with the end of a term of days, back to the first the norm reaches. */
export function* financialYears(
  term: Parameter<number>,
  fiscalYearEnd: string,
  on: CalendarDate,
): Generator<DutyYear> {
  for (let end = latestYearEnd(fiscalYearEnd, on); ; end = addMonths(end, -12)) {
    const found = termByLaw(term, end, termOfDays);
    if (!found.ok) return;
    yield { end, due: found.term };
  }
}

/** The last day of a calendar year in which a yearly day falls due, read by the law of that day. */
function yearlyDue(parameter: Parameter<YearlyDay>, year: number, end: CalendarDate): DutyYear | undefined {
  // The law in force when the year reported on closes decides.
  const reading = parameterAt(parameter, `${year}-12-15`);
  if (reading.status === 'outOfScope') return undefined;
  const { monthDay, inNextYear } = reading.value;
  const term = termUntil(`${inNextYear ? year + 1 : year}-${monthDay}`);
  return { end, due: { ...term, citations: [reading.citation, ...term.citations] } };
}

/** Calendar years, the latest first, each with the day its report is due. `endsOn` is the last day reported on. */
export function* calendarYears(
  parameter: Parameter<YearlyDay>,
  on: CalendarDate,
  endsOn: `${number}-${number}`,
): Generator<DutyYear> {
  for (let year = Number(on.slice(0, 4)); ; year -= 1) {
    const found = yearlyDue(parameter, year, `${year}-${endsOn}`);
    // A norm that ended within this year may still have bound the year before.
    if (!found && year < Number(on.slice(0, 4))) return;
    if (found) yield found;
  }
}

/** A year told as a number, as the last day reported on. */
export function yearAsDay(
  year: number | 'never' | undefined,
  endsOn: `${number}-${number}`,
): CalendarDate | 'never' | undefined {
  return typeof year === 'number' ? `${year}-${endsOn}` : year;
}

/** The year in words, from its last day. */
export function calendarYearWords(end: CalendarDate) {
  return { vi: `năm ${end.slice(0, 4)}`, en: `the year ${end.slice(0, 4)}` };
}

export function financialYearWords(end: CalendarDate) {
  const day = dayWords(end);
  return { vi: `năm tài chính kết thúc ngày ${day}`, en: `the financial year that ended on ${day}` };
}

/** Not for an organisation that worked under twelve months of the year. */
export function newWithinTheYear(year: DutyYear): DutyYear {
  return { ...year, newAfter: addDays(addMonths(year.end, -12), 1) };
}
