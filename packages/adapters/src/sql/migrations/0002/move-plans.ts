import { vietnamDate } from '@hoptac/core/time';
import type { Kysely } from 'kysely';
import type { Tables } from './taken-over';

interface OldTarget {
  indicator: string;
  unit?: string;
}

/** A revision as it was kept: the whole plan each time. */
interface OldRevision {
  by: string;
  at: string;
  why: string;
  plan: { targets: OldTarget[] };
}

/** A revision names what it sets and what it withdraws, so what a whole plan no longer has becomes withdrawn. */
export async function movePlans(database: Kysely<unknown>): Promise<void> {
  const tables = database as Tables;
  const rows = await tables
    .selectFrom('plans')
    .selectAll()
    .orderBy('tenant')
    .orderBy('year')
    .orderBy('revision')
    .execute();
  let year = '';
  let standing: OldTarget[] = [];
  for (const row of rows) {
    const key = JSON.stringify([row['tenant'], row['year']]);
    if (key !== year) standing = [];
    year = key;
    const { by, at, why, plan } = JSON.parse(String(row['body'])) as OldRevision;
    const withdrawn = standing
      .filter((old) => !plan.targets.some((target) => sameTarget(target, old)))
      .map(({ indicator, unit }) => ({ indicator, ...(unit !== undefined && { unit }) }));
    standing = plan.targets;
    const revision = {
      on: vietnamDate(new Date(at)),
      by,
      why: { vi: why, en: why },
      targets: plan.targets,
      ...(withdrawn.length > 0 && { withdrawn }),
    };
    await tables
      .updateTable('plans')
      .set({ body: JSON.stringify({ by, at, revision }) })
      .where('tenant', '=', row['tenant']!)
      .where('year', '=', row['year']!)
      .where('revision', '=', row['revision']!)
      .execute();
  }
}

function sameTarget(one: OldTarget, other: OldTarget): boolean {
  return one.indicator === other.indicator && one.unit === other.unit;
}
