import { sql, type RawBuilder } from 'kysely';
import type { SqlAbilities } from './abilities';
import { prepared } from './prepared';
import type { Database } from './schema';

const lastOfAudit = prepared<{ tenant: string }, { last: number | null }>((database, given) =>
  database
    .selectFrom('audit')
    .select((select) => select.fn.max('position').as('last'))
    .where('tenant', '=', given('tenant')),
);

/**
 * The place after the last one in a tenant's audit trail. Counted, because clocks go back and sequences do not travel; each
 * entry has one of its own, so that who has read up to one misses none that comes later.
 */
export async function nextInTrail(
  database: Database,
  tenant: string,
  { places }: Pick<SqlAbilities, 'places'>,
): Promise<number> {
  const taken = places ? await places.last() : 0;
  const { rows } = await lastOfAudit(database, { tenant });
  return Math.max(taken, rows[0]?.last ?? 0) + 1;
}

/**
 * The place after the last message that is seen, as part of the statement that writes it. What follows each other in a chat
 * is in its order by it; messages that others write at the same moment may have the same.
 */
export function placeAfterLast(table: 'inbox' | 'outbox', tenant: RawBuilder<string>): RawBuilder<number> {
  return sql<number>`(select coalesce(max(position), 0) + 1 from ${sql.table(table)} where ${sql.ref('tenant')} = ${tenant})`;
}
