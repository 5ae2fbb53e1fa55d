import type { PlanReport } from '@hoptac/core/plan';

export interface PlanBoardQueries {
  planReport: { asked: { year: number }; answer: PlanReport };
}
