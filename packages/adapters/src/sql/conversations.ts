import { decode, encode, type Conversation, type ConversationRecords } from '../store';
import { prepared } from './prepared';
import type { Database, Schema } from './schema';

type Row = Schema['conversations'];

const bodyOf = prepared<Omit<Row, 'body'>, Pick<Row, 'body'>>((database, given) =>
  database
    .selectFrom('conversations')
    .select('body')
    .where('tenant', '=', given('tenant'))
    .where('channel', '=', given('channel'))
    .where('chat', '=', given('chat')),
);

const keep = prepared<Row>((database, given) =>
  database
    .insertInto('conversations')
    .values({
      tenant: given('tenant'),
      channel: given('channel'),
      chat: given('chat'),
      body: given('body'),
    })
    .onConflict((same) =>
      same
        .columns(['tenant', 'channel', 'chat'])
        .doUpdateSet((added) => ({ body: added.ref('excluded.body') })),
    ),
);

export function sqlConversations(database: Database, tenant: string): ConversationRecords {
  return {
    async get(channel, chat) {
      const [row] = (await bodyOf(database, { tenant, channel, chat })).rows;
      return row && decode<Conversation>(row.body);
    },
    async put(channel, chat, conversation) {
      await keep(database, { tenant, channel, chat, body: encode(conversation) });
    },
    async forget(channel, chat) {
      await database
        .deleteFrom('conversations')
        .where('tenant', '=', tenant)
        .where('channel', '=', channel)
        .where('chat', '=', chat)
        .execute();
    },
  };
}
