import { sql } from 'kysely';
import { decode, encode, type InboxRecords, type InboxUpdate } from '../store';
import { nextPosition } from './position';
import type { Database } from './schema';

/** Written out, not a parameter: only then does SQLite see that the index of waiting updates answers the query. */
const WAITING = sql.lit('waiting' as const);

export function sqlInbox(database: Database, tenant: string): InboxRecords {
  function updateWaiting(channel: string, id: string) {
    return database
      .updateTable('inbox')
      .where('tenant', '=', tenant)
      .where('channel', '=', channel)
      .where('id', '=', id)
      .where('state', '=', 'waiting');
  }

  return {
    async accept(update) {
      const { channel, id, chat } = update;
      const position = await nextPosition(database, tenant, 'inbox');
      const { numInsertedOrUpdatedRows } = await database
        .insertInto('inbox')
        .values({ tenant, channel, id, chat, position, state: 'waiting', attempts: 0, body: encode(update) })
        .onConflict((same) => same.columns(['tenant', 'channel', 'id']).doNothing())
        .executeTakeFirst();
      return (numInsertedOrUpdatedRows ?? 0n) > 0n;
    },
    async next({ channel, chat }) {
      const row = await database
        .selectFrom('inbox')
        .select(['body', 'attempts'])
        .where('tenant', '=', tenant)
        .where('channel', '=', channel)
        .where('chat', '=', chat)
        .where('state', '=', WAITING)
        .orderBy('position')
        .limit(1)
        .executeTakeFirst();
      return row && { ...decode<InboxUpdate>(row.body), attempts: row.attempts };
    },
    async waitingChats() {
      return database
        .selectFrom('inbox')
        .select(['channel', 'chat'])
        .where('tenant', '=', tenant)
        .where('state', '=', WAITING)
        .groupBy(['channel', 'chat'])
        .orderBy((order) => order.fn.min('position'))
        .execute();
    },
    async finish(channel, id, at) {
      await updateWaiting(channel, id).set({ state: 'finished', finished_at: at }).execute();
    },
    async fail(channel, id, { error, park }) {
      await updateWaiting(channel, id)
        .set((row) => ({
          state: park ? 'parked' : 'waiting',
          attempts: row('attempts', '+', 1),
          error: encode(error),
        }))
        .execute();
    },
  };
}
