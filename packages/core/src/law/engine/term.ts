import { addDays, dayNumber, workingDay, workingDayAfter, type CalendarDate } from '../../time';
import { dayOfNumber, monthsAfter } from '../../time/calendar-date';
import { workedFrom } from '../../time/working-days';
import { dayWords, type Bilingual } from './bilingual';
import { citing, type Citation } from './citation';
import { frozen } from './frozen';
import { instruments } from './instrument';

/** The end of a term: the day that counting gives, and the last day to act. */
export interface Ending {
  /** By counting alone. */
  nominal: CalendarDate;
  /** `nominal`, or where that is a day off, the next working day. */
  effective: CalendarDate;
  /** Given where the calendar of days off is not announced: why `effective` may yet change. */
  provisional?: Bilingual;
  citations: readonly Citation[];
}

/** An end that says how it was counted. */
export interface Due extends Ending {
  because: Bilingual;
}

/** An end and what was counted; rules judge by it, and it is put in words only for people who ask for a due date. */
export interface Term extends Ending {
  counted: Counting;
}

type Counting =
  | { length: number; unit: 'day' | 'month' | 'year' | 'workingDay'; from: CalendarDate }
  | { length: number; unit: 'day' | 'workingDay'; before: CalendarDate }
  | 'set';

const civilCode = citing('civil-code-2015', 'text');
/** What is cited of an end that stays where counting put it, and of one that a day off moves (article 148 clause 5). */
export interface Places {
  readonly stays: readonly Citation[];
  readonly moves: readonly Citation[];
  /** Before 2017 the Civil Code of 2005 counted; its text has not been read, so it is not cited. */
  readonly early: readonly Citation[];
}

function places(...stays: Citation[]): Places {
  return frozen({ stays, moves: [...stays, civilCode('d148.k5')], early: [] });
}

/** The same after the place in the law that sets the term; made once, because a spread takes longer than the counting. */
export function placesUnder(law: Citation, { stays, moves, early }: Places): Places {
  return frozen({ stays: [law, ...stays], moves: [law, ...moves], early: [law, ...early] });
}

/** The first day is not counted (article 147 clause 3); the last is counted in days, months or years (article 148). */
const FIRST = civilCode('d147.k3');
export const BY_DAYS = places(FIRST, civilCode('d148.k1'));
export const BY_MONTHS = places(FIRST, civilCode('d148.k3'));
export const BY_YEARS = places(FIRST, civilCode('d148.k4'));
export const BY_WORKING_DAYS = places(FIRST);
export const NOT_COUNTED = places();

/** The longest run of days off on the official calendars (Tết with its weekends) is nine days. */
const LONGEST_SHIFT = 10;

/** Calendar days after a day that itself is not counted (Civil Code, articles 147 and 148 clause 1). */
export function termOfDays(from: CalendarDate, days: number, cited = BY_DAYS): Term {
  return ending(dayNumber(from) + days, { length: days, unit: 'day', from }, cited);
}

/** Months: it ends on the corresponding day, or on the last day of a shorter month (article 148 clause 3). */
export function termOfMonths(from: CalendarDate, months: number, cited = BY_MONTHS): Term {
  return ending(monthsAfter(from, months), { length: months, unit: 'month', from }, cited);
}

/** Years: it ends on the corresponding day and month (article 148 clause 4). */
export function termOfYears(from: CalendarDate, years: number, cited = BY_YEARS): Term {
  return ending(monthsAfter(from, years * 12), { length: years, unit: 'year', from }, cited);
}

/** Working days. The Civil Code does not define them: by usage they are the days worked on the official calendar. */
export function termOfWorkingDays(from: CalendarDate, days: number, cited = BY_WORKING_DAYS): Term {
  const { date, provisional } = workingDayAfter(from, days);
  return term(date, date, provisional, { length: days, unit: 'workingDay', from }, cited);
}

/** A day that the law names. Where it is a day off it moves like the end of any term. */
export function termUntil(day: CalendarDate): Term {
  return ending(dayNumber(day), 'set', NOT_COUNTED);
}

