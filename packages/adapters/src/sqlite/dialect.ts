import { setTimeout as pause } from 'node:timers/promises';
import {
  type CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type QueryResult,
  type SqliteDatabase,
} from 'kysely';
import type { Database, Schema } from '../sql/schema';
import { kyselyOn } from '../sql/straight';
import { isStoreError } from '../store';

/** How long a transaction waits for another process to end its own, unless told otherwise. */
const PATIENCE_MS = 10_000;
const LONGEST_PAUSE_MS = 25;

/**
 * Takes the write lock at once: a transaction that began by reading could not go on to write when another process has
 * written since. Waiting is done here and not by SQLite, which would stop the whole process meanwhile.
 */
export const BEGIN = 'begin immediate';

/** Begins at once where it can, and else as soon as the other process has ended its transaction. */
export function beginPatiently(
  begin: () => unknown,
  patienceMs: number = PATIENCE_MS,
): Promise<void> | undefined {
  try {
    begin();
    return undefined;
  } catch (error) {
    if (!isStoreError(error, 'busy')) throw error;
    return beginLater(begin, patienceMs);
  }
}

async function beginLater(begin: () => unknown, patienceMs: number): Promise<void> {
  // By the clock and not by its pauses: while a file is opened, SQLite itself waits for seconds each time.
  const begun = performance.now();
  for (let next = 1; ; next = Math.min(next * 2, LONGEST_PAUSE_MS)) {
    await pause(next);
    try {
      begin();
      return;
    } catch (error) {
      if (!isStoreError(error, 'busy') || performance.now() - begun > patienceMs) throw error;
    }
  }
}

/** SQLite for a file that two processes may share. */
export function sharedSqliteDialect(database: SqliteDatabase): SqliteDialect {
  return new SharedSqliteDialect(database);
}

/**
 * Builds queries that run on an open file. Its connection is the only one there is: whoever uses it sees to the turns.
 * `wrote` is told of whatever may have written.
 */
export function sqliteDatabase(opened: SqliteDatabase, wrote: () => void = () => undefined): Database {
  const connection: DatabaseConnection = {
    async executeQuery<Row>({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<Row>> {
      if (query.kind !== 'SelectQueryNode') wrote();
      const statement = opened.prepare(sql);
      if (statement.reader) return { rows: statement.all(parameters) as Row[] };
      return { rows: [], numAffectedRows: BigInt(statement.run(parameters).changes) };
    },
    streamQuery() {
      throw new Error('Rows are read in pages.');
    },
  };
  return kyselyOn<Schema>(sharedSqliteDialect(opened), connection);
}

class SharedSqliteDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;

  constructor(database: SqliteDatabase) {
    super({ database });
    this.#database = database;
  }

  override createDriver() {
    return new ImmediateDriver(this.#database);
  }

  override createAdapter() {
    return new TransactionalAdapter();
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #database: SqliteDatabase;

  constructor(database: SqliteDatabase) {
    super({ database });
    this.#database = database;
  }

  override async beginTransaction(): Promise<void> {
    await beginPatiently(() => this.#database.prepare(BEGIN).run([]));
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection);
    } catch {
      // On a full disk SQLite has rolled back already. The error that led here is the one to tell.
    }
  }
}

class TransactionalAdapter extends SqliteAdapter {
  /** SQLite can undo a half-done migration, so that a kill in the middle of one does no harm. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
