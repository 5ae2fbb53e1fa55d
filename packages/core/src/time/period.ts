import { addDays, addMonths, calendarDate, lastDayOfMonth, type CalendarDate } from './calendar-date';

type Year = `${number}`;
/** A calendar month: `2023-09`. */
export type Month = `${Year}-${number}`;
/** The statutory reporting year of cooperatives, 15 December to 14 December: `2023-RY` ends on 2023-12-14. */
export type ReportingYear = `${Year}-RY`;
/** Months from January on that have no other name: one month is `2023-01`, three `2023-Q1`, six `2023-H1`. */
type FirstMonths = 2 | 4 | 5 | 7 | 8 | 9 | 10 | 11;
/**
 * A period made of whole calendar months: `2023-09`, `2023-Q3`, `2023-H1`, `2023-9M` (January to September, and so
 * `2023-4M`), `2023`.
 */
export type MonthlyPeriod =
  | Month
  | `${Year}-Q${1 | 2 | 3 | 4}`
  | `${Year}-H${1 | 2}`
  | `${Year}-${FirstMonths}M`
  | Year;
/** Any period that figures are asked for. */
export type Period = MonthlyPeriod | ReportingYear;
/** How long a period is. */
export type PeriodKind =
  | 'month'
  | 'quarter'
  | 'halfYear'
  | 'nineMonths'
  | 'firstMonths'
  | 'year'
  | 'reportingYear';

/** A period in its parts: kind, year and number, with its months. */
export interface PeriodRange {
  kind: PeriodKind;
  year: number;
  /** 1-based number within the year: month 1–12, quarter 1–4, half 1–2; how many for `firstMonths`; 1 for the others. */
  index: number;
  /** First day. */
  from: CalendarDate;
  /** Last day, itself included. */
  to: CalendarDate;
}

const SHAPE = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])|([245789]|1[01])M|(RY)))?$/;

function span(
  kind: PeriodKind,
  year: number,
  index: number,
  firstMonth: number,
  months: number,
): PeriodRange {
  return {
    kind,
    year,
    index,
    from: calendarDate(year, firstMonth, 1),
    to: lastDayOfMonth(year, firstMonth + months - 1),
  };
}

function read(code: string): PeriodRange | undefined {
  const match = SHAPE.exec(code);
  if (!match) return undefined;
  const year = Number(match[1]);
  const [month, quarter, half, firstMonths, reportingYear] = match.slice(2);
  if (month) return span('month', year, Number(month), Number(month), 1);
  if (quarter) return span('quarter', year, Number(quarter), Number(quarter) * 3 - 2, 3);
  if (half) return span('halfYear', year, Number(half), Number(half) * 6 - 5, 6);
  if (firstMonths === '9') return span('nineMonths', year, 1, 1, 9);
  if (firstMonths) return span('firstMonths', year, Number(firstMonths), 1, Number(firstMonths));
  // Circular 09/2024/TT-BKHĐT: a year's data run from 15 December of the year before to 14 December.
  if (reportingYear)
    return {
      kind: 'reportingYear',
      year,
      index: 1,
      from: calendarDate(year - 1, 12, 15),
      to: calendarDate(year, 12, 14),
    };
  return span('year', year, 1, 1, 12);
}

/** Whether a value is a period code, such as `2023-09`, `2023-Q3`, `2023-H1`, `2023-9M`, `2023` or `2023-RY`. */
export function isPeriod(value: unknown): value is Period {
  return typeof value === 'string' && read(value) !== undefined;
}

/** Whether a value is the code of a calendar month, `2023-09`. */
export function isMonth(value: unknown): value is Month {
  return typeof value === 'string' && read(value)?.kind === 'month';
}

/** Kind, year, number, first and last day of a period. Throws a RangeError for what is not a period code. */
export function periodRange(period: Period): PeriodRange {
  const range = read(period);
  if (!range)
    throw new RangeError(`Not a period code: ${period}. Expected for example 2023-09, 2023-Q3 or 2023.`);
  return range;
}

/** The month that a day lies in. */
export function monthOf(date: CalendarDate): Month {
  return date.slice(0, 7) as Month;
}

/** The month `months` later, or earlier when negative. */
export function shiftMonth(month: Month, months: number): Month {
  return monthOf(addMonths(`${month}-01` as CalendarDate, months));
}

/** How many days of a month lie in its first half, so that a longer part of it is most of it. */
const HALF_A_MONTH = 15;

