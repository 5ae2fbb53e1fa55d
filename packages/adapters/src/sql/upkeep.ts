import { decode, type AuditEntry, type InboxUpdate, type OutboxMessage, type UpkeepRecords } from '../store';
import { forgottenEntry, isForgotten } from '../store/forgotten';
import { forgetMessages, forgetUpdates, PARKED, WAITING } from './messages';
import type { Database } from './schema';

export function sqlUpkeep(database: Database, tenant: string): UpkeepRecords {
  /** How many wait, and since when the oldest does. */
  async function waitingIn(table: 'inbox' | 'outbox', bulk?: 0 | 1) {
    const waiting = database
      .selectFrom(table)
      .where('tenant', '=', tenant)
      .where('state', '=', WAITING)
      .$if(bulk !== undefined, (kind) => kind.where('bulk', '=', bulk ?? 0));
    const first = await waiting.select('body').orderBy('position').limit(1).executeTakeFirst();
    const { count } = await waiting.select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow();
    return { count: Number(count), ...(first && { oldest: sinceWhen(first) }) };
  }

  /** The oldest of what waits no more and is not forgotten, as far as they came before an instant. */
  async function settledBefore(table: 'inbox' | 'outbox', before: string, limit: number) {
    const rows = await database
      .selectFrom<'inbox' | 'outbox'>(table)
      .select(['channel', 'id', 'body'])
      .where('tenant', '=', tenant)
      .where('state', '<>', WAITING)
      .where('chat', '<>', '')
      .orderBy('position')
      .limit(limit)
      .execute();
    return rows.filter((row) => sinceWhen(row) < before);
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
        inbox: await waitingIn('inbox'),
        parked: Number(count),
        answers: await waitingIn('outbox', 0),
        bulk: await waitingIn('outbox', 1),
      };
    },
    async forgetMessages(before, limit) {
      const updates = await settledBefore('inbox', before, limit);
      await forgetUpdates(database, tenant, updates);
      const messages = await settledBefore('outbox', before, limit);
      await forgetMessages(database, tenant, messages);
      return updates.length + messages.length;
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

/** When a message came in, or was written. */
function sinceWhen({ body }: { body: string }): string {
  const { receivedAt, createdAt } = decode<Partial<InboxUpdate & OutboxMessage>>(body);
  return receivedAt ?? createdAt ?? '';
}
