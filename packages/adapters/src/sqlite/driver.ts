import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { requireWellFormed, StoreError } from '../store';

/** The one file that knows which SQLite is used. Another (`node:sqlite`, better-sqlite3) joins here. */
export async function openDriver(file: string): Promise<SqliteDatabase> {
  const { default: Libsql } = await import('libsql');
  return withStatementsKept(new Libsql(file), file);
}

/** Preparing costs more than running, and the statements of a program are few. */
const STATEMENTS_KEPT = 200;

function withStatementsKept(database: SqliteDatabase, file: string): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();

  function prepare(sql: string): SqliteStatement {
    const statement = guarded(database.prepare(sql), file);
    if (statements.size >= STATEMENTS_KEPT) statements.clear();
    statements.set(sql, statement);
    return statement;
  }

  return {
    prepare: (sql) => statements.get(sql) ?? told(file, () => prepare(sql)),
    close() {
      statements.clear();
      database.close();
    },
  };
}

function guarded(statement: SqliteStatement, file: string): SqliteStatement {
  return {
    reader: statement.reader,
    all: (parameters) => told(file, () => statement.all(wellFormed(parameters))),
    run: (parameters) => told(file, () => statement.run(wellFormed(parameters))),
    iterate: (parameters) => statement.iterate(wellFormed(parameters)),
  };
}

/** SQLite would cut a text at U+0000 and change half an emoji. Within JSON both are escaped, so only keys can fail. */
function wellFormed(parameters: readonly unknown[]): readonly unknown[] {
  for (const parameter of parameters) if (typeof parameter === 'string') requireWellFormed(parameter);
  return parameters;
}

/** What the engine throws, as this package's own error. */
function told<T>(database: string, call: () => T): T {
  try {
    return call();
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    throw new StoreError(
      codeOf(cause).startsWith('SQLITE_BUSY') ? 'busy' : 'failed',
      { database },
      { cause },
    );
  }
}

export function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
