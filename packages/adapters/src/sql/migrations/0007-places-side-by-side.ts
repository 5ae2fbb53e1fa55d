import { sql, type Kysely } from 'kysely';

/**
 * Messages of different chats may have the same place in the order of arrival: where places were each one's own, processes
 * that took messages in at the same time got in each other's way at every one of them. And whether anything to a chat
 * waits is asked with each answer.
 */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  for (const table of ['inbox', 'outbox'] as const) {
    await schema.dropIndex(`${table}_position`).execute();
    await schema.createIndex(`${table}_position`).on(table).columns(['tenant', 'position']).execute();
  }
  await schema
    .createIndex('outbox_chat_waiting')
    .on('outbox')
    .columns(['tenant', 'channel', 'chat'])
    .where(sql.ref('state'), '=', sql.lit('waiting'))
    .execute();
}
