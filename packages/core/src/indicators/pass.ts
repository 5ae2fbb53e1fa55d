import type { OrganisationFilter } from './organisation-filter';
import type { Window } from './window';

/** What is added up in one go: some elements, over the organisations that count and the months where all are known. */
export interface Pass {
  elements: readonly string[];
  /** One filter, or several of which any will do. */
  of: OrganisationFilter | undefined | readonly (OrganisationFilter | undefined)[];
  window: Window;
  standing: 'operating' | 'registered';
  /** Only organisations that stand so on the last day: of a stock, one that has ended no longer adds to it. */
  atEnd: boolean;
  /** The first element is multiplied by the second, its weight. */
  weighted?: boolean;
}

/** What came of a pass, by segment or by group: each element's total and how much of what was expected was reported. */
export interface Tally {
  totals: readonly Float64Array[];
  reported: Float64Array;
  expected: Float64Array;
  monthsReported: Float64Array;
  monthsExpected: Float64Array;
}
