import type { Kysely } from 'kysely';
import { chunks } from '../../chunks';

export interface OldRow {
  tenant: string;
  body: string;
}

/** The tables of before and after, as loosely as a migration may know them: the program's own types go on changing. */
export type Tables = Kysely<Record<string, Record<string, string | number | null>>>;

export interface TakenOver {
  tenant: string;
  id: string;
  at: string;
  foundBy: string;
  record: unknown;
}

/** Nobody knows who wrote it and when, so it was there from the beginning of time. */
export const BEFORE_VERSIONS = '1970-01-01T00:00:00.000Z';
const BY = 'system:migration';

export async function readOld(tables: Tables, table: string): Promise<OldRow[]> {
  const rows = await tables.selectFrom(table).select(['tenant', 'body']).execute();
  return rows as unknown as OldRow[];
}

/** Writes records as the first versions of themselves. */
export async function takeOver(tables: Tables, table: string, records: readonly TakenOver[]): Promise<void> {
  for (const some of chunks(records))
    await tables
      .insertInto(table)
      .values(
        some.map(({ tenant, id, at, foundBy, record }) => ({
          tenant,
          id,
          revision: 1,
          at,
          valid_from: '',
          found_by: foundBy,
          change: JSON.stringify({ by: BY, at }),
          body: JSON.stringify(record),
        })),
      )
      .execute();
}
