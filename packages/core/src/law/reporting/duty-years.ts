import { addDays, addMonths, type CalendarDate } from '../../time';
import { dayWords } from '../engine/bilingual';
import { keptByDay } from '../engine/kept-by-day';
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

/** For the day asked of last, the year ends that financial years have: a province has a handful. */
const yearEnds = new Map<string, CalendarDate>();
let yearEndsOn: CalendarDate | undefined;

/** Last day of the latest financial year that is over on a day. */
export function latestYearEnd(fiscalYearEnd: string, on: CalendarDate): CalendarDate {
  if (yearEndsOn !== on) yearEnds.clear();
  yearEndsOn = on;
  let end = yearEnds.get(fiscalYearEnd);
  if (end === undefined) {
    const sameYear = `${on.slice(0, 4)}-${fiscalYearEnd}` as CalendarDate;
    yearEnds.set(fiscalYearEnd, (end = sameYear < on ? sameYear : addMonths(sameYear, -12)));
  }
  return end;
}

/** Financial years up to the one that ends on a day, the latest first, each with the end of a term of days. */
export function financialYears(term: Parameter<number>): (latest: CalendarDate) => readonly DutyYear[] {
  return keptByDay((latest) => {
    const years: DutyYear[] = [];
    for (let end = latest; ; end = addMonths(end, -12)) {
      const found = termByLaw(term, end, termOfDays);
      if (!found.ok) return years;
      years.push({ end, due: found.term, citations: found.term.citations });
    }
  });
}

/** The last day of a calendar year in which a yearly day falls due, read by the law of that day. */
function yearlyDue(parameter: Parameter<YearlyDay>, year: number, end: CalendarDate): DutyYear | undefined {
  // The law in force when the year reported on closes decides.
  const reading = parameterAt(parameter, `${year}-12-15`);
  if (reading.status === 'outOfScope') return undefined;
  const { monthDay, inNextYear } = reading.value;
  const term = termUntil(`${inNextYear ? year + 1 : year}-${monthDay}`);
  return { end, due: term, citations: [reading.citation, ...term.citations] };
}

/** Calendar years up to that of a day, the latest first, each with the day its report is due. `endsOn` is the last day reported on. */
export function calendarYears(
  parameter: Parameter<YearlyDay>,
  endsOn: `${number}-${number}`,
  adapted: (year: DutyYear) => DutyYear = (year) => year,
): (on: CalendarDate) => readonly DutyYear[] {
  return keptByDay((on) => {
    const years: DutyYear[] = [];
    const latest = Number(on.slice(0, 4));
    for (let year = latest; ; year -= 1) {
      const found = yearlyDue(parameter, year, `${year}-${endsOn}`);
      // A norm that ended within this year may still have bound the year before.
      if (!found && year < latest) return years;
      if (found) years.push(adapted(found));
    }
  });
}

/** A year told as a number, as the last day reported on. */
export function yearAsDay(endsOn: `${number}-${number}`) {
  const days = new Map<number, CalendarDate>();
  return (year: number | 'never' | undefined): CalendarDate | 'never' | undefined => {
    if (typeof year !== 'number') return year;
    let day = days.get(year);
    if (day === undefined) days.set(year, (day = `${year}-${endsOn}`));
    return day;
  };
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
