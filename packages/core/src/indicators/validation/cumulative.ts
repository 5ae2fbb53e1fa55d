import type { DataElement } from '../data-element';
import { knownElements, type JudgedMonth } from './month';
import type { MonthProblem } from './problem';
import { said } from './show';
import { median } from './spread';

/** Months that must be known before a year can be guessed from them. */
const MONTHS_NEEDED = 6;
/** From this many times a usual month, a figure may be several months added up. */
const LEAST_TIMES = 4;
/** In smaller sums any month may be like several. */
const LEAST_MONEY = 10_000_000;
/** How near the sum it must lie. */
const WITHIN = 0.25;

/**
 * A flow of money that looks like several months added up: about the sum of the year so far, this month at its usual
 * figure included, or of twelve months. Silent under six known months in the last twelve.
 */
export function judgeCumulative(month: JudgedMonth): MonthProblem[] {
  return knownElements(month).flatMap(({ element, value }) => {
    if (element.valueKind !== 'money' || element.overTime !== 'sum') return [];
    const own = month.own(element.code);
    const usual = median(own.map((known) => known.value));
    if (!month.month || own.length < MONTHS_NEEDED || usual <= 0) return [];
    if (value < LEAST_MONEY || value < LEAST_TIMES * usual) return [];
    if (value <= Math.max(...own.map((known) => known.value))) return [];
    const year = month.month.slice(0, 4);
    const thisYear = own.filter(({ period }) => period.startsWith(year));
    const sumBefore = thisYear.reduce((sum, known) => sum + known.value, 0);
    const complete = thisYear.length === Number(month.month.slice(5)) - 1;
    if (complete && thisYear.length > 0 && isNear(value, sumBefore + usual))
      return [warning(element, value, { sum: sumBefore, rest: value - sumBefore })];
    const twelve = (own.reduce((sum, known) => sum + known.value, 0) / own.length) * 12;
    return isNear(value, twelve) ? [warning(element, value, { sum: twelve })] : [];
  });
}

function isNear(value: number, sum: number): boolean {
  return Math.abs(value - sum) <= WITHIN * sum;
}

/** `rest` is what remains for this month when the months of the year before it are taken off. */
function warning(
  element: DataElement,
  value: number,
  { sum, rest }: { sum: number; rest?: number },
): MonthProblem {
  const say = (language: 'vi' | 'en') => {
    const own = `${element.name[language]} ${said(element, value, language)}`;
    const added = said(element, Math.round(sum), language);
    if (language === 'vi')
      return rest === undefined
        ? `${own} gần bằng cả 12 tháng cộng lại (khoảng ${added}). Đây là số của riêng tháng này hay của cả năm?`
        : `${own} gần bằng cộng dồn từ đầu năm (các tháng trước đã là ${added}). Đây là số của riêng tháng này hay số cộng dồn?`;
    return rest === undefined
      ? `${own} is about what twelve months add up to (some ${added}). Is it of this month alone or of the year?`
      : `${own} is about what the year so far adds up to (the months before make ${added}). Is it of this month alone or the running total?`;
  };
  return {
    element: element.code,
    severity: 'warning',
    reason: 'yearAsMonth',
    message: { vi: say('vi'), en: say('en') },
    ...(rest !== undefined && rest > 0 && { suggestion: { [element.code]: rest } }),
  };
}
