import { calendarDate, isCalendarDate, type CalendarDate } from '@hoptac/core/time';
import { fold } from '@hoptac/core/vi';
import type { Cell } from './cell';
import type { CellRead } from './column';

const DAY = 86_400_000;
/** Day 0 of Excel's count, from which days after February 1900 are right. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
/** 1950 to 2199 as Excel counts: a smaller number is likelier a year or a slip than a day. */
const [FIRST_SERIAL, LAST_SERIAL] = [18_264, 109_574];

const ORDERED =
  /^(?:ngay)?\s*(\d{1,2})(?:\s*[/.-]\s*|\s+thang\s+)(\d{1,2})(?:\s*[/.-]\s*|\s*,?\s*nam\s+)(\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** The day of a serial number, when it can be one. */
export function dayOfSerial(serial: number): CalendarDate | undefined {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined;
  return new Date(EXCEL_EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10) as CalendarDate;
}

/** Reads a day: a date cell, its serial number, or `31/12/2023` in the order of Việt Nam, day first. */
export function readDay({ value }: Cell): CellRead<CalendarDate> {
  if (value === null || value === '') return { ok: true, value: undefined };
  if (value instanceof Date && !Number.isNaN(value.getTime()))
    return { ok: true, value: value.toISOString().slice(0, 10) as CalendarDate };
  const written = String(value).trim();
  const serial = /^\d{5,6}(?:\.\d+)?$/.test(written) ? dayOfSerial(Number(written)) : undefined;
  if (serial) return { ok: true, value: serial };
  const [, year, month, dayInIso] = ISO.exec(written) ?? [];
  const [, dayFirst, monthSecond, yearLast] = ORDERED.exec(fold(written)) ?? [];
  const read = calendarDate(
    Number(yearLast ?? year),
    Number(monthSecond ?? month),
    Number(dayFirst ?? dayInIso),
  );
  if (isCalendarDate(read)) return { ok: true, value: read };
  return {
    ok: false,
    message: {
      vi: `“${written}” không phải ngày có thật. Ghi ngày/tháng/năm đủ bốn số của năm, ví dụ 31/12/2023.`,
      en: `“${written}” is no day that exists. Write day/month/year with all four digits of the year, such as 31/12/2023.`,
    },
  };
}
