import { decode, encode, type InboxRecords, type InboxUpdate, type WaitingChat } from '../store';
import { createTable, type UndoLog } from './table';

interface Row extends WaitingChat {
  position: number;
  attempts: number;
  body: string;
}

export function memoryInbox(undoLog: UndoLog): InboxRecords {
  /** Every update ever accepted; only those that wait are in `waiting` too, so that looking for work stays quick. */
  const known = createTable<Row>(undoLog);
  const waiting = createTable<Row>(undoLog);

  const oldestFirst = () => waiting.rows().sort((a, b) => a.position - b.position);

  return {
    async accept(update) {
      const { channel, id, chat } = update;
      if (known.get(channel, id)) return false;
      const row = { channel, chat, position: known.size + 1, attempts: 0, body: encode(update) };
      known.put(row, channel, id);
      waiting.put(row, channel, id);
      return true;
    },
    async next({ channel, chat }) {
      const row = oldestFirst().find((one) => one.channel === channel && one.chat === chat);
      return row && { ...decode<InboxUpdate>(row.body), attempts: row.attempts };
    },
    async waitingChats() {
      const chats = new Map<string, WaitingChat>();
      for (const { channel, chat } of oldestFirst()) chats.set(`${channel}\0${chat}`, { channel, chat });
      return [...chats.values()];
    },
    async finish(channel, id) {
      waiting.remove(channel, id);
    },
    async fail(channel, id, { park }) {
      const row = waiting.get(channel, id);
      if (!row) return;
      if (park) waiting.remove(channel, id);
      else waiting.put({ ...row, attempts: row.attempts + 1 }, channel, id);
    },
  };
}
