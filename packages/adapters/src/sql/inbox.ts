import { sql } from 'kysely';
import { decode, encode, type InboxRecords, type InboxUpdate, type WaitingChat } from '../store';
import type { SqlAbilities } from './abilities';
import { bodiesOfChat, forgetUpdates, WAITING } from './messages';
import { placeAfterLast } from './position';
import { prepared } from './prepared';
import type { Database, Schema } from './schema';

type Key = Pick<Schema['inbox'], 'tenant' | 'channel' | 'id'>;

/** Where it is there already, nothing happens, and no row is counted. */
const insert = prepared<Key & Pick<Schema['inbox'], 'chat' | 'body'>>((database, given) =>
  database
    .insertInto('inbox')
    .values({
      tenant: given('tenant'),
      channel: given('channel'),
      id: given('id'),
      chat: given('chat'),
      position: placeAfterLast('inbox', given('tenant')),
      state: 'waiting',
      attempts: 0,
      body: given('body'),
    })
    .onConflict((same) => same.columns(['tenant', 'channel', 'id']).doNothing()),
);

const oldest = prepared<WaitingChat & { tenant: string }, { body: string; attempts: number }>(
  (database, given) =>
    database
      .selectFrom('inbox')
      .select(['body', 'attempts'])
      .where('tenant', '=', given('tenant'))
      .where('channel', '=', given('channel'))
      .where('chat', '=', given('chat'))
      .where('state', '=', WAITING)
      .orderBy('position')
      // Two that processes took in at the same moment may have the same place.
      .orderBy('id')
      .limit(sql.lit(1)),
);

const finish = prepared<Key & { at: string }>((database, given) =>
  database
    .updateTable('inbox')
    .set({ state: 'finished', finished_at: given('at') })
    .where('tenant', '=', given('tenant'))
    .where('channel', '=', given('channel'))
    .where('id', '=', given('id'))
    .where('state', '=', 'waiting'),
);

export function sqlInbox(database: Database, tenant: string, abilities: SqlAbilities = {}): InboxRecords {
  const { lock, tryLock, skipLocked } = abilities;
  function updateWaiting(channel: string, id: string) {
    return database
      .updateTable('inbox')
      .where('tenant', '=', tenant)
      .where('channel', '=', channel)
      .where('id', '=', id)
      .where('state', '=', 'waiting');
  }

  async function oldestOf({ channel, chat }: WaitingChat) {
    const [row] = (await oldest(database, { tenant, channel, chat })).rows;
    return row && { ...decode<InboxUpdate>(row.body), attempts: row.attempts };
  }

  /** Takes the row, unless another transaction is writing to it; its chat's next is not to be taken in its place. */
  async function isFree({ channel, id }: InboxUpdate): Promise<boolean> {
    const row = await database
      .selectFrom('inbox')
      .select('id')
      .where('tenant', '=', tenant)
      .where('channel', '=', channel)
      .where('id', '=', id)
      .where('state', '=', WAITING)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    return row !== undefined;
  }

  async function waitingChats(): Promise<WaitingChat[]> {
    return database
      .selectFrom('inbox')
      .select(['channel', 'chat'])
      .where('tenant', '=', tenant)
      .where('state', '=', WAITING)
      .groupBy(['channel', 'chat'])
      .orderBy((order) => order.fn.min('position'))
      .execute();
  }

  const settled = (channel: string) =>
    database
      .selectFrom('inbox')
      .select(['channel', 'id', 'body'])
      .where('tenant', '=', tenant)
      .where('channel', '=', channel)
      .where('state', '<>', WAITING);

  return {
    async accept(update) {
      const { channel, id, chat } = update;
      const { numAffectedRows } = await insert(database, { tenant, channel, id, chat, body: encode(update) });
      return (numAffectedRows ?? 0n) > 0n;
    },
    async next(chat) {
      // Asked for behind the lock, without waiting for it twice.
      const [, update] = await Promise.all([lock?.(nameOf(chat)), oldestOf(chat)]);
      return update;
    },
    async claim() {
      for (const chat of await waitingChats()) {
        if (tryLock && !(await tryLock(nameOf(chat)))) continue;
        const update = await oldestOf(chat);
        if (update && (!skipLocked || (await isFree(update)))) return update;
      }
      return undefined;
    },
    waitingChats,
    async finish(channel, id, at) {
      const { numAffectedRows } = await finish(database, { tenant, channel, id, at });
      return (numAffectedRows ?? 0n) > 0n;
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
    ofChat: (channel, chat) => bodiesOfChat(database, tenant, 'inbox', { channel, chat }),
    async forget(channel, id) {
      await forgetUpdates(database, tenant, await settled(channel).where('id', '=', id).execute());
    },
    async forgetChat(channel, chat) {
      await forgetUpdates(database, tenant, await settled(channel).where('chat', '=', chat).execute());
    },
  };
}

/** By which the processes that share a database keep a chat to themselves. */
function nameOf({ channel, chat }: WaitingChat): string {
  return `chat:${channel}:${chat}`;
}
