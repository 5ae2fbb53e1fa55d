import type { Plan } from '@hoptac/core/plan';
import { decode, encode, type PlanRecords } from '../store';
import type { Database } from './schema';

export function sqlPlans(database: Database, tenant: string): PlanRecords {
  function lastRevision(year: number) {
    return database
      .selectFrom('plans')
      .select(['revision', 'body'])
      .where('tenant', '=', tenant)
      .where('year', '=', year)
      .orderBy('revision', 'desc')
      .limit(1)
      .executeTakeFirst();
  }

  return {
    async revise(plan, { by, at, why }) {
      const revision = ((await lastRevision(plan.year))?.revision ?? 0) + 1;
      await database
        .insertInto('plans')
        .values({ tenant, year: plan.year, revision, body: encode({ by, at, why, plan }) })
        .execute();
    },
    async latest(year) {
      const row = await lastRevision(year);
      return row && decode<{ plan: Plan }>(row.body).plan;
    },
  };
}
