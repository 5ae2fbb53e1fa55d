import type { Kysely } from 'kysely';
import type { ArchiveTable } from '../store';
import type { ReviewState } from '../store';
import type { VersionTableName } from '../store/record-kind';

/**
 * The tables, the same on every engine. A record is kept whole as JSON text in `body`, so that it comes back exactly as
 * it was given; beside it stand only the columns it is found and ordered by. What people read is never sorted by the
 * database, whose collation is its own.
 */
export type Schema = Record<VersionTableName, VersionTable> & {
  person_chats: { tenant: string; channel: string; chat: string; person: string };
  announcement_reads: { tenant: string; announcement: string; person: string; at: string };
  invitations: {
    tenant: string;
    code_hash: string;
    body: string;
    used: string | null;
    withdrawn: string | null;
  };
  guesses: { tenant: string; guesser: string; count: number; first_at: string; last_at: string };
  submissions: {
    tenant: string;
    organisation: string;
    period: string;
    version: number;
    at: string;
    /** The one it came with; the steps of its review come after. */
    state: ReviewState;
    body: string;
  };
  submission_steps: {
    tenant: string;
    organisation: string;
    period: string;
    step: number;
    version: number;
    state: ReviewState;
    at: string;
    body: string;
  };
  plans: { tenant: string; year: number; revision: number; body: string };
  inbox: InboxTable;
  conversations: { tenant: string; channel: string; chat: string; body: string };
  outbox: OutboxTable;
  audit: { tenant: string; id: string; position: number; person: string; body: string };
  leases: { tenant: string; job: string; holder: string; until: string; term: number };
  page_keys: {
    tenant: string;
    key_hash: string;
    person: string;
    expires_at: string;
    ended_at: string | null;
    body: string;
  };
};

/** @public The declarations of queries name it. */
export interface VersionTable {
  tenant: string;
  id: string;
  revision: number;
  at: string;
  /** Empty where it holds for every day. */
  valid_from: string;
  /** What the record is looked up by besides its id: a folded name, an organisation, a telephone number's hash. */
  found_by: string;
  /** Who, when and why, as JSON. */
  change: string;
  body: string;
}

/** @public The declarations of queries name it. */
export interface InboxTable {
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

/** @public The declarations of queries name it. */
export interface OutboxTable {
  tenant: string;
  id: string;
  channel: string;
  chat: string;
  /** The order of adding within the tenant. */
  position: number;
  state: 'waiting' | 'sent' | 'givenUp';
  attempts: number;
  body: string;
  /** Not due before: it failed, or somebody has taken it until then. */
  retry_at: string | null;
  sent_at: string | null;
  error: string | null;
  /** 1 for what may wait behind the rest. */
  bulk: number;
}

export type Database = Kysely<Schema>;

/** A row of a table, as a store in memory and an archive have it. */
export type Row<Table extends keyof Schema> = Omit<Schema[Table], 'tenant'>;

/** The columns after the tenant that tell a row from every other. */
export const keyColumns: Readonly<Record<ArchiveTable & keyof Schema, readonly string[]>> = {
  organisation_versions: ['id', 'revision'],
  event_versions: ['id', 'revision'],
  place_versions: ['id', 'revision'],
  person_versions: ['id', 'revision'],
  announcement_versions: ['id', 'revision'],
  definition_versions: ['id', 'revision'],
  person_chats: ['channel', 'chat'],
  announcement_reads: ['announcement', 'person'],
  invitations: ['code_hash'],
  guesses: ['guesser'],
  submissions: ['organisation', 'period', 'version'],
  submission_steps: ['organisation', 'period', 'step'],
  plans: ['year', 'revision'],
  inbox: ['channel', 'id'],
  conversations: ['channel', 'chat'],
  outbox: ['id'],
  audit: ['id'],
  leases: ['job'],
  page_keys: ['key_hash'],
};
