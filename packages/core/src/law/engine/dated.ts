import type { CalendarDate } from '../../time';

/** Something that holds from a day on, and where it has ended, up to and including another. */
export interface Dated {
  from: CalendarDate;
  to?: CalendarDate | undefined;
}

/** The entry that holds on a day. */
export function inForce<T extends Dated>(entries: readonly T[], on: CalendarDate): T | undefined {
  return entries.find(({ from, to }) => from <= on && (to === undefined || on <= to));
}
