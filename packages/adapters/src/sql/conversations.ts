import { decode, encode, type Conversation, type ConversationRecords } from '../store';
import type { Database } from './schema';

export function sqlConversations(database: Database, tenant: string): ConversationRecords {
  return {
    async get(channel, chat) {
      const row = await database
        .selectFrom('conversations')
        .select('body')
        .where('tenant', '=', tenant)
        .where('channel', '=', channel)
        .where('chat', '=', chat)
        .executeTakeFirst();
      return row && decode<Conversation>(row.body);
    },
    async put(channel, chat, conversation) {
      const body = encode(conversation);
      await database
        .insertInto('conversations')
        .values({ tenant, channel, chat, body })
        .onConflict((same) => same.columns(['tenant', 'channel', 'chat']).doUpdateSet({ body }))
        .execute();
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
