import { dayNumber, type CalendarDate } from '../../time';

/** Something that holds from a day on, and where it has ended, up to and including another. */
export interface Dated {
  from: CalendarDate;
  to?: CalendarDate | undefined;
}

/** An end that is open is after all days. */
const OPEN_END = 10_000_000;

interface Span<T> {
  from: number;
  to: number;
  entry: T;
}

/** Makes the question “which entry holds on a day?” out of entries, for days by their numbers, which compare far faster than text. */
export function timeline<T extends Dated>(entries: readonly T[]): (day: number) => T | undefined {
  const spans = entries.map((entry) => ({
    from: dayNumber(entry.from),
    to: entry.to === undefined ? OPEN_END : dayNumber(entry.to),
    entry,
  }));
  return (day) => entryOn(spans, day);
}

function entryOn<T>(spans: readonly Span<T>[], day: number): T | undefined {
  for (const { from, to, entry } of spans) if (from <= day && day <= to) return entry;
  return undefined;
}

/** The entry that holds on a day. */
export function inForce<T extends Dated>(entries: readonly T[], on: CalendarDate): T | undefined {
  return entries.find(({ from, to }) => from <= on && (to === undefined || on <= to));
}
