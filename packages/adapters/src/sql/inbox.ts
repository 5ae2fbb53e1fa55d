import { decode, encode, type InboxRecords, type InboxUpdate, type WaitingChat } from '../store';
import type { SqlAbilities } from './abilities';
import { bodiesOfChat, forgetUpdates, WAITING } from './messages';
import { nextPosition } from './position';
import type { Database } from './schema';

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
      const position = await nextPosition(database, tenant, 'inbox', abilities);
      const { numInsertedOrUpdatedRows } = await database
        .insertInto('inbox')
        .values({ tenant, channel, id, chat, position, state: 'waiting', attempts: 0, body: encode(update) })
        .onConflict((same) => same.columns(['tenant', 'channel', 'id']).doNothing())
        .executeTakeFirst();
      const isNew = (numInsertedOrUpdatedRows ?? 0n) > 0n;
      if (isNew) abilities.places?.took('inbox', position);
      return isNew;
    },
    async next(chat) {
      await lock?.(nameOf(chat));
      return oldestOf(chat);
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
      const { numUpdatedRows } = await updateWaiting(channel, id)
        .set({ state: 'finished', finished_at: at })
        .executeTakeFirst();
      return numUpdatedRows > 0n;
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
