import type { Kysely } from 'kysely';
import { textColumn } from '../column';

/** Links and sessions of the officer's page, by hash; found by person too, to end all of somebody's. */
export async function up(database: Kysely<unknown>): Promise<void> {
  const text = textColumn(database);
  await database.schema
    .createTable('page_keys')
    .addColumn('tenant', text, (column) => column.notNull())
    .addColumn('key_hash', text, (column) => column.notNull())
    .addColumn('person', text, (column) => column.notNull())
    .addColumn('expires_at', text, (column) => column.notNull())
    .addColumn('ended_at', text)
    .addColumn('body', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('page_keys_key', ['tenant', 'key_hash'])
    .execute();
  await database.schema
    .createIndex('page_keys_person')
    .on('page_keys')
    .columns(['tenant', 'person', 'expires_at'])
    .execute();
  await database.schema
    .createIndex('page_keys_expiry')
    .on('page_keys')
    .columns(['tenant', 'expires_at'])
    .execute();
}
