import { createHash } from 'node:crypto';
import type { Connection } from './connection';

/**
 * Begins a transaction. It reads one snapshot (REPEATABLE READ), and where it writes on something that another has
 * changed since, PostgreSQL refuses it, and it is run again.
 *
 * So that running again comes to an end, every transaction holds an advisory lock of its tenant: shared at first; one
 * that has been refused asks for it alone, waits until the others have ended and then cannot be refused. The lock belongs
 * to the connection and is taken before the snapshot: taken within, the snapshot would be older than the wait. All of it
 * goes to the server in one message, and so does the end.
 */
export async function beginTurn(connection: Connection, tenant: string, alone: boolean): Promise<void> {
  const lock = alone ? 'pg_advisory_lock' : 'pg_advisory_lock_shared';
  await connection.command(
    `begin; select ${lock}(${lockOf('tenant', tenant)}); commit; ` +
      `begin isolation level repeatable read; select set_config('hoptac.tenant', ${literal(tenant)}, true)`,
  );
}

/** A lock's key. PostgreSQL knows advisory locks by 64 bits only; should two names share them, one waits in vain, no more. */
export function lockOf(...names: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(names)).digest().readBigInt64BE().toString();
}

/** A text within a message of several statements, which cannot carry parameters. */
function literal(text: string): string {
  return `e'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