/**
 * The calendar months whose figures fill the days from `from` to `to`: those that lie in them whole, and at either end
 * the month of which most lies in them. So each month fills one of two periods that follow each other, never both.
 */
export function monthsWithin({ from, to }: { from: CalendarDate; to: CalendarDate }): Month[] {
  const first = dayOf(from) <= HALF_A_MONTH + 1 ? monthOf(from) : shiftMonth(monthOf(from), 1);
  const last = dayOf(to) > HALF_A_MONTH ? monthOf(to) : shiftMonth(monthOf(to), -1);
  const months: Month[] = [];
  for (let month = first; month <= last; month = shiftMonth(month, 1)) months.push(month);
  return months;
}

const dayOf = (date: CalendarDate) => Number(date.slice(-2));

/**
 * The calendar months that fill a period, in order.
 *
 * The statutory reporting year runs from 15 December to 14 December (circular 09/2024/TT-BKHĐT, articles 6 and 7), and
 * the circular does not say how figures of calendar months fill it. Here it takes December of the year before to
 * November: 17 of that December's 31 days lie in it against 14 of the next one's, and its report is due on 15 December,
 * before the figures of that month can be known. What has a day of its own, as a founding has, is taken by that day.
 *
 * @example
 * monthsOf('2023-Q4'); // ['2023-10', '2023-11', '2023-12']
 * monthsOf('2023-RY').at(0); // '2022-12'
 */
export function monthsOf(period: Period): Month[] {
  return monthsWithin(periodRange(period));
}

/**
 * The period from January to the end of a month.
 *
 * @example
 * yearToDate('2023-04'); // '2023-4M'
 * yearToDate('2023-06'); // '2023-H1'
 */
export function yearToDate(month: Month): MonthlyPeriod {
  const { index } = periodRange(month);
  const written = month.slice(0, 4) as Year;
  const named: Record<number, MonthlyPeriod> = {
    1: month,
    3: `${written}-Q1`,
    6: `${written}-H1`,
    12: written,
  };
  return named[index] ?? (`${written}-${index}M` as MonthlyPeriod);
}

/**
 * The period of the same length that ends as this one begins: `2023-01` gives `2022-12`, `2023-Q1` gives `2022-Q4`. For
 * whole years, and the first months of one, the same a year before.
 */
export function periodBefore<P extends Period>(period: P): P {
  const { kind, index, from } = periodRange(period);
  const before = monthOf(addDays(from, -1));
  const [year, month] = [before.slice(0, 4), Number(before.slice(5))];
  if (kind === 'month') return before as P;
  if (kind === 'quarter') return `${year}-Q${Math.ceil(month / 3)}` as P;
  if (kind === 'halfYear') return `${year}-H${3 - index}` as P;
  return yearBefore(period);
}

/** The same period one year earlier: `2023-Q3` gives `2022-Q3`. */
export function yearBefore<P extends Period>(period: P): P {
  const { year } = periodRange(period);
  return `${String(year - 1).padStart(4, '0')}${period.slice(4)}` as P;
}

/** The last day before a period begins. */
export function eveOf(period: Period): CalendarDate {
  return addDays(periodRange(period).from, -1);
}

const ROMAN = ['I', 'II', 'III', 'IV'];

/** A period in words: `tháng 9/2023`, `quý III/2023`, `6 tháng đầu năm 2023`; with `language: "en"`, `month 9/2023`. */
export function formatPeriod(period: Period, { language = 'vi' }: { language?: 'vi' | 'en' } = {}): string {
  const { kind, year, index } = periodRange(period);
  const vi: Record<PeriodKind, string> = {
    month: `tháng ${index}/${year}`,
    quarter: `quý ${ROMAN[index - 1]}/${year}`,
    halfYear: index === 1 ? `6 tháng đầu năm ${year}` : `6 tháng cuối năm ${year}`,
    nineMonths: `9 tháng năm ${year}`,
    firstMonths: `${index} tháng năm ${year}`,
    year: `năm ${year}`,
    reportingYear: `năm báo cáo ${year}`,
  };
  const en: Record<PeriodKind, string> = {
    month: `month ${index}/${year}`,
    quarter: `quarter ${index}/${year}`,
    halfYear: index === 1 ? `first half of ${year}` : `second half of ${year}`,
    nineMonths: `first nine months of ${year}`,
    firstMonths: `first ${index} months of ${year}`,
    year: `${year}`,
    reportingYear: `reporting year ${year}`,
  };
  return (language === 'vi' ? vi : en)[kind];
}
