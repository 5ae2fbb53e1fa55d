import { PostgresDialect, type CompiledQuery, type DatabaseConnection, type QueryResult } from 'kysely';
import type { PoolClient } from 'pg';
import type { Database, Schema } from '../sql/schema';
import { kyselyOn } from '../sql/straight';
import { requireWellFormed } from '../store';
import { failureOf, told } from './failure';
import { LONGEST_PREPARED, senderOn, type Answer } from './sender';

/** One connection to the server, and the queries on it. */
export interface Connection {
  /** Builds queries that run on this connection. */
  database: Database;
  /** Runs statements without parameters, several at once where separated by semicolons; tells what each answered. */
  command(statements: string): Promise<Answer[]>;
  /** Begins anew: forgets what went wrong before. What is written now claims a lock. */
  start(lock?: string): void;
  /** What was claimed; undefined where nothing was written. */
  claimed(): Claim | undefined | Promise<Claim | undefined>;
  /** What has gone wrong first. */
  failure(): unknown;
  /** Tells the server's life before a crash from that after it; undefined where it does not say. */
  life(): string | undefined;
  /** Never to be used again, whatever state it seems to be in. */
  spoil(): void;
}

/** What a transaction that writes learns from the server, with the answer to its first statement that wrote something. */
interface Claim {
  /** By which the server knows what became of it; null where nothing was written after all. */
  id: string | null;
  /** Whether it has the lock: nobody else asks to be alone. */
  free: boolean;
}

/** Told of every statement: its text without the values, and how long it took. */
export type Log = (statement: { sql: string; milliseconds: number }) => void;

const WRITES = new Set(['InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode']);
const COUNTED = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

/** Wraps a connection of the pool, once for its life. */
export function connectionOn(
  client: PoolClient,
  { name, log }: { name: string; log: Log | undefined },
): Connection & { isSpoilt(): boolean } {
  const sender = senderOn(client);
  let failure: unknown;
  let spoilt = false;
  let lock: string | undefined;
  let claim: Claim | undefined;
  let mayHaveWritten = false;

  function failed(cause: unknown): never {
    failure ??= cause;
    if (failureOf(cause) === 'connection') spoilt = true;
    throw told(name, cause);
  }

  function requireStorable(parameters: readonly unknown[]): void {
    for (const parameter of parameters) if (typeof parameter === 'string') requireWellFormed(parameter);
  }

  async function ask(wanted: string): Promise<Claim | undefined> {
    const question = `select pg_current_xact_id_if_assigned()::text as id, ${lockIfFree(1)}`;
    const { rows } = await sender.query(question, [wanted]).catch(failed);
    return rows[0] as Claim | undefined;
  }

  const connection: DatabaseConnection = {
    async executeQuery<Row>({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<Row>> {
      const began = log && performance.now();
      mayHaveWritten ||= query.kind !== 'SelectQueryNode';
      // The claim is made in passing: one message less, both ways, than asking for it.
      const claims = lock !== undefined && !claim && WRITES.has(query.kind) && sql.length <= LONGEST_PREPARED;
      try {
        requireStorable(parameters);
        const answer = claims
          ? await sender.query(withClaim(sql, parameters.length), [...parameters, lock])
          : await sender.query(sql, parameters);
        if (claims) claim ??= answer.rows[0] as Claim | undefined;
        const rows = claims ? [] : (answer.rows as Row[]);
        return COUNTED.has(answer.command)
          ? { rows, numAffectedRows: BigInt(answer.rowCount ?? 0) }
          : { rows };
      } catch (cause) {
        return failed(cause);
      } finally {
        if (log) log({ sql, milliseconds: performance.now() - began! });
      }
    },
    streamQuery() {
      throw new Error('Rows are read in pages.');
    },
  };
  const pool = {
    connect: () => Promise.reject(new Error('There is one connection.')),
    end: async () => undefined,
  };

  let life: string | undefined;
  // Its statistics begin anew when it has crashed, and outlive an orderly stop.
  sender.query('select stats_reset::text as began from pg_stat_wal', []).then(
    ({ rows }) => (life = rows[0]?.['began'] as string | undefined),
    () => undefined,
  );
  // Statements are sent before it is known that their transaction has begun. Should it not have, none of them may write.
  sender.command('set default_transaction_read_only = on').catch(() => (spoilt = true));

  return {
    database: kyselyOn<Schema>(new PostgresDialect({ pool }), connection),
    command: (statements) => sender.command(statements).catch(failed),
    start(wanted) {
      failure = undefined;
      lock = wanted;
      claim = undefined;
      mayHaveWritten = false;
    },
    claimed: () => claim ?? (lock !== undefined && mayHaveWritten ? ask(lock) : undefined),
    failure: () => failure,
    life: () => life,
    spoil: () => (spoilt = true),
    isSpoilt: () => spoilt,
  };
}

const withClaims = new Map<string, string>();

/** The same text each time: to put it together anew would cost more than all else about it. */
function withClaim(statement: string, parameters: number): string {
  const known =
    withClaims.get(statement) ??
    `${statement} returning pg_current_xact_id()::text as id, ${lockIfFree(parameters + 1)}`;
  withClaims.set(statement, known);
  return known;
}

function lockIfFree(parameter: number): string {
  return `pg_try_advisory_xact_lock_shared($${parameter}) as free`;
}
