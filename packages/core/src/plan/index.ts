export * from './attainment';
export * from './attainment-words';
export * from './forecast';
export * from './forecast-words';
export * from './growth';
export * from './narrate';
export { natureOf, type Nature, type OverTime } from './nature';
export { phasePlan, targetOfPeriod, type NoTarget, type PhasedTarget } from './phase-plan';
export { phaseTarget, type NotPhased, type Phased } from './phasing';
export { planSchema, type Plan } from './plan';
export type { PlanProblem, PlanProblemReason } from './plan-problem';
export * from './plan-report';
export type { Progress, Standing, UnitResult, YearSoFar } from './progress';
export * from './ranking';
export { readPlan, type ReadPlan } from './read-plan';
export {
  planHistorySchema,
  planOn,
  planRevisionSchema,
  targetChanges,
  type PlanHistory,
  type PlanRevision,
  type TargetChange,
} from './revisions';
export * from './roll-up';
export { showActual, showDifference, showTarget } from './show-apart';
export * from './still-needed';
export {
  planTargetSchema,
  type Phasing,
  type PlanTarget,
  type Target,
  type TargetKey,
  type TargetRange,
} from './target';
export type { PlanSurroundings } from './target-problems';
