import type { RatingGrade, RegisterEventType } from '../organisation';
import type { OrganisationFilter } from './organisation-filter';

/** Which organisations count. */
interface Of {
  of?: OrganisationFilter | undefined;
}

interface Reported extends Of {
  element: string;
  /** Of a stock: whether one that is suspended at the end still counts, with its last figure known in the period. */
  standing?: 'operating' | 'registered' | undefined;
}

interface ElementCount extends Reported {
  kind: 'element';
}

interface Reporters extends Reported {
  kind: 'reporters';
}

interface Organisations extends Of {
  kind: 'organisations';
  at?: 'start' | 'end' | undefined;
  standing?: 'operating' | 'registered' | 'suspended' | undefined;
}

interface Events extends Of {
  kind: 'events';
  event: RegisterEventType | RegisterEventType[];
  grades?: RatingGrade[] | undefined;
  count?: 'events' | 'organisations' | undefined;
}

/**
 * What can be counted of a period:
 * - `element`: a data element, by its own rules over months and over organisations;
 * - `reporters`: how many organisations reported it;
 * - `organisations`: those of the register on the period's last day, or on the day before its first with `at: 'start'`;
 *   `operating` (registered and not suspended) unless `standing` says otherwise; with `of.figures` or `of.facts`, those
 *   that meet a condition;
 * - `events`: what the register noted in the period, each event or each organisation once (`count: 'organisations'`).
 */
export type Count = ElementCount | Reporters | Organisations | Events;

interface Cumulative {
  kind: 'cumulative';
  amount: ElementCount | Reporters | Events;
  /** `2021-03-15`, `2021` (from 1 January), the year's own start (`yearStart`), or as far back as is known (`start`). */
  since: string;
}

interface Sum {
  kind: 'sum';
  plus: (Count | Cumulative)[];
  minus?: (Count | Cumulative)[] | undefined;
}

/** A number that can stand over or under another: a count, one added up `cumulative` since a day, a `sum` or difference. */
export type Amount = Count | Cumulative | Sum;

interface Ratio {
  kind: 'ratio';
  over: Amount;
  under: Amount;
  /** 100 makes a percentage. */
  times?: number | undefined;
}

interface Share {
  kind: 'share';
  part: Amount;
  whole: Amount;
}

interface Average extends Of {
  kind: 'average';
  element: string;
  weight: string;
}

/** A formula that has a level of its own, which growth compares with an earlier one. */
export type Level = Amount | Ratio | Share | Average;

interface Growth {
  kind: 'growth';
  measure: Level;
  /** The same period a year before, the period just before, or the same period of a named year. */
  on: 'yearBefore' | 'periodBefore' | { year: number };
  /** In percent of the base (unless told), as the difference (percentage points for a percentage), or the base taken as 100. */
  as?: 'percent' | 'difference' | 'index' | undefined;
}

/**
 * How an indicator is computed, as data:
 * an amount; a `ratio` of two (sum over sum, never a mean of ratios), a `share` (of the same unit, in percent), the
 * `average` of an element weighted by another; or the `growth` of any of these on a base period.
 *
 * A month of an organisation counts in a sum, ratio, share or average only where every element that it names was
 * reported, so that no side is diluted by what is missing.
 *
 * A formula names data elements, never another indicator, so that it cannot go in a circle.
 */
export type Formula = Level | Growth;
