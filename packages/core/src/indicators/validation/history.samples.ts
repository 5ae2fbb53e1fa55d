import { shiftMonth, type Month } from '../../time';
import { dataElements } from '../catalogue/monthly-elements';
import { validateMonth } from './validate-month';
import type { Values } from './month';

export const month: Month = '2023-12';

/** Months before `month`, the latest first. */
export function monthsBefore(...values: Values[]): { period: Month; values: Values }[] {
  return values.map((known, at) => ({ period: shiftMonth(month, -1 - at), values: known }));
}

/** The problems of a month after others, as `element reason`. */
export function problemsAfter(values: Values, ...before: Values[]): string[] {
  return validateMonth(values, dataElements, { month, history: monthsBefore(...before) }).map(
    ({ element, reason }) => `${element} ${reason}`,
  );
}

/** The first problem of a month after others. */
export function firstAfter(values: Values, ...before: Values[]) {
  return validateMonth(values, dataElements, { month, history: monthsBefore(...before) })[0];
}
