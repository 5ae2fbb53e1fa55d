import { decode, encode, type Conversation, type ConversationRecords } from '../store';
import type { MemoryTables } from './tables';

export function memoryConversations({ conversations }: MemoryTables): ConversationRecords {
  return {
    async get(channel, chat) {
      const row = conversations.get(channel, chat);
      return row && decode<Conversation>(row.body);
    },
    async put(channel, chat, conversation) {
      conversations.put({ channel, chat, body: encode(conversation) });
    },
    async forget(channel, chat) {
      conversations.remove(channel, chat);
    },
  };
}
