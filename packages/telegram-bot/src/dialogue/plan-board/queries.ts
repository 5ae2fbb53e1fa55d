import type { PlaceOn } from '@hoptac/core/organisation';
import type { PlanReport, PlanReportRow, Ranked } from '@hoptac/core/plan';
import type { Month, MonthlyPeriod } from '@hoptac/core/time';
import type { Reach } from '../announcements/queries';
import type { FileMade } from '../reply';
import type { Language } from '../state';

/** The plan board of a period, of the alliance or of a place of it. */
export interface Board {
  report: PlanReport;
  place?: PlaceOn;
  /** Of a year, for whoever announces: how far its announcements have come. */
  announced?: Reach;
}

/** An indicator in the places right below the alliance or a place, the best first. */
export type RankedPlace = Ranked<PlanReportRow & { unit: string; name: string; value: number | undefined }>;

/** How many cooperatives a place was waiting for. */
interface ReportingOfPlace {
  code: string;
  name: string;
  reported: number;
  expected: number;
}

/** Who has handed in a month, of those that worked in it. */
export interface Reporting {
  month: Month;
  /** Of the place that was asked for. */
  placeName?: string;
  reported: number;
  expected: number;
  missing: { id: string; name: string; placeName: string }[];
  /** The places right below, those that lack most first. */
  places: ReportingOfPlace[];
}

/** A screen of the plan as a picture. */
export interface PictureAsked {
  of: 'board' | 'indicator' | 'ranking' | 'reporting';
  /** Of `reporting` the last month. */
  period: MonthlyPeriod;
  place?: string | undefined;
  /** Of `indicator` and `ranking`. */
  indicator?: string | undefined;
  language: Language;
}

export interface PlanBoardQueries {
  board: { asked: { period: MonthlyPeriod; place?: string | undefined }; answer: Board };
  boardRanking: {
    asked: { period: MonthlyPeriod; place?: string | undefined; indicator: string };
    answer: { by: 'attainment' | 'value'; ranked: RankedPlace[] };
  };
  boardPlaces: { asked: { on: string }; answer: PlaceOn[] };
  boardPicture: { asked: PictureAsked; answer: FileMade };
  reporting: { asked: { month: Month; place?: string | undefined }; answer: Reporting };
}
