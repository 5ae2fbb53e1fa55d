import type { PlanRevision } from '@hoptac/core/plan';

/** A decision on a year's plan, over the revisions that were seen. */
export interface RevisePlanCommand {
  kind: 'revisePlan';
  year: number;
  revision: PlanRevision;
  basedOn: number;
}
export type PlansCommand = RevisePlanCommand;
