import { getDaysInMonth } from 'date-fns/getDaysInMonth';

/** A day of the Gregorian calendar, written `YYYY-MM-DD`. It has no hour and no time zone. */
export type CalendarDate = `${number}-${number}-${number}`;

const MILLISECONDS = 86_400_000;

/** Months and days as they are written: `01` to `31`. */
const TWO_DIGITS = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'));

// Days are counted by the million when a law is applied to a province, so they are read digit by digit, counted in
// whole numbers, and the calendar is asked only once about a month or a day.

/** What is known of days or months, by their numbers from 1970 on: worked out once, 512 together, of which few are used. */
export function byNumber<Known>(workOut: (number: number) => Known): (number: number) => Known {
  const pages: (Known | undefined)[][] = [];
  return (number) => {
    if (!(number >= 0 && number < LAST_KEPT)) return workOut(number);
    const page = (pages[number >> 9] ??= Array.from({ length: 512 }, () => undefined));
    return (page[number & 511] ??= workOut(number));
  };
}

/** As a day, some day of 2059. */
const LAST_KEPT = 64 * 512;

/** The number of a month's first day, and how many days it has; months are counted from January 1970. */
const monthOfNumber = /* @__PURE__ */ byNumber((number) => {
  const year = 1970 + Math.floor(number / 12);
  const month = number - (year - 1970) * 12;
  return { first: Date.UTC(year, month) / MILLISECONDS, days: getDaysInMonth(new Date(year, month)) };
});

const monthNumber = (year: number, month: number) => (year - 1970) * 12 + month - 1;

/** The number that stands between two places of a text; NaN where there is anything but digits. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** The number of two digits; NaN for anything else. */
function twoDigits(text: string, at: number): number {
  const [tens, units] = [text.charCodeAt(at) - 48, text.charCodeAt(at + 1) - 48];
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : Number.NaN;
}

// From the end, because a count can run past the year 9999.
const yearOf = (date: CalendarDate) =>
  date.length === 10 ? twoDigits(date, 0) * 100 + twoDigits(date, 2) : digits(date, 0, date.length - 6);
const monthOf = (date: CalendarDate) => twoDigits(date, date.length - 5);
const dayOf = (date: CalendarDate) => twoDigits(date, date.length - 2);

/** Whole days since 1970-01-01, for counting; NaN for what is no day. */
export function dayNumber(date: CalendarDate): number {
  return monthOfNumber(monthNumber(yearOf(date), monthOf(date))).first + dayOf(date) - 1;
}

/** The day that a number of whole days since 1970-01-01 gives. */
export const dayOfNumber = /* @__PURE__ */ byNumber((number): CalendarDate => {
  const day = new Date(number * MILLISECONDS);
  return calendarDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
});

/** The year that a day lies in, by its number. */
export function yearOfNumber(number: number): number {
  return new Date(number * MILLISECONDS).getUTCFullYear();
}

/** Writes a day from its numbers, month 1 to 12. The numbers are trusted. */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  const written = year >= 1000 ? year : String(year).padStart(4, '0');
  return `${written}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}` as CalendarDate;
}

/** Whether a value is a day that exists, written `YYYY-MM-DD` (so not `2023-02-29`). */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== 'string' || value.length !== 10) return false;
  if (value.charCodeAt(4) !== HYPHEN || value.charCodeAt(7) !== HYPHEN) return false;
  const date = value as CalendarDate;
  const [year, month, day] = [yearOf(date), monthOf(date), dayOf(date)];
  // Date takes years below 100 for those of the last century, so none of the functions here can count with them.
  return (
    year >= 100 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= monthOfNumber(monthNumber(year, month)).days
  );
}

const HYPHEN = '-'.charCodeAt(0);

/** The day `days` later, or earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dayOfNumber(dayNumber(date) + days);
}

/** The corresponding day `months` later; where that month is shorter, its last day (Civil Code, article 148 clause 3). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return dayOfNumber(monthsAfter(date, months));
}

/** The same as a number of days since 1970-01-01. */
export function monthsAfter(date: CalendarDate, months: number): number {
  const month = monthOfNumber(monthNumber(yearOf(date), monthOf(date)) + months);
  return month.first + Math.min(dayOf(date), month.days) - 1;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Last day of a month, month 1 to 12. */
export function lastDayOfMonth(year: number, month: number): CalendarDate {
  return calendarDate(year, month, monthOfNumber(monthNumber(year, month)).days);
}

/** Shows a day as Vietnamese people write it: `31/12/2023`. */
export function formatDate(date: CalendarDate): string {
  return `${date.slice(-2)}/${date.slice(-5, -3)}/${date.slice(0, -6)}`;
}

/** Made when first asked for: looking a time zone up takes longer than everything else that is done at the start. */
let vietnamDay: Intl.DateTimeFormat | undefined;

/** The day it is in Việt Nam at an instant, whatever the machine's own zone. */
export function vietnamDate(instant: Date): CalendarDate {
  vietnamDay ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Ho_Chi_Minh',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return vietnamDay.format(instant) as CalendarDate;
}