/** The last day for a notice due some working days before a day. It is a working day, and never moves closer. */
export function noticeOfWorkingDays(before: CalendarDate, days: number, cited = NOT_COUNTED): Term {
  const { date, provisional } = workingDayAfter(before, -days);
  return term(date, date, provisional, { length: days, unit: 'workingDay', before }, cited);
}

/** The last day for something due some calendar days before a day. It never moves: later would be too late. */
export function noticeOfDays(before: CalendarDate, days: number, cited = NOT_COUNTED): Term {
  const last = addDays(before, -days);
  return term(last, last, undefined, { length: days, unit: 'day', before }, cited);
}

/** A term as a due date, with how it was counted in words. */
export function dueOf({ counted, ...ending }: Term): Due {
  const [how, last] = [countedWords(counted), endWords(ending)];
  return { ...ending, because: { vi: `${how.vi}: ${last.vi}.`, en: `${how.en}: ${last.en}.` } };
}

/** Whether a day lies within a term, after it, or where only the calendar of days off can tell. */
export function placeInTerm(term: Ending, date: CalendarDate): 'within' | 'after' | 'unclear' {
  if (date <= term.effective) return 'within';
  return term.provisional && date <= addDays(term.effective, LONGEST_SHIFT) ? 'unclear' : 'after';
}

/** The day a term ends, and where that is a day off, the day it moves to. */
export function endWords({ nominal, effective }: Pick<Ending, 'nominal' | 'effective'>): Bilingual {
  const day = dayWords(nominal);
  if (nominal === effective) return { vi: day, en: day };
  const moved = dayWords(effective);
  const isHoliday = workingDay(nominal).off === 'holiday';
  return {
    vi: `${day} (${isHoliday ? 'ngày nghỉ lễ' : 'cuối tuần'}, nên tính đến ${moved})`,
    en: `${day} (a ${isHoliday ? 'holiday' : 'weekend'}, so it runs to ${moved})`,
  };
}

/** Said of a day on which only the calendar of days off can tell whether a term has ended. */
export function unclearEnd(term: Ending): Bilingual {
  const last = endWords(term);
  return {
    vi: `Hạn theo lịch là ${last.vi}; nếu trùng ngày nghỉ thì lùi sang ngày làm việc kế tiếp. ${term.provisional?.vi ?? ''}`,
    en: `By the calendar it ends on ${last.en}; an end on a day off moves to the next working day. ${term.provisional?.en ?? ''}`,
  };
}

const UNITS = {
  day: { vi: 'ngày', en: 'days' },
  month: { vi: 'tháng', en: 'months' },
  year: { vi: 'năm', en: 'years' },
  workingDay: { vi: 'ngày làm việc', en: 'working days' },
} as const;

function countedWords(counted: Counting): Bilingual {
  if (counted === 'set') return { vi: 'Hạn ấn định sẵn', en: 'The day is set' };
  const { length, unit } = counted;
  const [vi, en] = [`${length} ${UNITS[unit].vi}`, `${length} ${UNITS[unit].en}`];
  if ('from' in counted) {
    const day = dayWords(counted.from);
    return {
      vi: `${vi} kể từ ngày ${day}, không tính ngày đó`,
      en: `${en} from ${day}, that day not counted`,
    };
  }
  const day = dayWords(counted.before);
  return { vi: `Lùi lại ${vi} trước ngày ${day}`, en: `Counted back ${en} from ${day}` };
}

/** An end, by its number, that moves where it is a day off (article 148 clause 5). */
function ending(number: number, counted: Counting, places: Places): Term {
  if (Number.isNaN(number)) throw new RangeError('A term is counted from a day that exists.');
  const { date: effective, provisional } = workedFrom(number);
  return term(dayOfNumber(number), effective, provisional, counted, places);
}

function term(
  nominal: CalendarDate,
  effective: CalendarDate,
  provisional: Bilingual | undefined,
  counted: Counting,
  { stays, moves, early }: Places,
): Term {
  const cited = nominal === effective ? stays : moves;
  const citations = nominal < CIVIL_CODE_FROM ? early : cited;
  return provisional
    ? { nominal, effective, citations, counted, provisional }
    : { nominal, effective, citations, counted };
}

const CIVIL_CODE_FROM = instruments['civil-code-2015'].from;
