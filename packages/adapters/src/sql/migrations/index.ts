import type { Migration } from 'kysely';
import * as firstTables from './0001-first-tables';

/** By name, which orders them. Only ever add: one that has run somewhere is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-tables': firstTables,
};
