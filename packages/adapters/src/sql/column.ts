import { PostgresAdapter, sql, type Kysely, type RawBuilder } from 'kysely';

/**
 * The type of a column of text, which compares by bytes on every engine. PostgreSQL would otherwise compare as the country
 * it was set up in does; SQLite compares by bytes unless told not to.
 */
export function textColumn(database: Kysely<unknown>): 'text' | RawBuilder<unknown> {
  return database.getExecutor().adapter instanceof PostgresAdapter ? sql`text collate "C"` : 'text';
}
