import { addDays, calendarDate, isCalendarDate, type CalendarDate } from '@hoptac/core/time';
import { fold } from '@hoptac/core/vi';

const ORDERED =
  /^(?:ngay\s+|mung\s+)?(\d{1,2})(?:\s*[/.-]\s*|\s+thang\s+|\s+)(\d{1,2})(?:(?:\s*[/.-]\s*|\s*,?\s*nam\s+|\s+)(\d{4}|\d{2}))?$/;
/** On keys that have digits alone. */
const DIGITS = /^(\d{2})(\d{2})((?:19|20)\d{2})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * A day as people write it, in the order of Việt Nam: `15/3/2024`, `ngày 15 tháng 3 năm 2024`, `hôm nay`, `15032024`; without
 * a year, the last such day that has been. Undefined for what is none.
 */
export function readDay(text: string, today: CalendarDate): CalendarDate | undefined {
  const said = fold(text).trim().replaceAll(/\s+/g, ' ').replace(/\.$/, '');
  if (/^(?:hom nay|nay|today)$/.test(said)) return today;
  if (/^(?:hom qua|yesterday)$/.test(said)) return addDays(today, -1);
  const [, isoYear, isoMonth, isoDay] = ISO.exec(said) ?? [];
  const [, day = isoDay, month = isoMonth, year = isoYear] = ORDERED.exec(said) ?? DIGITS.exec(said) ?? [];
  if (day === undefined || month === undefined) return undefined;
  const written = year === undefined ? undefined : year.length === 2 ? 2000 + Number(year) : Number(year);
  const thisYear = Number(today.slice(0, 4));
  const read = calendarDate(written ?? thisYear, Number(month), Number(day));
  const found =
    written === undefined && read > today ? calendarDate(thisYear - 1, Number(month), Number(day)) : read;
  return isCalendarDate(found) ? found : undefined;
}
