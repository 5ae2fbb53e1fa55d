import {
  addDays,
  addMonths,
  workingDay,
  workingDayAfter,
  workingDayFrom,
  type CalendarDate,
  type CountedDay,
} from '../../time';
import { dayWords, type Bilingual } from './bilingual';
import { citing, type Citation } from './citation';
import { instruments } from './instrument';

/** The end of a term: the day that counting gives, and the last day to act. */
export interface Due {
  /** By counting alone. */
  nominal: CalendarDate;
  /** `nominal`, or where that is a day off, the next working day. */
  effective: CalendarDate;
  /** Given where the calendar of days off is not announced: why `effective` may yet change. */
  provisional?: Bilingual;
  citations: readonly Citation[];
  /** How it was counted. */
  because: Bilingual;
}

const civilCode = citing('civil-code-2015', 'text');
/** Where the Civil Code counts: the first day, the last day in days, months and years, and an end on a day off. */
const FIRST = civilCode('d147.k3');
const DAYS = civilCode('d148.k1');
const MONTHS = civilCode('d148.k3');
const YEARS = civilCode('d148.k4');
const MOVED = civilCode('d148.k5');

/** The longest run of days off on the official calendars (Tết with its weekends) is nine days. */
const LONGEST_SHIFT = 10;

/** Calendar days after a day that itself is not counted (Civil Code, articles 147 and 148 clause 1). */
export function termOfDays(from: CalendarDate, days: number): Due {
  return ending(addDays(from, days), after(from, `${days} ngày`, `${days} days`), [FIRST, DAYS]);
}

/** Months: it ends on the corresponding day, or on the last day of a shorter month (article 148 clause 3). */
export function termOfMonths(from: CalendarDate, months: number): Due {
  const counted = after(from, `${months} tháng`, `${months} months`);
  return ending(addMonths(from, months), counted, [FIRST, MONTHS]);
}

/** Years: it ends on the corresponding day and month (article 148 clause 4). */
export function termOfYears(from: CalendarDate, years: number): Due {
  const counted = after(from, `${years} năm`, `${years} years`);
  return ending(addMonths(from, years * 12), counted, [FIRST, YEARS]);
}

/** Working days. The Civil Code does not define them: by usage they are the days worked on the official calendar. */
export function termOfWorkingDays(from: CalendarDate, days: number): Due {
  const counted = after(from, `${days} ngày làm việc`, `${days} working days`);
  return fixed(workingDayAfter(from, days), counted, [FIRST]);
}

/** A day that the law names. Where it is a day off it moves like the end of any term. */
export function termUntil(day: CalendarDate): Due {
  return ending(day, { vi: 'Hạn ấn định sẵn', en: 'The day is set' }, []);
}

/** The last day for a notice due some working days before a day. It is a working day, and never moves closer. */
export function noticeOfWorkingDays(before: CalendarDate, days: number): Due {
  const counted = {
    vi: `Lùi lại ${days} ngày làm việc trước ngày ${dayWords(before)}`,
    en: `Counted back ${days} working days from ${dayWords(before)}`,
  };
  return fixed(workingDayAfter(before, -days), counted, []);
}

/** Whether a day lies within a term, after it, or where only the calendar of days off can tell. */
export function placeInTerm(term: Due, date: CalendarDate): 'within' | 'after' | 'unclear' {
  if (date <= term.effective) return 'within';
  return term.provisional && date <= addDays(term.effective, LONGEST_SHIFT) ? 'unclear' : 'after';
}

/** The day a term ends, and where that is a day off, the day it moves to. */
export function endWords({ nominal, effective }: Pick<Due, 'nominal' | 'effective'>): Bilingual {
  const [day, moved] = [dayWords(nominal), dayWords(effective)];
  if (nominal === effective) return { vi: day, en: day };
  const isHoliday = workingDay(nominal).off === 'holiday';
  return {
    vi: `${day} (${isHoliday ? 'ngày nghỉ lễ' : 'cuối tuần'}, nên tính đến ${moved})`,
    en: `${day} (a ${isHoliday ? 'holiday' : 'weekend'}, so it runs to ${moved})`,
  };
}

/** Said of a day on which only the calendar of days off can tell whether a term has ended. */
export function unclearEnd(term: Due): Bilingual {
  const last = endWords(term);
  return {
    vi: `Hạn theo lịch là ${last.vi}; nếu trùng ngày nghỉ thì lùi sang ngày làm việc kế tiếp. ${term.provisional?.vi ?? ''}`,
    en: `By the calendar it ends on ${last.en}; an end on a day off moves to the next working day. ${term.provisional?.en ?? ''}`,
  };
}

function after(from: CalendarDate, vi: string, en: string): Bilingual {
  return {
    vi: `${vi} kể từ ngày ${dayWords(from)}, không tính ngày đó`,
    en: `${en} from ${dayWords(from)}, that day not counted`,
  };
}

/** An end that moves where it is a day off (article 148 clause 5). */
function ending(nominal: CalendarDate, counted: Bilingual, places: readonly Citation[]): Due {
  const { date: effective, provisional } = workingDayFrom(nominal);
  const cited = nominal === effective ? places : [...places, MOVED];
  return due(nominal, { date: effective, ...(provisional && { provisional }) }, counted, cited);
}

/** An end that is a working day already. */
function fixed(counted: CountedDay, words: Bilingual, places: readonly Citation[]): Due {
  return due(counted.date, counted, words, places);
}

function due(
  nominal: CalendarDate,
  { date: effective, provisional }: CountedDay,
  counted: Bilingual,
  places: readonly Citation[],
): Due {
  // Before 2017 the Civil Code of 2005 counted; its text has not been read, so it is not cited.
  const codeInForce = nominal >= instruments['civil-code-2015'].from;
  const because = sentence(counted, endWords({ nominal, effective }));
  return {
    nominal,
    effective,
    ...(provisional && { provisional }),
    citations: codeInForce ? places : [],
    because,
  };
}

function sentence(counted: Bilingual, last: Bilingual): Bilingual {
  return { vi: `${counted.vi}: ${last.vi}.`, en: `${counted.en}: ${last.en}.` };
}
