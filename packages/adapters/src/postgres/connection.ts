import { createHash } from 'node:crypto';
import { Kysely, PostgresDialect, type KyselyConfig, type PostgresPoolClient } from 'kysely';
import type { PoolClient } from 'pg';
import type Cursor from 'pg-cursor';
import type { Database, Schema } from '../sql/schema';
import { requireWellFormed } from '../store';
import { failureOf, told } from './failure';

/** One connection to the server, and the queries on it. */
export interface Connection {
  /** Builds queries that run on this connection. */
  database: Database;
  /** Runs statements without parameters, several at once where separated by semicolons; tells what each was. */
  command(statements: string): Promise<string[]>;
  /** What went wrong first, since it was asked for last. */
  takeFailure(): unknown;
  /** Never to be used again, whatever state it seems to be in. */
  spoil(): void;
}

/** Longer ones are lists of rows: each length another statement, and preparing them all would cost the server's memory. */
const LONGEST_PREPARED = 2000;

/** Wraps a connection of the pool, once for its life. */
export function connectionOn(
  client: PoolClient,
  { name, cursor, log }: { name: string; cursor: typeof Cursor; log: KyselyConfig['log'] },
): Connection & { isSpoilt(): boolean } {
  let failure: unknown;
  let spoilt = false;

  async function watched<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (cause) {
      failure ??= cause;
      if (failureOf(cause) === 'connection') spoilt = true;
      throw told(name, cause);
    }
  }

  const queries: PostgresPoolClient = {
    // A cursor in place of a text is the pool's own, and returned as it is.
    query: ((statement: string | Cursor, parameters: readonly unknown[]): unknown => {
      if (typeof statement !== 'string') return client.query(statement);
      return watched(async () => {
        for (const parameter of parameters) if (typeof parameter === 'string') requireWellFormed(parameter);
        return parameters.length === 0
          ? client.query(statement)
          : client.query({ ...preparedAs(statement), text: statement, values: [...parameters] });
      });
    }) as unknown as PostgresPoolClient['query'],
    // It is given back when its transaction has ended, not after each query.
    release: () => undefined,
  };

  return {
    database: new Kysely<Schema>({
      dialect: new PostgresDialect({
        pool: { connect: async () => queries, end: async () => undefined },
        cursor,
      }),
      ...(log && { log }),
    }),
    command: (statements) =>
      watched(async () => {
        const results = await client.query(statements);
        return [results].flat().map(({ command }) => command);
      }),
    takeFailure() {
      const first = failure;
      failure = undefined;
      return first;
    },
    spoil: () => (spoilt = true),
    isSpoilt: () => spoilt,
  };
}

const names = new Map<string, string>();

/** A name lets the server keep the plan of a statement. It comes from the text, so that the same text is prepared once. */
function preparedAs(statement: string): { name?: string } {
  if (statement.length > LONGEST_PREPARED) return {};
  const known = names.get(statement);
  if (known !== undefined) return { name: known };
  const name = createHash('sha256').update(statement).digest('base64url').slice(0, 22);
  names.set(statement, name);
  return { name };
}
