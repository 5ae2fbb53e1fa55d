import { decode, type AuditEntry, type InboxUpdate, type OutboxMessage, type UpkeepRecords } from '../store';
import { forgottenEntry, forgottenMessage, forgottenUpdate, isForgotten } from '../store/forgotten';
import type { MemoryTables } from './tables';

export function memoryUpkeep({ inbox, outbox, audit }: MemoryTables): UpkeepRecords {
  const inOrder = <Row extends { position: number }>(rows: Row[]) =>
    rows.sort((a, b) => a.position - b.position);

  function messagesWaiting(bulk: 0 | 1) {
    const waiting = inOrder(outbox.ofGroup('waiting').filter((row) => row.bulk === bulk));
    const oldest = waiting[0] && decode<OutboxMessage>(waiting[0].body).createdAt;
    return { count: waiting.length, ...(oldest !== undefined && { oldest }) };
  }

  /** Of what waits no more and is remembered, the oldest. */
  function remembered<Row extends { state: string; chat: string; position: number }>(
    rows: Row[],
    limit: number,
  ) {
    return inOrder(rows.filter(({ state, chat }) => state !== 'waiting' && chat !== '')).slice(0, limit);
  }

  return {
    async backlog() {
      const waiting = inOrder(inbox.ofGroup('waiting'));
      const oldest = waiting[0] && decode<InboxUpdate>(waiting[0].body).receivedAt;
      return {
        inbox: { count: waiting.length, ...(oldest !== undefined && { oldest }) },
        parked: inbox.ofGroup('parked').length,
        answers: messagesWaiting(0),
        bulk: messagesWaiting(1),
      };
    },
    async forgetMessages(before, limit) {
      const updates = remembered(inbox.rows(), limit).filter(
        ({ body }) => decode<InboxUpdate>(body).receivedAt < before,
      );
      for (const row of updates)
        inbox.put({ ...row, chat: '', body: forgottenUpdate(row.body), error: null });
      const sent = remembered(outbox.rows(), limit).filter(
        ({ body }) => decode<OutboxMessage>(body).createdAt < before,
      );
      for (const row of sent)
        outbox.put({ ...row, chat: '', body: forgottenMessage(row.body, row.id), error: null });
      return updates.length + sent.length;
    },
    async forgetDetails(before, limit) {
      const entries = inOrder(audit.rows()).map((row) => ({ row, entry: decode<AuditEntry>(row.body) }));
      const firstRecent = entries.findIndex(({ entry }) => entry.at >= before);
      const old = firstRecent < 0 ? entries : entries.slice(0, firstRecent);
      const kept = old.filter(({ entry }) => !isForgotten(entry)).slice(0, limit);
      for (const { row } of kept) audit.put({ ...row, body: forgottenEntry(row.body) });
      return kept.length;
    },
  };
}
