import {
  addDays,
  addMonths,
  dayNumber,
  monthOf,
  monthsOf,
  monthsWithin,
  periodBefore,
  periodRange,
  yearBefore,
  type CalendarDate,
  type Month,
  type Period,
} from '../time';
import type { Figures } from './figures';

/** A stretch of days by which something is counted, and the months whose figures fill it. */
export interface Window {
  /** Tells windows apart. */
  key: string;
  /** First and last day, both included, also as numbers. */
  begins: CalendarDate;
  ends: CalendarDate;
  from: number;
  to: number;
  /** The last day of each of its months, as a number. */
  monthEnds: Int32Array;
  /** Where its first month stands in the figures; they need not hold all of them. */
  offset: number;
  /** Places in the figures of its first month that they hold, and after the last. */
  held: { from: number; to: number };
}

/** The days and months of a period; with `asOf`, only up to that day and without the months that had not ended by then. */
export function windowOf(period: Period, asOf: CalendarDate | undefined, figures: Figures): Window {
  const { from, to } = periodRange(period);
  const months = monthsOf(period);
  if (asOf === undefined || asOf >= to) return windowFrom(from, to, months, figures);
  const ended = months.filter((month) => endOf(month) <= dayNumber(asOf));
  return windowFrom(from, asOf, ended, figures);
}

/** From `since` (a formula's `cumulative`) to the end of a window. */
export function windowSince(since: string, period: Period, window: Window, figures: Figures): Window {
  const { kind, year, from } = periodRange(period);
  const begins: Record<string, string> = {
    yearStart: kind === 'reportingYear' ? from : `${String(year).padStart(4, '0')}-01-01`,
    // Nothing tells how far back figures could go, so they are expected from the first month that is held.
    start: figures.months[0] ? `${figures.months[0]}-01` : from,
  };
  const first = (begins[since] ?? (since.length === 4 ? `${since}-01-01` : since)) as CalendarDate;
  const months = monthsWithin({ from: first, to: window.ends });
  const until = window.monthEnds.at(-1) ?? 0;
  const whole = windowFrom(
    first,
    window.ends,
    months.filter((month) => endOf(month) <= until),
    figures,
  );
  return since === 'start' ? { ...whole, key: `start/${window.key}`, from: Number.NEGATIVE_INFINITY } : whole;
}

/** What growth compares with: as much of an earlier period as the window has of its own. */
export function baseWindow(
  on: 'yearBefore' | 'periodBefore' | { year: number },
  period: Period,
  window: Window,
  figures: Figures,
): { period: Period; window: Window } {
  const base =
    on === 'yearBefore'
      ? yearBefore(period)
      : on === 'periodBefore'
        ? periodBefore(period)
        : (`${String(on.year).padStart(4, '0')}${period.slice(4)}` as Period);
  const { from, to } = periodRange(period);
  if (window.ends === to) return { period: base, window: windowOf(base, undefined, figures) };
  const apart = ordinalOf(monthOf(periodRange(base).from)) - ordinalOf(monthOf(from));
  // Counted from the day after, so that the last day of a month answers to the last day of the other.
  const cut = addDays(addMonths(addDays(window.ends, 1), apart), -1);
  return { period: base, window: windowOf(base, cut, figures) };
}

function windowFrom(
  begins: CalendarDate,
  ends: CalendarDate,
  months: readonly Month[],
  figures: Figures,
): Window {
  const [first, origin] = [months[0], figures.months[0]];
  const offset = first && origin ? ordinalOf(first) - ordinalOf(origin) : 0;
  const clip = (place: number) => Math.min(Math.max(place, 0), figures.months.length);
  return {
    key: `${begins}/${ends}`,
    begins,
    ends,
    from: dayNumber(begins),
    to: dayNumber(ends),
    monthEnds: Int32Array.from(months, (month) => endOf(month)),
    offset,
    held: { from: clip(offset), to: clip(offset + months.length) },
  };
}

function endOf(month: Month): number {
  return dayNumber(addMonths(`${month}-01` as CalendarDate, 1)) - 1;
}

function ordinalOf(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}
