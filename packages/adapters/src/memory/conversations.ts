import { decode, encode, type Conversation, type ConversationRecords } from '../store';
import { createTable, type UndoLog } from './table';

export function memoryConversations(undoLog: UndoLog): ConversationRecords {
  const conversations = createTable<string>(undoLog);

  return {
    async get(channel, chat) {
      const body = conversations.get(channel, chat);
      return body === undefined ? undefined : decode<Conversation>(body);
    },
    async put(channel, chat, conversation) {
      conversations.put(encode(conversation), channel, chat);
    },
  };
}
