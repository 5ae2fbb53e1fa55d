import { setTimeout as pause } from 'node:timers/promises';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type SqliteDatabase,
} from 'kysely';
import { isStoreError } from '../store';

/** How long a transaction waits for another process to end its own. */
const PATIENCE_MS = 10_000;
const LONGEST_PAUSE_MS = 25;

/**
 * Takes the write lock at once: a transaction that began by reading could not go on to write when another process has
 * written since. Waiting is done here and not by SQLite, which would stop the whole process meanwhile.
 */
export const BEGIN = 'begin immediate';

export async function beginPatiently(begin: () => unknown): Promise<void> {
  for (let waited = 0, next = 1; ; waited += next, next = Math.min(next * 2, LONGEST_PAUSE_MS)) {
    try {
      await begin();
      return;
    } catch (error) {
      if (!isStoreError(error, 'busy') || waited > PATIENCE_MS) throw error;
    }
    await pause(next);
  }
}

/** SQLite for a file that two processes may share. */
export function sharedSqliteDialect(database: SqliteDatabase): SqliteDialect {
  return new SharedSqliteDialect(database);
}

class SharedSqliteDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;

  constructor(database: SqliteDatabase) {
    super({ database });
    this.#database = database;
  }

  override createDriver() {
    return new ImmediateDriver({ database: this.#database });
  }

  override createAdapter() {
    return new TransactionalAdapter();
  }
}

class ImmediateDriver extends SqliteDriver {
  override beginTransaction(connection: DatabaseConnection): Promise<void> {
    return beginPatiently(() => connection.executeQuery(CompiledQuery.raw(BEGIN)));
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
