import type { PlanReport } from '@hoptac/core/plan';
import type { CalendarDate } from '@hoptac/core/time';
import type { RankedUnit, ReportingGrid } from '../../chart';
import type { Month } from '@hoptac/core/time';
import type { Illustration } from '../content';

/** What a report on the plan is written from: what the bot and the board show, and nothing else. */
export interface PlanReportFacts {
  report: PlanReport;
  /** Whom it is of: the alliance, or a place by its name. */
  owner: string;
  /** The day up to which it counts. */
  on: CalendarDate;
  /** Who reported in the months of the period; left out where that is not looked at. */
  reporting?: ReportingFacts | undefined;
  /** The places in order, one entry for an indicator. */
  rankings?: readonly PlacesRanked[] | undefined;
  /** What the alliance says to it, a paragraph each; without any, lines are left to write it on. */
  remarks?: readonly string[] | undefined;
  /** Further pictures, such as indicators through their year. */
  illustrations?: readonly Illustration[] | undefined;
}

export interface ReportingFacts {
  /** Reports by place and month. */
  grid: ReportingGrid;
  /** Who has not sent every month of the grid. */
  missing: readonly { name: string; placeName: string; months: readonly Month[] }[];
}

export interface PlacesRanked {
  by: 'attainment' | 'value';
  ranked: readonly RankedUnit[];
}
