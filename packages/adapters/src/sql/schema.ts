import type { Kysely } from 'kysely';

/**
 * The tables, the same on every engine. A record is kept whole as JSON text in `body`, so that it comes back exactly as
 * it was given; beside it stand only the columns it is found and ordered by. Columns of text are never sorted by the
 * database, whose collation is its own.
 */
export interface Schema {
  organisations: { tenant: string; id: string; body: string };
  register_events: { tenant: string; id: string; body: string };
  places: { tenant: string; id: string; body: string };
  people: { tenant: string; channel: string; chat: string; body: string };
  invitations: { tenant: string; code_hash: string; body: string; used: string | null };
  submissions: {
    tenant: string;
    organisation: string;
    period: string;
    version: number;
    at: string;
    body: string;
  };
  plans: { tenant: string; year: number; revision: number; body: string };
  inbox: InboxTable;
  conversations: { tenant: string; channel: string; chat: string; body: string };
  outbox: OutboxTable;
  audit: { tenant: string; id: string; position: number; body: string };
}

interface InboxTable {
  tenant: string;
  channel: string;
  id: string;
  chat: string;
  /** The order of acceptance within the tenant. */
  position: number;
  state: 'waiting' | 'finished' | 'parked';
  attempts: number;
  body: string;
  finished_at: string | null;
  /** Of the last failed attempt, as JSON: an error's text may hold what a database refuses. */
  error: string | null;
}

interface OutboxTable {
  tenant: string;
  id: string;
  channel: string;
  chat: string;
  /** The order of adding within the tenant. */
  position: number;
  state: 'waiting' | 'sent' | 'givenUp';
  attempts: number;
  body: string;
  retry_at: string | null;
  sent_at: string | null;
  error: string | null;
}

export type Database = Kysely<Schema>;
