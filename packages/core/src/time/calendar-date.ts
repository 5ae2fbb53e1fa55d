import { addDays as addDaysTo, addMonths as addMonthsTo, differenceInCalendarDays } from 'date-fns';

/** A day of the Gregorian calendar, written `YYYY-MM-DD`. It has no hour and no time zone. */
export type CalendarDate = `${number}-${number}-${number}`;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Noon, so that a clock change in the machine's own zone can never move the day. */
function atNoon(year: number, month: number, day: number): Date {
  return new Date(year, month - 1, day, 12);
}

function toDate(date: CalendarDate): Date {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return atNoon(year, month, day);
}

function fromDate(date: Date): CalendarDate {
  return calendarDate(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** Writes a day from its numbers, month 1 to 12. The numbers are trusted. */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDate;
}

/** Whether a value is a day that exists, written `YYYY-MM-DD` (so not `2023-02-29`). */
export function isCalendarDate(value: unknown): value is CalendarDate {
  const match = typeof value === 'string' ? SHAPE.exec(value) : null;
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  // Date takes years below 100 for those of the last century, so none of the functions here can count with them.
  return year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** By the calendar's own rule: this is asked of every day that is read, and a Date is slow to make. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day `days` later, or earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDate(addDaysTo(toDate(date), days));
}

/** The corresponding day `months` later; where that month is shorter, its last day (Civil Code, article 148 clause 3). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return fromDate(addMonthsTo(toDate(date), months));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInCalendarDays(toDate(to), toDate(from));
}

/** Last day of a month, month 1 to 12. */
export function lastDayOfMonth(year: number, month: number): CalendarDate {
  return addDays(addMonths(calendarDate(year, month, 1), 1), -1);
}

/** Shows a day as Vietnamese people write it: `31/12/2023`. */
export function formatDate(date: CalendarDate): string {
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}`;
}

const VIETNAM_DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in Việt Nam at an instant, whatever the machine's own zone. */
export function vietnamDate(instant: Date): CalendarDate {
  return VIETNAM_DAY.format(instant) as CalendarDate;
}
