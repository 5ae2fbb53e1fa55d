import { sql } from 'kysely';
import { allowForgettingOnly } from './forgetting';
import type { Database, Schema } from '../sql/schema';

/** The role a bot signs in with, made by docs/roles.sql. */
const BOT = 'hoptac_bot';

/** Tables whose rows change in place: where a thing stands, not what was said. All others only ever grow. */
const CHANGING: readonly (keyof Schema)[] = [
  'conversations',
  'guesses',
  'inbox',
  'invitations',
  'leases',
  'outbox',
  'page_keys',
  'person_chats',
];
/** A chat may cease to belong to a person; what was only noted of a chat and what opened a page may be forgotten. Nothing else is deleted. */
const SHRINKING: readonly (keyof Schema)[] = ['conversations', 'guesses', 'page_keys', 'person_chats'];

/** Lets the bot's role do what the store does and no more, where there is such a role and this one owns the tables. */
export async function grantToBot(database: Database): Promise<void> {
  if (!(await mayGrant(database))) return;
  const bot = sql.id(BOT);
  await sql`grant select, insert on all tables in schema public to ${bot}`.execute(database);
  await sql`revoke insert on hoptac_migrations, hoptac_migrations_lock from ${bot}`.execute(database);
  await sql`grant update on ${tables(CHANGING)} to ${bot}`.execute(database);
  await sql`grant delete on ${tables(SHRINKING)} to ${bot}`.execute(database);
  await allowForgettingOnly(database, BOT);
}

async function mayGrant(database: Database): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select pg_has_role(relowner, 'usage') as may from pg_class, pg_roles
    where pg_class.oid = to_regclass('public.submissions') and rolname = ${BOT}`.execute(database);
  return rows[0]?.may === true;
}

function tables(names: readonly string[]) {
  return sql.join(names.map((name) => sql.table(name)));
}
