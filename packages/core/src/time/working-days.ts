import { byNumber, dayNumber, dayOfNumber, yearOfNumber, type CalendarDate } from './calendar-date';
import { announcedYears, fixedHolidays } from './public-holidays';

/** Whether a day is worked. */
export interface WorkingDay {
  working: boolean;
  /** Why it is off. Days in lieu and swapped days count as holidays. */
  off?: 'weekend' | 'holiday';
  /** Given where the official calendar is not known: the answer may change, and why. */
  provisional?: { vi: string; en: string };
}

/** A day found by counting, and why it may yet change. */
export interface CountedDay {
  readonly date: CalendarDate;
  readonly provisional?: { vi: string; en: string };
}

const WORKED: WorkingDay = Object.freeze({ working: true });
const WEEKEND: WorkingDay = Object.freeze({ working: false, off: 'weekend' });
const HOLIDAY: WorkingDay = Object.freeze({ working: false, off: 'holiday' });

/** 0 is Sunday, 6 Saturday, of a day by its number. */
const weekday = (number: number) => (((number + 4) % 7) + 7) % 7;
const isWeekend = (number: number) => weekday(number) % 6 === 0;

/** How the days of a year are judged, worked out once for a year asked for. */
const years = new Map<number, (number: number) => WorkingDay>();

const judged = /* @__PURE__ */ byNumber((number): WorkingDay => {
  const year = yearOfNumber(number);
  let judge = years.get(year);
  if (!judge) years.set(year, (judge = announcedYears.has(year) ? announced(year) : unannounced(year)));
  return judge(number);
});

function announced(year: number): (number: number) => WorkingDay {
  const { off, worked, undecided } = announcedYears.get(year)!;
  const provisional = notDecided(year);
  return (number) => {
    if (off.has(number)) return HOLIDAY;
    const day = isWeekend(number) && !worked.has(number) ? WEEKEND : WORKED;
    return undecided.has(number) ? Object.freeze({ ...day, provisional }) : day;
  };
}

/** Of a year whose calendar is not announced only the holidays fixed by law are known, days in lieu included. */
function unannounced(year: number): (number: number) => WorkingDay {
  const { compensated, others } = fixedHolidays(year);
  const holidays = new Set([...compensated, ...others]);
  for (const holiday of compensated.filter((day) => isWeekend(day))) {
    let inLieu = holiday;
    while (isWeekend(inLieu) || holidays.has(inLieu)) inLieu += 1;
    holidays.add(inLieu);
  }
  const provisional = notAnnounced(year);
  const [worked, saturday] = [WORKED, WEEKEND].map((day) => Object.freeze({ ...day, provisional }));
  return (number) => {
    if (holidays.has(number)) return HOLIDAY;
    // No swap has ever made a Sunday a working day.
    if (weekday(number) === 0) return WEEKEND;
    return isWeekend(number) ? saturday! : worked!;
  };
}

/**
 * Whether a day (`YYYY-MM-DD`) is worked by the official calendar: Monday to Friday without public holidays, days in
 * lieu and swapped days, and the Saturdays worked in exchange.
 *
 * Where the calendar of the year is not announced, only the holidays fixed by law are known and `provisional` says so.
 * Throws a RangeError for what is no day. Source: Labour Code, articles 111 and 112; resolution 28/2026/QH16; notices.
 *
 * @example
 * workingDay('2025-05-02'); // { working: false, off: 'holiday' }
 */
export function workingDay(date: CalendarDate): WorkingDay {
  return judged(numberOf(date));
}

function numberOf(date: CalendarDate): number {
  const number = dayNumber(date);
  if (Number.isNaN(number)) throw new RangeError(`Not a day: ${date}. Expected for example 2024-04-30.`);
  return number;
}

/** Whether a day is worked, as far as is known: `workingDay` also says where the answer is provisional. */
export function isWorkingDay(date: CalendarDate): boolean {
  return workingDay(date).working;
}

/** The day itself where it is worked, else the next that is (Civil Code, article 148 clause 5). */
export function workingDayFrom(date: CalendarDate): CountedDay {
  return workedFrom(numberOf(date));
}

/** The same of a day by its number. */
export const workedFrom = /* @__PURE__ */ byNumber((number) => Object.freeze(walk(number, 0, 1)));

/**
 * The `count`-th working day after a day, which itself is not counted; before it when negative; the day itself for 0.
 *
 * Throws a RangeError for what is no day or no whole number. `provisional` is given where a day passed on the way is.
 *
 * @example
 * workingDayAfter('2025-04-29', 1); // { date: '2025-05-05' }
 */
export function workingDayAfter(date: CalendarDate, count: number): CountedDay {
  if (!Number.isSafeInteger(count))
    throw new RangeError(`Not a number of working days: ${count}. Expected a whole number.`);
  if (count === 0) return { date };
  const step = count > 0 ? 1 : -1;
  return walk(numberOf(date) + step, Math.abs(count) - 1, step);
}

/** The date alone of `workingDayAfter`. */
export function addWorkingDays(date: CalendarDate, count: number): CalendarDate {
  return workingDayAfter(date, count).date;
}

/** From a day on, itself included, the first working day after passing `passing` others. */
function walk(start: number, passing: number, step: 1 | -1): CountedDay {
  let provisional: CountedDay['provisional'];
  let left = passing;
  for (let number = start; ; number += step) {
    const day = judged(number);
    provisional ??= day.provisional;
    if (day.working && left === 0)
      return provisional ? { date: dayOfNumber(number), provisional } : { date: dayOfNumber(number) };
    if (day.working) left -= 1;
  }
}

function notAnnounced(year: number): { vi: string; en: string } {
  return {
    vi: `Chưa có lịch nghỉ chính thức năm ${year}: mới biết các ngày lễ cố định, chưa biết Tết, Giỗ Tổ, ngày nghỉ liền kề 2/9 và ngày hoán đổi. Hãy đối chiếu thông báo nghỉ lễ.`,
    en: `The official days off of ${year} are not known here: the fixed holidays are, but not Tết, the Hùng Kings’ day, the day beside 2 September or swapped days. Check the official notice.`,
  };
}

function notDecided(year: number): { vi: string; en: string } {
  return {
    vi: `Phương án hoán đổi ngày làm việc dịp 24/11/${year} chưa rõ kết quả. Hãy đối chiếu thông báo nghỉ lễ.`,
    en: `A swap of working days around 24 November ${year} was proposed and its outcome is not known here. Check the official notice.`,
  };
}
