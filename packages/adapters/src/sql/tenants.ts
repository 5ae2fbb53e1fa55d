import { sql } from 'kysely';
import { archiveTables, compareText } from '../store';
import type { Database } from './schema';

/** The alliances that have a row in any table. Each key begins with the tenant, so this skips through the indexes. */
export async function sqlTenants(database: Database): Promise<string[]> {
  const found = new Set<string>();
  for (const table of archiveTables) {
    const { rows } = await sql<{ tenant: string }>`select distinct tenant from ${sql.table(table)}`.execute(
      database,
    );
    for (const { tenant } of rows) found.add(tenant);
  }
  return [...found].sort(compareText);
}
