import { decode, encode, type InboxRecords, type InboxUpdate, type WaitingChat } from '../store';
import type { Row } from '../sql/schema';
import { forgottenUpdate } from '../store/forgotten';
import type { MemoryTables } from './tables';

export function memoryInbox({ inbox }: MemoryTables): InboxRecords {
  const oldestFirst = () => inbox.ofGroup('waiting').sort((a, b) => a.position - b.position);

  function waitingRow(channel: string, id: string) {
    const row = inbox.get(channel, id);
    return row?.state === 'waiting' ? row : undefined;
  }

  function oldest(wanted: (row: WaitingChat) => boolean) {
    const row = oldestFirst().find(wanted);
    return row && { ...decode<InboxUpdate>(row.body), attempts: row.attempts };
  }

  function updatesOf(channel: string, chat: string) {
    const rows = inbox.rows().filter((row) => row.channel === channel && row.chat === chat);
    return rows.sort((a, b) => a.position - b.position);
  }

  function forget(row: Row<'inbox'>) {
    if (row.state === 'waiting') return;
    inbox.put({ ...row, chat: '', body: forgottenUpdate(row.body), error: null });
  }

  return {
    async accept(update) {
      const { channel, id, chat } = update;
      if (inbox.get(channel, id)) return false;
      inbox.put({
        channel,
        id,
        chat,
        position: inbox.highest() + 1,
        state: 'waiting',
        attempts: 0,
        body: encode(update),
        finished_at: null,
        error: null,
      });
      return true;
    },
    async next({ channel, chat }) {
      return oldest((row) => row.channel === channel && row.chat === chat);
    },
    async claim() {
      return oldest(() => true);
    },
    async waitingChats() {
      const chats = new Map<string, WaitingChat>();
      for (const { channel, chat } of oldestFirst()) chats.set(`${channel}\0${chat}`, { channel, chat });
      return [...chats.values()];
    },
    async finish(channel, id, at) {
      const row = waitingRow(channel, id);
      if (row) inbox.put({ ...row, state: 'finished', finished_at: at });
      return row !== undefined;
    },
    async fail(channel, id, { error, park }) {
      const row = waitingRow(channel, id);
      if (!row) return;
      const state = park ? 'parked' : 'waiting';
      inbox.put({ ...row, state, attempts: row.attempts + 1, error: encode(error) });
    },
    async ofChat(channel, chat) {
      return updatesOf(channel, chat).map(({ body }) => decode<InboxUpdate>(body));
    },
    async forget(channel, id) {
      const row = inbox.get(channel, id);
      if (row) forget(row);
    },
    async forgetChat(channel, chat) {
      for (const row of updatesOf(channel, chat)) forget(row);
    },
  };
}
