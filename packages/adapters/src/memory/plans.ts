import type { Plan } from '@hoptac/core/plan';
import { decode, encode, type PlanRecords } from '../store';
import { createTable, type UndoLog } from './table';

export function memoryPlans(undoLog: UndoLog): PlanRecords {
  /** The revisions of a year, oldest first. */
  const years = createTable<readonly string[]>(undoLog);

  return {
    async revise(plan, revision) {
      const earlier = years.get(String(plan.year)) ?? [];
      years.put([...earlier, encode({ ...revision, plan })], String(plan.year));
    },
    async latest(year) {
      const body = years.get(String(year))?.at(-1);
      return body === undefined ? undefined : decode<{ plan: Plan }>(body).plan;
    },
  };
}
