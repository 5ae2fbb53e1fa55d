import { decode, encode, type OutboxMessage, type OutboxRecords } from '../store';
import { forgottenMessage } from '../store/forgotten';
import type { Row } from '../sql/schema';
import type { MemoryTables } from './tables';

type MessageRow = Row<'outbox'>;

const byPosition = (a: MessageRow, b: MessageRow) => a.position - b.position;

export function memoryOutbox({ outbox }: MemoryTables): OutboxRecords {
  function change(id: string, changed: (row: MessageRow) => MessageRow) {
    const row = outbox.get(id);
    if (row?.state === 'waiting') outbox.put(changed(row));
  }

  function due(channel: string, at: string, limit: number, bulk = false): MessageRow[] {
    const heldBack = new Set<string>();
    const due: MessageRow[] = [];
    for (const row of outbox.ofGroup('waiting').sort(byPosition)) {
      if (row.channel !== channel || (row.bulk === 1) !== bulk) continue;
      if (row.retry_at !== null && row.retry_at > at) heldBack.add(row.chat);
      if (!heldBack.has(row.chat)) due.push(row);
    }
    return due.slice(0, limit);
  }

  function forget(row: MessageRow, id: string) {
    outbox.remove(row.id);
    outbox.put({ ...row, id, chat: '', body: forgottenMessage(row.body, id), error: null });
  }

  const messageOf = ({ body, attempts }: MessageRow) => ({ ...decode<OutboxMessage>(body), attempts });

  return {
    async add(messages, { takenUntil } = {}) {
      for (const message of messages) {
        const { id, channel, chat } = message;
        if (outbox.get(id)) continue;
        outbox.put({
          id,
          channel,
          chat,
          position: outbox.highest() + 1,
          state: 'waiting',
          attempts: 0,
          body: encode(message),
          retry_at: takenUntil ?? null,
          sent_at: null,
          error: null,
          bulk: message.bulk ? 1 : 0,
        });
      }
    },
    async hasWaiting(channel, chat) {
      return outbox.ofGroup('waiting').some((row) => row.channel === channel && row.chat === chat);
    },
    async due(channel, at, limit, bulk) {
      return due(channel, at, limit, bulk).map(messageOf);
    },
    async claim(channel, { at, until, limit, bulk }) {
      const claimed = due(channel, at, limit, bulk);
      for (const row of claimed) outbox.put({ ...row, retry_at: until });
      return claimed.map(messageOf);
    },
    async release(ids) {
      for (const id of ids) change(id, (row) => ({ ...row, retry_at: null }));
    },
    async sent(id, at) {
      const row = outbox.get(id);
      if (row && row.state !== 'sent') outbox.put({ ...row, state: 'sent', sent_at: at });
    },
    async fail(id, { error, retryAt }) {
      change(id, (row) => ({
        ...row,
        state: retryAt === undefined ? 'givenUp' : 'waiting',
        attempts: row.attempts + 1,
        retry_at: retryAt ?? null,
        error: encode(error),
      }));
    },
    async ofChat(channel, chat) {
      return outbox
        .rows()
        .filter((row) => row.channel === channel && row.chat === chat)
        .sort(byPosition)
        .map(({ body }) => decode<OutboxMessage>(body));
    },
    async forget(id) {
      const row = outbox.get(id);
      if (row && row.state !== 'waiting') forget(row, id);
    },
    async forgetChat(channel, chat) {
      for (const row of outbox.rows())
        if (row.channel === channel && row.chat === chat && row.state !== 'waiting')
          forget(row, `forgotten:${row.position}`);
    },
  };
}
