import { dayOf, isCalendarDate, monthNumberOf, yearOf, type CalendarDate } from '../../time/calendar-date';

/** Something that holds from a day on, and where it has ended, up to and including another. */
export interface Dated {
  from: CalendarDate;
  to?: CalendarDate | undefined;
}

/** What is no day is before all days, and an end that is open is after all. */
export const NO_DAY = 0;
const OPEN_END = 9999_12_31;

/** The day asked of last: rules by the hundred are asked of one. */
let lastOn: CalendarDate | undefined;
let lastDay = NO_DAY;

/** A day as a whole number that sorts as days do, 20240701; `NO_DAY` for what is none. Numbers compare far faster than text. */
export function sortableDay(on: CalendarDate): number {
  if (lastOn !== on) {
    lastDay = isCalendarDate(on) ? yearOf(on) * 10_000 + monthNumberOf(on) * 100 + dayOf(on) : NO_DAY;
    lastOn = on;
  }
  return lastDay;
}

interface Span<T> {
  from: number;
  to: number;
  entry: T;
}

/** Makes the question “which entry holds on a day?” out of entries, for days as `sortableDay` writes them. */
export function timeline<T extends Dated>(entries: readonly T[]): (day: number) => T | undefined {
  const spans = entries.map((entry) => ({
    from: sortableDay(entry.from),
    to: entry.to === undefined ? OPEN_END : sortableDay(entry.to),
    entry,
  }));
  // A province is judged on one day, so the answer is mostly the one given last.
  let asked = NO_DAY;
  let answer: T | undefined;
  return (day) => {
    if (day !== asked) [asked, answer] = [day, entryOn(spans, day)];
    return answer;
  };
}

function entryOn<T>(spans: readonly Span<T>[], day: number): T | undefined {
  for (const { from, to, entry } of spans) if (from <= day && day <= to) return entry;
  return undefined;
}

/** The entry that holds on a day. */
export function inForce<T extends Dated>(entries: readonly T[], on: CalendarDate): T | undefined {
  return entries.find(({ from, to }) => from <= on && (to === undefined || on <= to));
}
