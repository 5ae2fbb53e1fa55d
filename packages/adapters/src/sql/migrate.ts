import { Migrator } from 'kysely';
import { StoreError } from '../store';
import { migrations } from './migrations';
import type { Database } from './schema';

const MIGRATIONS = 'hoptac_migrations';
const MIGRATIONS_LOCK = 'hoptac_migrations_lock';

/** Reads only: refuses a database that a newer program has written, or that has tables and none of hoptac's. */
export async function requireKnownSchema(database: Database, name: string): Promise<void> {
  const tables = await database.introspection.getTables({ withInternalKyselyTables: true });
  if (tables.length === 0) return;
  if (!tables.some((table) => table.name === MIGRATIONS))
    throw new StoreError('otherProgram', { database: name });
  const unknownMigrations = (await appliedMigrations(database)).filter((one) => !(one in migrations));
  if (unknownMigrations.length > 0)
    throw new StoreError('newerSchema', { database: name, unknownMigrations });
}

/** The migrations that have run on a database of hoptac's, in their order. */
export async function appliedMigrations(database: Database): Promise<string[]> {
  const rows = await database
    .withTables<{ [MIGRATIONS]: { name: string } }>()
    .selectFrom(MIGRATIONS)
    .select('name')
    .execute();
  return rows.map(({ name }) => name).sort();
}

/** The migrations that have yet to run on a database of hoptac's, in their order; none where there are no tables at all. */
export async function pendingMigrations(database: Database): Promise<string[]> {
  const tables = await database.introspection.getTables({ withInternalKyselyTables: true });
  if (tables.length === 0) return [];
  const applied = new Set(await appliedMigrations(database));
  return Object.keys(migrations)
    .sort()
    .filter((name) => !applied.has(name));
}

/** From which version tables come to which. A version is named by its last migration. */
export interface VersionStep {
  /** Absent where there were no tables. */
  from?: string;
  to: string;
  /** The migrations between the two; none where the tables are up to date. */
  applied: readonly string[];
}

/** What `migrate` would do, without doing it. */
export async function plannedMigration(database: Database): Promise<VersionStep> {
  const known = Object.keys(migrations).sort();
  const isNew = (await database.introspection.getTables()).length === 0;
  const from = isNew ? undefined : (await appliedMigrations(database)).at(-1);
  return {
    ...(from !== undefined && { from }),
    to: known.at(-1)!,
    applied: isNew ? known : await pendingMigrations(database),
  };
}

/** Brings the tables up to date; does nothing when they are. */
export async function migrate(database: Database): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableName: MIGRATIONS,
    migrationLockTableName: MIGRATIONS_LOCK,
    // Kysely judges the order by when they ran, which a clock set back would make look wrong.
    allowUnorderedMigrations: true,
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
