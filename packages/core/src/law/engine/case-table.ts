import type { CalendarDate } from '../../time';
import type { Facts } from '../facts';
import type { FindingStatus } from './finding';
import type { WorkedCase } from './worked-case';

/** One line of a table of worked cases: what it shows, the day, the facts, the finding, the place in the law. */
type Line = readonly [name: string, on: CalendarDate, facts: Facts, status: FindingStatus, article: string];

/** Worked cases of one rule, a line each. */
export function casesOf(rule: string, lines: readonly Line[]): WorkedCase[] {
  return lines.map(([name, on, facts, status, article]) => ({
    name: `${rule}: ${name}`,
    on,
    facts,
    expected: { [rule]: status },
    article,
  }));
}
