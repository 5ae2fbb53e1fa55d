import { sql, type Kysely } from 'kysely';

/** Messages to thousands wait behind answers, so those that are due are found by their kind first. */
export async function up(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  await schema
    .alterTable('outbox')
    .addColumn('bulk', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await schema.dropIndex('outbox_waiting').execute();
  await schema
    .createIndex('outbox_waiting')
    .on('outbox')
    .columns(['tenant', 'channel', 'bulk', 'position'])
    .where(sql.ref('state'), '=', sql.lit('waiting'))
    .execute();
}
