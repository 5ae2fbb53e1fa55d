import type { LeaseRecords } from '../store';
import { claimed } from '../store/claimed-lease';
import type { SqlAbilities } from './abilities';
import type { Database } from './schema';

export function sqlLeases(
  database: Database,
  tenant: string,
  { lock }: Pick<SqlAbilities, 'lock'> = {},
): LeaseRecords {
  const get = (job: string) =>
    database
      .selectFrom('leases')
      .select(['job', 'holder', 'until', 'term'])
      .where('tenant', '=', tenant)
      .where('job', '=', job)
      .executeTakeFirst();

  return {
    get,
    async claim(job, claim) {
      await lock?.(`lease:${job}`);
      const result = claimed(job, await get(job), claim);
      if (!result.ok) return result;
      const { holder, until, term } = result.lease;
      await database
        .insertInto('leases')
        .values({ tenant, job, holder, until, term })
        .onConflict((same) => same.columns(['tenant', 'job']).doUpdateSet({ holder, until, term }))
        .execute();
      return result;
    },
    async release(job, holder) {
      // The row stays and has ended long ago, so that terms go on being counted.
      await database
        .updateTable('leases')
        .set({ until: '' })
        .where('tenant', '=', tenant)
        .where('job', '=', job)
        .where('holder', '=', holder)
        .execute();
    },
  };
}
