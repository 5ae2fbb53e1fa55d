import { decode, encode, type OutboxMessage, type OutboxRecords } from '../store';
import { createTable, type UndoLog } from './table';

interface Row {
  channel: string;
  chat: string;
  position: number;
  attempts: number;
  retryAt?: string | undefined;
  body: string;
}

export function memoryOutbox(undoLog: UndoLog): OutboxRecords {
  /** Every message ever added; only those still to be sent are in `waiting` too. */
  const known = createTable<Row>(undoLog);
  const waiting = createTable<Row>(undoLog);

  const byPosition = (a: Row, b: Row) => a.position - b.position;

  return {
    async add(messages) {
      for (const message of messages) {
        const { id, channel, chat } = message;
        if (known.get(id)) continue;
        const row = { channel, chat, position: known.size + 1, attempts: 0, body: encode(message) };
        known.put(row, id);
        waiting.put(row, id);
      }
    },
    async due(channel, at, limit) {
      const heldBack = new Set<string>();
      const due: Row[] = [];
      for (const row of waiting.rows().sort(byPosition)) {
        if (row.channel !== channel) continue;
        if (row.retryAt !== undefined && row.retryAt > at) heldBack.add(row.chat);
        if (!heldBack.has(row.chat)) due.push(row);
      }
      return due.slice(0, limit).map(({ body, attempts }) => ({ ...decode<OutboxMessage>(body), attempts }));
    },
    async sent(id) {
      waiting.remove(id);
    },
    async fail(id, { retryAt }) {
      const row = waiting.get(id);
      if (!row) return;
      if (retryAt === undefined) waiting.remove(id);
      else waiting.put({ ...row, attempts: row.attempts + 1, retryAt }, id);
    },
    async ofChat(channel, chat) {
      return known
        .rows()
        .filter((row) => row.channel === channel && row.chat === chat)
        .sort(byPosition)
        .map(({ body }) => decode<OutboxMessage>(body));
    },
  };
}
