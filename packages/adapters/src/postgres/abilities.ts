import { sql } from 'kysely';
import type { SqlAbilities } from '../sql/abilities';
import type { Connection } from './connection';
import { lockOf } from './turn';

/** What PostgreSQL can do in a transaction that SQLite need not: several processes work at once. */
export function abilitiesOn(
  { database }: Connection,
  tenant: string,
  known: Required<Pick<SqlAbilities, 'places' | 'months'>>,
): SqlAbilities {
  return {
    ...known,
    skipLocked: true,
    /** Chats and claims wait for each other. */
    async lock(name) {
      if (/^(chat|claim):/.test(name))
        await sql`select pg_advisory_xact_lock(${lockOf(tenant, name)}::bigint)`.execute(database);
    },
    /** For the rest of the transaction, or not at all; never waits. */
    async tryLock(name) {
      const query = sql<{
        locked: boolean;
      }>`select pg_try_advisory_xact_lock(${lockOf(tenant, name)}::bigint) as locked`;
      return (await query.execute(database)).rows[0]?.locked === true;
    },
  };
}
