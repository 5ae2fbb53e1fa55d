import type { Migration } from 'kysely';
import { up as firstTables } from './0001-first-tables';
import { up as everyVersion } from './0002-every-version';

/** By name, which orders them. Only ever add: one that has run somewhere is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-tables': { up: firstTables },
  '0002-every-version': { up: everyVersion },
};
