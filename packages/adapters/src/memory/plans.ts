import { decode, encode, type PlanRecords } from '../store';
import { planHistoryOf, type EnteredRevision } from '../store/entered-revision';
import type { MemoryTables } from './tables';

export function memoryPlans({ plans }: MemoryTables): PlanRecords {
  const entered = (year: number) =>
    plans.ofGroup(String(year)).map(({ body }) => decode<EnteredRevision>(body));

  return {
    async revise(year, revision, { by, at, basedOn }) {
      const before = entered(year);
      if (basedOn !== before.length)
        return { ok: false, conflict: { yours: revision, theirs: planHistoryOf(year, before) } };
      plans.put({ year, revision: basedOn + 1, body: encode({ by, at, revision }) });
      return { ok: true, plan: planHistoryOf(year, entered(year))! };
    },
    async history(year, seen) {
      return planHistoryOf(year, entered(year), seen);
    },
  };
}
