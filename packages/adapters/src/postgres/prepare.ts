import { sql } from 'kysely';
import { migrate, pendingMigrations, requireKnownSchema } from '../sql/migrate';
import { isStoreError, StoreError } from '../store';
import type { Connection } from './connection';
import { codeOf } from './failure';
import { grantToBot } from './grants';
import { maySeeEveryTenant, SEE_EVERY_TENANT, SEE_ONE_TENANT, secureTables } from './security';
import { lockOf } from './turn';

/**
 * Brings the tables up to date, or says why that cannot be and leaves them as they were. Several processes may do so at
 * once: one works, the others wait and find it done.
 */
export async function prepare(connection: Connection, name: string): Promise<{ maySeeEveryTenant: boolean }> {
  const { database } = connection;
  await requireServer(connection, name);
  // Migrating a large table may take longer than any statement afterwards is allowed to.
  await connection.command(
    `${SEE_EVERY_TENANT}; set statement_timeout = 0; set lock_timeout = 0; select pg_advisory_lock(${lockOf('hoptac', 'migrate')})`,
  );
  try {
    await requireKnownSchema(database, name);
    const isNew = (await database.introspection.getTables()).length === 0;
    if (isNew || (await pendingMigrations(database)).length > 0) await migrate(database);
    await database.transaction().execute(async (transaction) => {
      await secureTables(transaction);
      await grantToBot(transaction);
    });
    return { maySeeEveryTenant: await maySeeEveryTenant(database) };
  } finally {
    await connection
      .command(
        `${SEE_ONE_TENANT}; select pg_advisory_unlock_all(); reset statement_timeout; reset lock_timeout`,
      )
      .catch(() => connection.spoil());
  }
}

const OLDEST = 14;

async function requireServer({ database }: Connection, name: string): Promise<void> {
  const { rows } = await sql<{ version: string; encoding: string }>`
    select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding
  `.execute(database);
  const { version = '0', encoding = '' } = rows[0] ?? {};
  const refuse = (why: string) => new StoreError('cannotOpen', { database: name, why });
  if (Number(version) < OLDEST * 10_000) throw refuse(`the server is older than PostgreSQL ${OLDEST}`);
  if (encoding !== 'UTF8')
    throw refuse(
      `it is encoded in ${encoding}, which cannot hold Vietnamese: create database … encoding 'UTF8' template template0`,
    );
}

/** Why a database cannot be opened, as a sentence that says what to do. */
export function reasonOf(error: unknown, name: string): StoreError {
  if (isStoreError(error) && error.code !== 'failed') return error;
  const cause = isStoreError(error) ? error.cause : error;
  return new StoreError('cannotOpen', { database: name, why: whyOf(cause) }, { cause });
}

const WHY: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'no PostgreSQL answers there: is the server running, and are host and port right?',
  ENOTFOUND: 'there is no such host',
  '28P01': 'the server refuses the password: check DATABASE_URL',
  '28000': 'the server refuses this role from here: see pg_hba.conf and the role in DATABASE_URL',
  '3D000': 'there is no such database: create it first',
  '42501':
    'the tables are not up to date and this role may not change them: run hoptac migrate as the owner of the tables',
  DEPTH_ZERO_SELF_SIGNED_CERT:
    "the server's certificate is signed by nobody known: name its authority by sslrootcert",
  SELF_SIGNED_CERT_IN_CHAIN:
    "the server's certificate is signed by nobody known: name its authority by sslrootcert",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    "the server's certificate is signed by nobody known: name its authority by sslrootcert",
  ERR_TLS_CERT_ALTNAME_INVALID: "the server's certificate is for another host",
};

function whyOf(cause: unknown): string {
  const said = cause instanceof Error ? cause.message : String(cause);
  if (said.includes('does not support SSL'))
    return 'the server speaks no TLS: set it up there, or add sslmode=disable on a network you trust';
  return WHY[codeOf(cause)] ?? said;
}
