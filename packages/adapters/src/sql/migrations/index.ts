import type { Migration } from 'kysely';
import { up as firstTables } from './0001-first-tables';

/** By name, which orders them. Only ever add: one that has run somewhere is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-tables': { up: firstTables },
};
