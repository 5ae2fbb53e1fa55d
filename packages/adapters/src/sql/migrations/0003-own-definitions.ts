import type { Kysely } from 'kysely';
import { textColumn } from '../column';

/** An alliance's own indicators and data elements, with every version. */
export async function up(database: Kysely<unknown>): Promise<void> {
  const text = textColumn(database);
  await database.schema
    .createTable('definition_versions')
    .addColumn('tenant', text, (column) => column.notNull())
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('valid_from', text, (column) => column.notNull())
    .addColumn('found_by', text, (column) => column.notNull())
    .addColumn('change', text, (column) => column.notNull())
    .addColumn('body', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('definition_versions_key', ['tenant', 'id', 'revision'])
    .execute();
}
