import { sql, type Expression, type Kysely, type SqlBool } from 'kysely';
import type { ArchiveRecords, ArchiveRow } from '../store';
import type { SqlAbilities } from './abilities';
import { chunks } from './chunks';
import { keyColumns, type Database } from './schema';

type AnyTable = Record<string, Record<string, string | number | null>>;

export function sqlArchive(
  database: Database,
  tenant: string,
  { months }: SqlAbilities = {},
): ArchiveRecords {
  // Every table alike, which their types do not say.
  const tables = database as unknown as Kysely<AnyTable>;

  return {
    async page(table, { after, limit }) {
      const key = keyColumns[table];
      let query = tables.selectFrom(table).selectAll().where('tenant', '=', tenant).limit(limit);
      for (const column of key) query = query.orderBy(column);
      if (after) query = query.where(isAfter(key, after));
      return (await query.execute()).map(({ tenant: _tenant, ...row }) => row);
    },
    async restore(table, rows) {
      months?.wrote();
      for (const some of chunks(rows))
        await tables
          .insertInto(table)
          .values(some.map((row) => ({ ...row, tenant })))
          .execute();
    },
  };
}

/** `(a, b) > (x, y)`, by which both engines go on in the middle of an index. */
function isAfter(key: readonly string[], row: ArchiveRow): Expression<SqlBool> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  const values = sql.join(key.map((column) => sql.val(row[column])));
  return sql<SqlBool>`(${columns}) > (${values})`;
}
