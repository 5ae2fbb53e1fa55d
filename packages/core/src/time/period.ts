import { addDays, addMonths, calendarDate, lastDayOfMonth, type CalendarDate } from './calendar-date';

type Year = `${number}`;
/** A calendar month: `2023-09`. */
export type Month = `${Year}-${number}`;
/** The statutory reporting year of cooperatives, 15 December to 14 December: `2023-RY` ends on 2023-12-14. */
export type ReportingYear = `${Year}-RY`;
/** A period made of whole calendar months: `2023-09`, `2023-Q3`, `2023-H1`, `2023-9M` (January to September), `2023`. */
export type MonthlyPeriod = Month | `${Year}-Q${1 | 2 | 3 | 4}` | `${Year}-H${1 | 2}` | `${Year}-9M` | Year;
/** Any period that figures are asked for. */
export type Period = MonthlyPeriod | ReportingYear;
export type PeriodKind = 'month' | 'quarter' | 'halfYear' | 'nineMonths' | 'year' | 'reportingYear';

export interface PeriodRange {
  kind: PeriodKind;
  year: number;
  /** 1-based number within the year: month 1–12, quarter 1–4, half 1–2; 1 for the others. */
  index: number;
  /** First day. */
  from: CalendarDate;
  /** Last day, itself included. */
  to: CalendarDate;
}

const SHAPE = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])|(9M)|(RY)))?$/;

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
  const [month, quarter, half, nineMonths, reportingYear] = match.slice(2);
  if (month) return span('month', year, Number(month), Number(month), 1);
  if (quarter) return span('quarter', year, Number(quarter), Number(quarter) * 3 - 2, 3);
  if (half) return span('halfYear', year, Number(half), Number(half) * 6 - 5, 6);
  if (nineMonths) return span('nineMonths', year, 1, 1, 9);
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

/** The calendar months of a period, in order. */
export function monthsOf(period: MonthlyPeriod): Month[] {
  const { from, to } = periodRange(period);
  const months: Month[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = shiftMonth(month, 1)) months.push(month);
  return months;
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
    year: `năm ${year}`,
    reportingYear: `năm báo cáo ${year}`,
  };
  const en: Record<PeriodKind, string> = {
    month: `month ${index}/${year}`,
    quarter: `quarter ${index}/${year}`,
    halfYear: index === 1 ? `first half of ${year}` : `second half of ${year}`,
    nineMonths: `first nine months of ${year}`,
    year: `${year}`,
    reportingYear: `reporting year ${year}`,
  };
  return (language === 'vi' ? vi : en)[kind];
}
