import { sql } from 'kysely';
import { compareText, type Submission } from '../store';
import type { Known, KnownRange } from './known-months';
import { prepared } from './prepared';
import type { Database } from './schema';
import type { VersionRange } from './stated-versions';

interface Range {
  tenant: string;
  from: string;
  to: string;
}

/** Of more than one in so many, one by one takes longer than all at once. */
const READ_APART = 10;

/** By organisation, how many rows say what it had sent: the database counts them without reading any. */
const rowsOf = prepared<Range, { organisation: string; rows: number }>((database, given) =>
  database
    .selectFrom((from) => {
      const rows = (table: 'submissions' | 'submission_steps') =>
        from
          .selectFrom(table)
          .select(['organisation', ({ fn }) => fn.countAll<number>().as('rows')])
          .where('tenant', '=', given('tenant'))
          .where('period', '>=', given('from'))
          .where('period', '<=', given('to'))
          .groupBy('organisation');
      return rows('submissions').unionAll(rows('submission_steps')).as('each');
    })
    .select(['organisation', sql<number>`sum(rows)`.as('rows')])
    .groupBy('organisation'),
);

/**
 * The versions of some months that count, by organisation and month, of which only what has changed since it was read last
 * is read.
 */
export async function monthsAsKnown(
  database: Database,
  { tenant, from, to, known }: Range & { known: KnownRange },
  read: (range: VersionRange) => Promise<Submission[]>,
): Promise<Submission[]> {
  const here = new Map(known);
  const { rows } = await rowsOf(database, { tenant, from, to });
  const stale = rows.filter((now) => here.get(now.organisation)?.rows !== now.rows);
  const apart = stale.length * READ_APART <= rows.length;
  const found = apart
    ? (await Promise.all(stale.map(({ organisation }) => read({ from, to, organisation })))).flat()
    : await read({ from, to });
  const counted = new Map(rows.map(({ organisation }) => [organisation, [] as Submission[]]));
  for (const one of found) counted.get(one.organisation)!.push(one);
  // Put together from what this transaction saw: others may find out more meanwhile.
  const all = rows.map(({ organisation, rows: count }) => {
    const before = apart && here.get(organisation);
    if (before && before.rows === count) return before;
    const of = counted.get(organisation)!.sort((a, b) => compareText(a.period, b.period));
    const now: Known = { organisation, rows: count, counted: of };
    known.set(organisation, now);
    return now;
  });
  return all.sort((a, b) => compareText(a.organisation, b.organisation)).flatMap((one) => one.counted);
}
