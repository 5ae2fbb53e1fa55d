import { createHash } from 'node:crypto';
import type { Connection } from './connection';
import type { Answer } from './sender';

/**
 * How a transaction goes with the others of its tenant: `beside` them, if none of them has to be alone at this moment;
 * `waiting` until none has to; or `alone`.
 */
export type Manner = 'beside' | 'waiting' | 'alone';

/**
 * Begins a transaction. It reads one snapshot (REPEATABLE READ), and where it writes on something that another has
 * changed since, PostgreSQL refuses it, and it is run again.
 *
 * So that running again comes to an end, every transaction that writes holds an advisory lock of its tenant: shared at
 * first; one that has been refused asks for it alone, waits until the others have ended and then cannot be refused.
 * Whoever waits for it does so before the snapshot, which would else be older than the wait, and so with a lock of the
 * connection's. Who goes beside others does not wait: it takes the lock when it has written, and where it is not free,
 * takes back what it wrote. All of a beginning goes to the server in one message.
 */
export function beginTurn(connection: Connection, tenant: string, manner: Manner): Promise<Answer[]> {
  const lock = lockOfTenant(tenant);
  connection.start(lock);
  const begin = `begin isolation level repeatable read read write; set local hoptac.tenant = ${literal(tenant)}`;
  if (manner === 'beside') return connection.command(begin);
  const wait = manner === 'alone' ? 'pg_advisory_lock' : 'pg_advisory_lock_shared';
  return connection.command(`begin; select ${wait}(${lock}); commit; ${begin}`);
}

/** Ends a transaction and gives back all that its connection holds. */
export function endTurn(
  connection: Connection,
  end: 'commit' | 'rollback',
  manner: Manner,
): Promise<Answer[]> {
  return connection.command(manner === 'beside' ? end : `${end}; select pg_advisory_unlock_all()`);
}

const locks = new Map<string, string>();

/** Kept, because it is asked for in every transaction. */
function lockOfTenant(tenant: string): string {
  const known = locks.get(tenant) ?? lockOf('tenant', tenant);
  locks.set(tenant, known);
  return known;
}

/** A lock's key. PostgreSQL knows advisory locks by 64 bits only; should two names share them, one waits in vain, no more. */
export function lockOf(...names: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(names)).digest().readBigInt64BE().toString();
}

/** A text within a message of several statements, which cannot carry parameters. */
function literal(text: string): string {
  return `e'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
