import { sql } from 'kysely';
import { decode, type AuditEntry, type InboxUpdate, type OutboxMessage, type UpkeepRecords } from '../store';
import { forgottenEntry, forgottenMessage, forgottenUpdate, isForgotten } from '../store/forgotten';
import type { Database } from './schema';

/** Written out, not parameters: only then does SQLite see that the indexes of waiting and parked messages answer. */
const WAITING = sql.lit('waiting' as const);
const PARKED = sql.lit('parked' as const);

export function sqlUpkeep(database: Database, tenant: string): UpkeepRecords {
  async function updatesWaiting() {
    const waiting = database.selectFrom('inbox').where('tenant', '=', tenant).where('state', '=', WAITING);
    const first = await waiting.select('body').orderBy('position').limit(1).executeTakeFirst();
    const { count } = await waiting.select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow();
    return { count: Number(count), ...(first && { oldest: decode<InboxUpdate>(first.body).receivedAt }) };
  }

  async function messagesWaiting(bulk: 0 | 1) {
    const waiting = database
      .selectFrom('outbox')
      .where('tenant', '=', tenant)
      .where('state', '=', WAITING)
      .where('bulk', '=', bulk);
    const first = await waiting.select('body').orderBy('position').limit(1).executeTakeFirst();
    const { count } = await waiting.select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow();
    return { count: Number(count), ...(first && { oldest: decode<OutboxMessage>(first.body).createdAt }) };
  }

  async function forgetUpdates(before: string, limit: number): Promise<number> {
    const rows = await database
      .selectFrom('inbox')
      .select(['channel', 'id', 'body'])
      .where('tenant', '=', tenant)
      .where('state', '<>', WAITING)
      .where('chat', '<>', '')
      .orderBy('position')
      .limit(limit)
      .execute();
    const old = rows.filter(({ body }) => decode<InboxUpdate>(body).receivedAt < before);
    for (const { channel, id, body } of old)
      await database
        .updateTable('inbox')
        .set({ chat: '', body: forgottenUpdate(body), error: null })
        .where('tenant', '=', tenant)
        .where('channel', '=', channel)
        .where('id', '=', id)
        .execute();
    return old.length;
  }

  async function forgetSent(before: string, limit: number): Promise<number> {
    const rows = await database
      .selectFrom('outbox')
      .select(['id', 'position', 'body'])
      .where('tenant', '=', tenant)
      .where('state', '<>', WAITING)
      .where('chat', '<>', '')
      .orderBy('position')
      .limit(limit)
      .execute();
    const old = rows.filter(({ body }) => decode<OutboxMessage>(body).createdAt < before);
    for (const { id, body } of old)
      await database
        .updateTable('outbox')
        .set({ chat: '', body: forgottenMessage(body, id), error: null })
        .where('tenant', '=', tenant)
        .where('id', '=', id)
        .execute();
    return old.length;
  }

  return {
    async backlog() {
      const { count } = await database
        .selectFrom('inbox')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('tenant', '=', tenant)
        .where('state', '=', PARKED)
        .executeTakeFirstOrThrow();
      return {
        inbox: await updatesWaiting(),
        parked: Number(count),
        answers: await messagesWaiting(0),
        bulk: await messagesWaiting(1),
      };
    },
    async forgetMessages(before, limit) {
      return (await forgetUpdates(before, limit)) + (await forgetSent(before, limit));
    },
    async forgetDetails(before, limit) {
      let forgotten = 0;
      // Entries that are forgotten already are passed by, page after page.
      for (let after = 0; forgotten < limit;) {
        const rows = await database
          .selectFrom('audit')
          .select(['id', 'position', 'body'])
          .where('tenant', '=', tenant)
          .where('position', '>', after)
          .orderBy('position')
          .limit(limit)
          .execute();
        for (const { id, body } of rows) {
          const entry = decode<AuditEntry>(body);
          if (entry.at >= before) return forgotten;
          if (isForgotten(entry)) continue;
          if (forgotten === limit) return forgotten;
          await database
            .updateTable('audit')
            .set({ body: forgottenEntry(body) })
            .where('tenant', '=', tenant)
            .where('id', '=', id)
            .execute();
          forgotten++;
        }
        const last = rows.at(-1);
        if (!last) return forgotten;
        after = last.position;
      }
      return forgotten;
    },
  };
}
