import { sql, type Kysely } from 'kysely';

/** Whether anything was set aside is asked each minute; the few that were are found without reading all the rest. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createIndex('inbox_parked')
    .on('inbox')
    .columns(['tenant', 'position'])
    .where(sql.ref('state'), '=', sql.lit('parked'))
    .execute();
}
