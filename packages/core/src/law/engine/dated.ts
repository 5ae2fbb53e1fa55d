import { dayOf, isCalendarDate, monthNumberOf, yearOf, type CalendarDate } from '../../time/calendar-date';

/** Something that holds from a day on, and where it has ended, up to and including another. */
export interface Dated {
  from: CalendarDate;
  to?: CalendarDate | undefined;
}

/** The day asked of last: rules by the hundred are asked of one. */
let lastOn: CalendarDate | undefined;
let lastDay = Number.NaN;

/** A day as a number that sorts as days do, 20240701; NaN for what is no day. Numbers compare far faster than text. */
export function sortableDay(on: CalendarDate): number {
  if (lastOn !== on) {
    lastDay = numbered(on);
    lastOn = on;
  }
  return lastDay;
}

function numbered(on: CalendarDate): number {
  return isCalendarDate(on) ? yearOf(on) * 10_000 + monthNumberOf(on) * 100 + dayOf(on) : Number.NaN;
}

/** Makes the question “which entry holds on a day?” out of entries, for days as `sortableDay` writes them. */
export function timeline<T extends Dated>(entries: readonly T[]): (day: number) => T | undefined {
  const spans = entries.map((entry) => ({
    from: sortableDay(entry.from),
    to: entry.to === undefined ? Number.POSITIVE_INFINITY : sortableDay(entry.to),
    entry,
  }));
  return (day) => {
    for (const { from, to, entry } of spans) if (from <= day && day <= to) return entry;
    return undefined;
  };
}

/** The entry that holds on a day. */
export function inForce<T extends Dated>(entries: readonly T[], on: CalendarDate): T | undefined {
  return entries.find(({ from, to }) => from <= on && (to === undefined || on <= to));
}
