import type { PlacedTable, SqlAbilities } from './abilities';
import type { Database } from './schema';
import { prepared } from './prepared';

const lastOf = {
  inbox: lastPlace('inbox'),
  outbox: lastPlace('outbox'),
  audit: lastPlace('audit'),
};

/** The place after the last one in a tenant's order of arrival. Counted, because clocks go back and sequences do not travel. */
export async function nextPosition(
  database: Database,
  tenant: string,
  table: PlacedTable,
  { places }: Pick<SqlAbilities, 'places'>,
): Promise<number> {
  const taken = places ? await places.last(table) : 0;
  const { rows } = await lastOf[table](database, { tenant });
  return Math.max(taken, rows[0]?.last ?? 0) + 1;
}

function lastPlace(table: PlacedTable) {
  return prepared<{ tenant: string }, { last: number | null }>((database, given) =>
    database
      .selectFrom(table)
      .select((select) => select.fn.max('position').as('last'))
      .where('tenant', '=', given('tenant')),
  );
}
