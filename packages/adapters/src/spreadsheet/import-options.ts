import type { CalendarDate } from '@hoptac/core/time';
import type { Store } from '../store';
import type { SpreadsheetAlliance } from './alliance';
import type { CellProblem } from './problem';

/** What is read, into which store, and in whose name. */
export interface ImportOptions {
  store: Store;
  tenant: string;
  alliance: SpreadsheetAlliance;
  /** The file's bytes: .xlsx or CSV. */
  file: Uint8Array;
  /** The day in Việt Nam. */
  today: CalendarDate;
  /** Who imports, when and why; the why becomes the reason of corrections and of the plan's revision. */
  by: string;
  at: string;
  why: string;
  /** The paper the plan stands in, and the day from which it holds; today when left out. */
  plan?: { on?: CalendarDate; document?: string };
  /** Look only: everything is done and then taken back. */
  dryRun?: boolean;
  /** Told now and then how many rows of monthly figures are gone through; they are what takes long. */
  onProgress?: (progress: { rows: number; of: number }) => void;
}

/** How many records of a kind a file adds, changes and leaves as they are. */
export interface Tally {
  added: number;
  changed: number;
  unchanged: number;
}

/** What was kept, and every problem by its cell. */
export interface ImportReport {
  /** Whether it was kept, or in a dry run would have been. */
  ok: boolean;
  /** In the order of the file; warnings do not keep it from being taken in. */
  problems: readonly CellProblem[];
  organisations: Tally;
  events: Tally;
  places: Tally;
  targets: Tally;
  figures: Tally;
}
