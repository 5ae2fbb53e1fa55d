import { sql } from 'kysely';
import { decode, encode, type OutboxMessage, type OutboxRecords } from '../store';
import { chunks } from './chunks';
import type { SqlAbilities } from './abilities';
import { bodiesOfChat, forgetMessages, WAITING } from './messages';
import { nextPosition } from './position';
import type { Database } from './schema';

export function sqlOutbox(database: Database, tenant: string, abilities: SqlAbilities = {}): OutboxRecords {
  const { lock } = abilities;

  function message(id: string) {
    return database.updateTable('outbox').where('tenant', '=', tenant).where('id', '=', id);
  }

  async function due(channel: string, at: string, limit: number, bulk = false) {
    const kind = bulk ? 1 : 0;
    const rows = await database
      .selectFrom('outbox as message')
      .select(['message.body', 'message.attempts'])
      .where('message.tenant', '=', tenant)
      .where('message.channel', '=', channel)
      .where('message.bulk', '=', kind)
      .where('message.state', '=', WAITING)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('outbox as retried')
              .select('retried.id')
              .where('retried.tenant', '=', tenant)
              .where('retried.channel', '=', channel)
              .whereRef('retried.chat', '=', 'message.chat')
              .whereRef('retried.position', '<=', 'message.position')
              // Not the column itself: SQLite would take the index of what waits, and read all of it.
              .where(sql`retried.bulk + 0`, '=', kind)
              .where('retried.state', '=', WAITING)
              // Says nothing new, and lets the index of retried messages answer.
              .where('retried.retry_at', 'is not', null)
              .where('retried.retry_at', '>', at),
          ),
        ),
      )
      .orderBy('message.position')
      .limit(limit)
      .execute();
    return rows.map(({ body, attempts }) => ({ ...decode<OutboxMessage>(body), attempts }));
  }

  async function setRetry(ids: readonly string[], retryAt: string | null) {
    await database
      .updateTable('outbox')
      .set({ retry_at: retryAt })
      .where('tenant', '=', tenant)
      .where('id', 'in', ids)
      .where('state', '=', WAITING)
      .execute();
  }

  const settled = () =>
    database
      .selectFrom('outbox')
      .select(['id', 'position', 'body'])
      .where('tenant', '=', tenant)
      .where('state', '<>', WAITING);

  return {
    async add(messages) {
      const first = await nextPosition(database, tenant, 'outbox', abilities);
      const rows = messages.map((one, index) => ({
        tenant,
        id: one.id,
        channel: one.channel,
        chat: one.chat,
        position: first + index,
        state: 'waiting' as const,
        attempts: 0,
        body: encode(one),
        bulk: one.bulk ? 1 : 0,
      }));
      for (const values of chunks(rows)) {
        const { numInsertedOrUpdatedRows } = await database
          .insertInto('outbox')
          .values(values)
          .onConflict((same) => same.columns(['tenant', 'id']).doNothing())
          .executeTakeFirst();
        if (numInsertedOrUpdatedRows === BigInt(values.length))
          abilities.places?.took('outbox', values.at(-1)!.position);
      }
    },
    due,
    async claim(channel, { at, until, limit, bulk }) {
      // Two who claim at once would not see each other's, and one would get what follows the other's in a chat.
      await lock?.(`claim:${channel}`);
      const claimed = await due(channel, at, limit, bulk);
      for (const ids of chunks(claimed.map(({ id }) => id))) await setRetry(ids, until);
      return claimed;
    },
    async release(ids) {
      for (const some of chunks(ids)) await setRetry(some, null);
    },
    async sent(id, at) {
      await message(id).where('state', '<>', 'sent').set({ state: 'sent', sent_at: at }).execute();
    },
    async fail(id, { error, retryAt }) {
      await message(id)
        .where('state', '=', 'waiting')
        .set((row) => ({
          state: retryAt === undefined ? 'givenUp' : 'waiting',
          attempts: row('attempts', '+', 1),
          retry_at: retryAt ?? null,
          error: encode(error),
        }))
        .execute();
    },
    ofChat: (channel, chat) => bodiesOfChat(database, tenant, 'outbox', { channel, chat }),
    async forget(id) {
      await forgetMessages(database, tenant, await settled().where('id', '=', id).execute());
    },
    async forgetChat(channel, chat) {
      const rows = await settled().where('channel', '=', channel).where('chat', '=', chat).execute();
      const renamed = rows.map((row) => ({ ...row, newId: `forgotten:${row.position}` }));
      await forgetMessages(database, tenant, renamed);
    },
  };
}
