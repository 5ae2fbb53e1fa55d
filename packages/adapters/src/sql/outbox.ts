import { sql } from 'kysely';
import { decode, encode, type OutboxMessage, type OutboxRecords } from '../store';
import { chunks } from './chunks';
import type { SqlAbilities } from './abilities';
import { bodiesOfChat, forgetMessages, WAITING } from './messages';
import { placeAfterLast } from './position';
import { prepared } from './prepared';
import type { Database, Schema } from './schema';

type Added = Pick<Schema['outbox'], 'tenant' | 'id' | 'channel' | 'chat' | 'body' | 'bulk' | 'retry_at'>;

/** Where it is there already, nothing happens, and no row is counted. */
const insert = prepared<Added>((database, given) =>
  database
    .insertInto('outbox')
    .values({
      tenant: given('tenant'),
      id: given('id'),
      channel: given('channel'),
      chat: given('chat'),
      position: placeAfterLast('outbox', given('tenant')),
      state: 'waiting',
      attempts: 0,
      body: given('body'),
      bulk: given('bulk'),
      retry_at: given('retry_at'),
    })
    .onConflict((same) => same.columns(['tenant', 'id']).doNothing()),
);

const firstWaiting = prepared<Pick<Schema['outbox'], 'tenant' | 'channel' | 'chat'>>((database, given) =>
  database
    .selectFrom('outbox')
    .select('id')
    .where('tenant', '=', given('tenant'))
    .where('channel', '=', given('channel'))
    .where('chat', '=', given('chat'))
    .where('state', '=', WAITING)
    .limit(sql.lit(1)),
);

const noteSent = prepared<{ tenant: string; id: string; at: string }>((database, given) =>
  database
    .updateTable('outbox')
    .set({ state: 'sent', sent_at: given('at') })
    .where('tenant', '=', given('tenant'))
    .where('id', '=', given('id'))
    .where('state', '<>', 'sent'),
);

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

  /** An id that tells nothing; messages of several chats may have the same place. */
  async function freeId(position: number): Promise<string> {
    for (let count = 0; ; count++) {
      const id = `forgotten:${position}${count === 0 ? '' : `:${count}`}`;
      if (!(await isKnown(id))) return id;
    }
  }

  async function isKnown(id: string): Promise<boolean> {
    const row = await database
      .selectFrom('outbox')
      .select('id')
      .where('tenant', '=', tenant)
      .where('id', '=', id)
      .executeTakeFirst();
    return row !== undefined;
  }

  const settled = () =>
    database
      .selectFrom('outbox')
      .select(['id', 'position', 'body'])
      .where('tenant', '=', tenant)
      .where('state', '<>', WAITING);

  return {
    async add(messages, { takenUntil } = {}) {
      const kept = { tenant, retry_at: takenUntil ?? null };
      // Sent one behind the other, without waiting for each.
      await Promise.all(
        messages.map((one) => {
          const { id, channel, chat, bulk } = one;
          return insert(database, { ...kept, id, channel, chat, body: encode(one), bulk: bulk ? 1 : 0 });
        }),
      );
    },
    async hasWaiting(channel, chat) {
      return (await firstWaiting(database, { tenant, channel, chat })).rows.length > 0;
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
      await noteSent(database, { tenant, id, at });
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
      for (const row of rows)
        await forgetMessages(database, tenant, [{ ...row, newId: await freeId(row.position) }]);
    },
  };
}
