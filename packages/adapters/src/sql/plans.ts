import { decode, encode, type PlanRecords } from '../store';
import { planHistoryOf, type EnteredRevision } from '../store/entered-revision';
import type { Database } from './schema';

export function sqlPlans(database: Database, tenant: string): PlanRecords {
  async function entered(year: number): Promise<EnteredRevision[]> {
    const rows = await database
      .selectFrom('plans')
      .select('body')
      .where('tenant', '=', tenant)
      .where('year', '=', year)
      .orderBy('revision')
      .execute();
    return rows.map(({ body }) => decode<EnteredRevision>(body));
  }

  return {
    async revise(year, revision, { by, at, basedOn }) {
      const before = await entered(year);
      if (basedOn !== before.length)
        return { ok: false, conflict: { yours: revision, theirs: planHistoryOf(year, before) } };
      const body = encode({ by, at, revision } satisfies EnteredRevision);
      await database
        .insertInto('plans')
        .values({ tenant, year, revision: basedOn + 1, body })
        .execute();
      return { ok: true, plan: planHistoryOf(year, [...before, decode<EnteredRevision>(body)])! };
    },
    async history(year, seen) {
      return planHistoryOf(year, await entered(year), seen);
    },
  };
}
