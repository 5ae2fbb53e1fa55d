import { addDays, type CalendarDate } from '../../time';
import { dayWords } from '../engine/bilingual';
import type { Parameter, ParameterReading } from '../engine/parameter';
import {
  noticeOfWorkingDays,
  termOfDays,
  termOfMonths,
  termOfWorkingDays,
  termOfYears,
  type Due,
} from '../engine/term';

type InForce = Extract<ParameterReading<number>, { status: 'inForce' }>;

const COUNTERS: Partial<Record<Parameter['unit'], (from: CalendarDate, length: number) => Due>> = {
  day: termOfDays,
  workingDay: termOfWorkingDays,
  month: termOfMonths,
  year: termOfYears,
};

/** Counts a term from a day, in the unit the law used at the time; the law's own citation first. */
export function counted(parameter: Parameter<number>, reading: InForce, from: CalendarDate): Due {
  const count = COUNTERS[reading.unit ?? parameter.unit];
  if (!count) throw new TypeError(`${parameter.code} is not a length of time.`);
  const due = count(from, reading.value);
  return { ...due, citations: [reading.citation, ...due.citations] };
}

/** The last day for something due before a day. Counted back in calendar days it never moves: later would be too late. */
export function countedBack(parameter: Parameter<number>, reading: InForce, before: CalendarDate): Due {
  const days = reading.value;
  if ((reading.unit ?? parameter.unit) === 'workingDay') {
    const due = noticeOfWorkingDays(before, days);
    return { ...due, citations: [reading.citation, ...due.citations] };
  }
  const last = addDays(before, -days);
  return {
    nominal: last,
    effective: last,
    citations: [reading.citation],
    because: {
      vi: `Lùi lại ${days} ngày trước ngày ${dayWords(before)}: ${dayWords(last)}.`,
      en: `Counted back ${days} days from ${dayWords(before)}: ${dayWords(last)}.`,
    },
  };
}
