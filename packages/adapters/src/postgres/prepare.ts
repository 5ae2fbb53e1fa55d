import { sql } from 'kysely';
import { migrate, plannedMigration, requireKnownSchema, type VersionStep } from '../sql/migrate';
import { isStoreError, StoreError, type CannotOpenReason } from '../store';
import type { Connection } from './connection';
import { codeOf } from './failure';
import { grantToBot } from './grants';
import { maySeeEveryTenant, SEE_EVERY_TENANT, SEE_ONE_TENANT, secureTables } from './security';
import { lockOf } from './turn';

export interface Prepared {
  maySeeEveryTenant: boolean;
  step: VersionStep;
}

/**
 * Brings the tables up to date, or says why that cannot be and leaves them as they were. Several processes may do so at
 * once: one works, the others wait and find it done. Unless `backedUp`, tables that hold something are not changed.
 */
export async function prepare(connection: Connection, name: string, backedUp: boolean): Promise<Prepared> {
  const { database } = connection;
  await requireServer(connection, name);
  // Migrating a large table may take longer than any statement afterwards is allowed to.
  await connection.command(
    `${SEE_EVERY_TENANT}; set default_transaction_read_only = off; set statement_timeout = 0; set lock_timeout = 0; select pg_advisory_lock(${lockOf('hoptac', 'migrate')})`,
  );
  try {
    await requireKnownSchema(database, name);
    const step = await plannedMigration(database);
    if (step.applied.length > 0) {
      const { from, to } = step;
      if (from !== undefined && !backedUp) throw new StoreError('backupFirst', { database: name, from, to });
      await migrate(database);
    }
    await database.transaction().execute(async (transaction) => {
      await secureTables(transaction);
      await grantToBot(transaction);
    });
    return { maySeeEveryTenant: await maySeeEveryTenant(database), step };
  } finally {
    await connection
      .command(
        `${SEE_ONE_TENANT}; set default_transaction_read_only = on; select pg_advisory_unlock_all(); reset statement_timeout; reset lock_timeout`,
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
  if (Number(version) < OLDEST * 10_000)
    throw new StoreError('cannotOpen', { database: name, reason: 'oldServer', oldest: OLDEST });
  if (encoding !== 'UTF8')
    throw new StoreError('cannotOpen', { database: name, reason: 'notUnicode', encoding });
}

/** Why a database cannot be opened, as an error that says what to do. */
export function reasonOf(error: unknown, name: string): StoreError {
  if (isStoreError(error) && error.code !== 'failed') return error;
  const cause = isStoreError(error) ? error.cause : error;
  return new StoreError('cannotOpen', { database: name, ...whyOf(cause) }, { cause });
}

const WHY: Readonly<Record<string, CannotOpenReason>> = {
  ECONNREFUSED: { reason: 'noServer' },
  ENOTFOUND: { reason: 'noHost' },
  EAI_AGAIN: { reason: 'noHost' },
  '28P01': { reason: 'wrongPassword' },
  '28000': { reason: 'roleRefused' },
  '3D000': { reason: 'noDatabase' },
  '42501': { reason: 'notTheOwner' },
  DEPTH_ZERO_SELF_SIGNED_CERT: { reason: 'unknownAuthority' },
  SELF_SIGNED_CERT_IN_CHAIN: { reason: 'unknownAuthority' },
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: { reason: 'unknownAuthority' },
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: { reason: 'unknownAuthority' },
  CERT_SIGNATURE_FAILURE: { reason: 'unknownAuthority' },
  ERR_TLS_CERT_ALTNAME_INVALID: { reason: 'otherHost' },
  CERT_HAS_EXPIRED: { reason: 'expiredCertificate' },
  CERT_NOT_YET_VALID: { reason: 'expiredCertificate' },
};

function whyOf(cause: unknown): CannotOpenReason {
  const said = cause instanceof Error ? cause.message : String(cause);
  if (said.includes('does not support SSL')) return { reason: 'noTls' };
  if (codeOf(cause) === '28000' && said.includes('no encryption')) return { reason: 'tlsRequired' };
  return WHY[codeOf(cause)] ?? { reason: 'other', said };
}
