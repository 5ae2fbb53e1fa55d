/** A day of the Gregorian calendar, written `YYYY-MM-DD`. It has no hour and no time zone. */
export type CalendarDate = `${number}-${number}-${number}`;

// Days are counted by the million when a law is applied to a province, so they are read and written digit by digit
// and counted in whole numbers, without a Date: years run from 1 March, so that a leap day is the last of its year.
const CYCLE = { years: 400, days: 146_097 };
/** Days from 1 March of the year 0 to 1970-01-01. */
const EPOCH = 719_468;
/** Five months from March on (and from August on) have 153 days. */
const FIVE_MONTHS = 153;

/** Months and days as they are written: `01` to `31`. */
const TWO_DIGITS = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'));

const COMMON_YEAR = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LEAP_YEAR = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month, 1 to 12. */
function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (leap ? LEAP_YEAR : COMMON_YEAR)[month - 1]!;
}

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
const monthNumberOf = (date: CalendarDate) => twoDigits(date, date.length - 5);
const dayOf = (date: CalendarDate) => twoDigits(date, date.length - 2);

/** Whole days since 1970-01-01, for counting; NaN for what is no day. */
export function dayNumber(date: CalendarDate): number {
  return numberOfDay(yearOf(date), monthNumberOf(date), dayOf(date));
}

/** The same from its numbers, month 1 to 12. */
function numberOfDay(calendarYear: number, month: number, day: number): number {
  const year = month <= 2 ? calendarYear - 1 : calendarYear;
  const monthsSinceMarch = month <= 2 ? month + 9 : month - 3;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const daysSinceMarch = Math.floor((FIVE_MONTHS * monthsSinceMarch + 2) / 5) + day - 1;
  return year * 365 + leapDays + daysSinceMarch - EPOCH;
}

/** A year from 1 March of it on, and how many days have passed of it. */
function sinceMarch(number: number): { year: number; days: number } {
  const cycle = Math.floor((number + EPOCH) / CYCLE.days);
  const day = number + EPOCH - cycle * CYCLE.days;
  // Days without the leap days before them: one in 4 years (1461 days), but not in 100 (36,524), but in 400.
  const common = day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / 146_096);
  const year = Math.floor(common / 365);
  const days = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  return { year: cycle * CYCLE.years + year, days };
}

/** 1 January is day 306 of the year that began in March. */
const JANUARY = 306;

/** What is known of days, by their numbers: worked out once for days since 1970, 512 together, of which few are used. */
export function byDayNumber<Known>(workOut: (number: number) => Known): (number: number) => Known {
  const pages: (Known | undefined)[][] = [];
  return (number) => {
    if (!(number >= 0 && number < LAST_KEPT)) return workOut(number);
    const page = (pages[number >> 9] ??= Array.from({ length: 512 }, () => undefined));
    return (page[number & 511] ??= workOut(number));
  };
}

/** Some day of 2059. */
const LAST_KEPT = 64 * 512;

/** The day that a number of whole days since 1970-01-01 gives. */
export const dayOfNumber = /* @__PURE__ */ byDayNumber((number): CalendarDate => {
  const { year, days } = sinceMarch(number);
  const monthsSinceMarch = Math.floor((5 * days + 2) / FIVE_MONTHS);
  const day = days - Math.floor((FIVE_MONTHS * monthsSinceMarch + 2) / 5) + 1;
  return days < JANUARY
    ? calendarDate(year, monthsSinceMarch + 3, day)
    : calendarDate(year + 1, monthsSinceMarch - 9, day);
});

/** The year that a day lies in, by its number. */
export function yearOfNumber(number: number): number {
  const { year, days } = sinceMarch(number);
  return days < JANUARY ? year : year + 1;
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
  const [year, month, day] = [yearOf(date), monthNumberOf(date), dayOf(date)];
  // Date takes years below 100 for those of the last century, so none of the functions here can count with them.
  return year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
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
  const count = yearOf(date) * 12 + monthNumberOf(date) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return numberOfDay(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Last day of a month, month 1 to 12. */
export function lastDayOfMonth(year: number, month: number): CalendarDate {
  return calendarDate(year, month, daysInMonth(year, month));
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
