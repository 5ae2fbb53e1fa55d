import type { CalendarDate } from '../../time';
import type { Parameter, ParameterReading } from '../engine/parameter';
import {
  noticeOfDays,
  noticeOfWorkingDays,
  termOfDays,
  termOfMonths,
  termOfWorkingDays,
  termOfYears,
  type Term,
} from '../engine/term';

type InForce = Extract<ParameterReading<number>, { status: 'inForce' }>;

const COUNTERS: Partial<Record<Parameter['unit'], (from: CalendarDate, length: number) => Term>> = {
  day: termOfDays,
  workingDay: termOfWorkingDays,
  month: termOfMonths,
  year: termOfYears,
};

/** Counts a term from a day, in the unit the law used at the time; the law's own citation first. */
export function counted(parameter: Parameter<number>, reading: InForce, from: CalendarDate): Term {
  const count = COUNTERS[reading.unit ?? parameter.unit];
  if (!count) throw new TypeError(`${parameter.code} is not a length of time.`);
  return cited(reading, count(from, reading.value));
}

/** The last day for something due before a day. */
export function countedBack(parameter: Parameter<number>, reading: InForce, before: CalendarDate): Term {
  const count = (reading.unit ?? parameter.unit) === 'workingDay' ? noticeOfWorkingDays : noticeOfDays;
  return cited(reading, count(before, reading.value));
}

function cited({ citation }: InForce, term: Term): Term {
  return { ...term, citations: [citation, ...term.citations] };
}
