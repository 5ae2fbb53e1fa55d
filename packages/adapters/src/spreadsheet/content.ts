import type { Organisation, Place, RegisterEvent } from '@hoptac/core/organisation';
import type { PlanTarget } from '@hoptac/core/plan';
import type { CalendarDate, Month } from '@hoptac/core/time';
import type { FactValue } from './fact-cell';
import type { CellProblem } from './problem';

/** Where something stands in the file: a cell of its row, or without a key the row. */
export type Whereabouts = (key?: string) => Omit<CellProblem, 'severity' | 'message'>;

/** What was read, with its whereabouts, so that what turns out later can be told there. */
export type Found<Kept> = Kept & { at: Whereabouts };

export interface SpreadsheetContent {
  organisations: Found<{ organisation: Omit<Organisation, 'facts'>; foundedOn?: CalendarDate }>[];
  facts: Found<{ organisation: string; fact: string; value: FactValue }>[];
  events: Found<{ event: RegisterEvent }>[];
  places: Found<{ place: Place }>[];
  targets: Found<{ year: number; target: PlanTarget }>[];
  figures: Found<FiguresRow>[];
}

export interface FiguresRow {
  /** Its id, or else its name. */
  organisation: string | undefined;
  name: string | undefined;
  month: Month;
  values: Readonly<Record<string, number>>;
  /** The version that the file was made from, where it says. */
  version: number | undefined;
}
