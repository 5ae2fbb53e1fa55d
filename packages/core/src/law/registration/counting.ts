import type { CalendarDate } from '../../time';
import type { Parameter, ParameterReading } from '../engine/parameter';
import * as term from '../engine/term';

type InForce = Extract<ParameterReading<number>, { status: 'inForce' }>;

type Count = (day: CalendarDate, length: number, cited: term.Places) => term.Term;

const FROM: Partial<Record<Parameter['unit'], readonly [Count, term.Places]>> = {
  day: [term.termOfDays, term.BY_DAYS],
  workingDay: [term.termOfWorkingDays, term.BY_WORKING_DAYS],
  month: [term.termOfMonths, term.BY_MONTHS],
  year: [term.termOfYears, term.BY_YEARS],
};
const BEFORE: typeof FROM = {
  day: [term.noticeOfDays, term.NOT_COUNTED],
  workingDay: [term.noticeOfWorkingDays, term.NOT_COUNTED],
};

/** Counts terms from days, in the unit the law used at the time; the law's own citation first. */
export function counting(parameter: Parameter<number>, reading: InForce): (from: CalendarDate) => term.Term {
  return countingBy(FROM, parameter, reading);
}

/** Counts the last day for something due before a day. */
export function countingBack(
  parameter: Parameter<number>,
  reading: InForce,
): (before: CalendarDate) => term.Term {
  return countingBy(BEFORE, parameter, reading);
}

function countingBy(ways: typeof FROM, parameter: Parameter<number>, { unit, value, citation }: InForce) {
  const way = ways[unit ?? parameter.unit];
  if (!way) throw new TypeError(`${parameter.code} is not a length of time.`);
  const [count, places] = way;
  const cited = term.placesUnder(citation, places);
  return (day: CalendarDate) => count(day, value, cited);
}
