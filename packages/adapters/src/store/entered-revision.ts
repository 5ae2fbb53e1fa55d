import type { PlanHistory, PlanRevision } from '@hoptac/core/plan';
import { compareText } from './order';

/** A revision of a plan with who wrote it into the store and when, which is not the day it holds from. */
export interface EnteredRevision {
  by: string;
  at: string;
  revision: PlanRevision;
}

/** A year's plan of the revisions in the order they were entered; undefined where none was known. */
export function planHistoryOf(
  year: number,
  entered: readonly EnteredRevision[],
  { knownOn }: { knownOn?: string | undefined } = {},
): PlanHistory | undefined {
  const revisions = entered
    .filter(({ at }) => knownOn === undefined || at <= knownOn)
    .map(({ revision }) => revision)
    .sort((a, b) => compareText(a.on, b.on));
  return revisions.length === 0 ? undefined : { year, revisions };
}
