import type { SqlAbilities } from './abilities';
import type { Database } from './schema';

/** The place after the last one in a tenant's order of arrival. Counted, because clocks go back and sequences do not travel. */
export async function nextPosition(
  database: Database,
  tenant: string,
  table: 'inbox' | 'outbox' | 'audit',
  { lock }: Pick<SqlAbilities, 'lock'> = {},
): Promise<number> {
  await lock?.(table);
  const { last } = await database
    .selectFrom(table)
    .select((select) => select.fn.max('position').as('last'))
    .where('tenant', '=', tenant)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}
