export type { MonthContext } from './month';
export type { MonthProblem, MonthReason } from './problem';
export { validateMonth } from './validate-month';
