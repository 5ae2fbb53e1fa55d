import { addDays, addMonths, daysBetween, type CalendarDate } from '../../time';
import { dayWords, type Bilingual } from './bilingual';
import { citing, type Citation } from './citation';
import { instruments } from './instrument';

/** A span of months and the days on which it can end. */
export interface Term {
  /** The corresponding day, before any shift. */
  nominal: CalendarDate;
  /** Up to and including this day the term certainly still runs. */
  earliest: CalendarDate;
  /** After this day the term has certainly ended. */
  latest: CalendarDate;
  citations: readonly Citation[];
}

const civilCode = citing('civil-code-2015', 'text');
const MONDAY: CalendarDate = '2024-01-01';
/** The longest run of days off on the official calendars (Tết with its weekends) is nine days. */
const LONGEST_SHIFT = 10;

function afterWeekend(date: CalendarDate): CalendarDate {
  const weekday = ((daysBetween(MONDAY, date) % 7) + 7) % 7;
  return weekday < 5 ? date : addDays(date, 7 - weekday);
}

/**
 * A term of months counted from a day that itself is not counted (Civil Code, articles 147 and 148).
 *
 * Article 148 clause 5 moves an end on a day off to the next working day. Weekends are counted here; public holidays
 * are not yet, so the end is given as a range. With a calendar of holidays `earliest` and `latest` become one day.
 */
export function termOfMonths(from: CalendarDate, months: number): Term {
  const nominal = addMonths(from, months);
  const earliest = afterWeekend(nominal);
  const codeInForce = nominal >= instruments['civil-code-2015'].from;
  return {
    nominal,
    earliest,
    latest: addDays(nominal, LONGEST_SHIFT),
    // Before 2017 the Civil Code of 2005 counted; its text has not been read, so it is not cited.
    citations: codeInForce ? [civilCode('d148.k3'), civilCode('d148.k5')] : [],
  };
}

/** Whether a day lies within a term, after it, or where only the calendar of holidays can tell. */
export function placeInTerm({ earliest, latest }: Term, date: CalendarDate): 'within' | 'after' | 'unclear' {
  if (date <= earliest) return 'within';
  return date > latest ? 'after' : 'unclear';
}

/** The day a term ends, and where that is a weekend, the day it moves to. */
export function endWords({ nominal, earliest }: Term): Bilingual {
  const [day, moved] = [dayWords(nominal), dayWords(earliest)];
  if (day === moved) return { vi: day, en: day };
  return {
    vi: `${day} (cuối tuần, nên tính đến ${moved})`,
    en: `${day} (a weekend, so it runs to ${moved})`,
  };
}

/** Said of a day on which only the calendar of holidays can tell whether a term has ended. */
export function unclearEnd({ nominal }: Term): Bilingual {
  const day = dayWords(nominal);
  return {
    vi: `Hạn theo lịch là ${day}; nếu trùng ngày nghỉ thì lùi sang ngày làm việc kế tiếp. Hãy đối chiếu lịch nghỉ lễ trước khi kết luận.`,
    en: `By the calendar it ends on ${day}; an end on a day off moves to the next working day. Check the calendar of public holidays first.`,
  };
}
