import { sql } from 'kysely';
import { decode } from '../store';
import { forgottenMessage, forgottenUpdate } from '../store/forgotten';
import type { Database } from './schema';

/**
 * Written out, not parameters: only then does SQLite see that the indexes of waiting and of parked messages answer a query.
 */
export const WAITING = sql.lit('waiting' as const);
export const PARKED = sql.lit('parked' as const);

/** Everything of one chat that came in or goes out, in its order. */
export async function bodiesOfChat<Kept>(
  database: Database,
  tenant: string,
  table: 'inbox' | 'outbox',
  { channel, chat }: { channel: string; chat: string },
): Promise<Kept[]> {
  const rows = await database
    .selectFrom(table)
    .select('body')
    .where('tenant', '=', tenant)
    .where('channel', '=', channel)
    .where('chat', '=', chat)
    .orderBy('position')
    .execute();
  return rows.map(({ body }) => decode<Kept>(body));
}

/** Takes from updates that wait no more what tells whose they were and what they said. */
export async function forgetUpdates(
  database: Database,
  tenant: string,
  rows: readonly { channel: string; id: string; body: string }[],
): Promise<void> {
  for (const { channel, id, body } of rows)
    await database
      .updateTable('inbox')
      .set({ chat: '', body: forgottenUpdate(body), error: null })
      .where('tenant', '=', tenant)
      .where('channel', '=', channel)
      .where('id', '=', id)
      .execute();
}

/** The same of messages that were sent or given up; each is kept under `newId` from then on, where it is given. */
export async function forgetMessages(
  database: Database,
  tenant: string,
  rows: readonly { id: string; newId?: string; body: string }[],
): Promise<void> {
  for (const { id, newId = id, body } of rows)
    await database
      .updateTable('outbox')
      .set({ id: newId, chat: '', body: forgottenMessage(body, newId), error: null })
      .where('tenant', '=', tenant)
      .where('id', '=', id)
      .execute();
}
