import type { PlanHistory, PlanRevision } from '@hoptac/core/plan';
import type { Conflict } from './version';

/** The plan as it is now, or the decision that came before. */
export type PlanResult = { ok: true; plan: PlanHistory } | { ok: false; conflict: PlanConflict };
/** A decision made on a plan that has changed since, and that plan. */
export type PlanConflict = Conflict<PlanRevision, PlanHistory>;

/** Plans of years, with their revisions. */
export interface PlanRecords {
  /**
   * Adds a revision of a year's plan; earlier ones stay. `basedOn` is how many revisions its author had seen, 0 for none;
   * when another has come since, nothing is written and the conflict tells the plan with it.
   */
  revise(
    year: number,
    revision: PlanRevision,
    entered: { by: string; at: string; basedOn: number },
  ): Promise<PlanResult>;
  /**
   * A year's plan with its revisions by the day they hold from, those of one day in the order they came. With `knownOn`,
   * the revisions entered by that instant. How it stood on a day: `planOn` of core. Undefined where there is none.
   */
  history(year: number, seen?: { knownOn?: string | undefined }): Promise<PlanHistory | undefined>;
}
