import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { requireWellFormed, StoreError } from '../store';
import { betterSqlite3 } from './drivers/better-sqlite3';
import { SQLITE_DRIVERS, type OpenFile, type SqliteDriver } from './drivers/engine';
import { libsql } from './drivers/libsql';
import { nodeSqlite } from './drivers/node-sqlite';
import { engineError } from './engine-error';

const LOADERS: { [Name in SqliteDriver]: () => Promise<OpenFile | undefined> } = {
  'better-sqlite3': betterSqlite3,
  'node:sqlite': nodeSqlite,
  libsql,
};

/** A file opened with the driver that was chosen. */
export interface OpenDriver extends SqliteDatabase {
  readonly driver: SqliteDriver;
}

/** Which SQLite is used; the best that is there when left out. */
export interface DriverChoice {
  /** Only this one; by default the first there is of better-sqlite3, node:sqlite and libsql. */
  driver?: SqliteDriver | undefined;
}

/**
 * Which SQLite a store would run on here: better-sqlite3 where an operator installed it, else Node's own (from 22.13 on),
 * else libsql, which comes with this package. All of them keep the same file.
 *
 * @example
 * await sqliteDriver(); // 'libsql' on Node 20
 */
export async function sqliteDriver({ driver }: DriverChoice = {}): Promise<SqliteDriver> {
  return (await choose(driver)).driver;
}

/** Opens a file with the driver asked for, or the best there is. Creates it where there is none, unless for reading only. */
export async function openDriver(
  file: string,
  { driver, readOnly = false }: DriverChoice & { readOnly?: boolean } = {},
): Promise<OpenDriver> {
  const chosen = await choose(driver);
  const database = told(file, () => chosen.open(file, { readOnly }));
  return { driver: chosen.driver, ...withStatementsKept(database, file) };
}

async function choose(wanted: SqliteDriver | undefined): Promise<{ driver: SqliteDriver; open: OpenFile }> {
  for (const driver of wanted ? [wanted] : SQLITE_DRIVERS) {
    const open = Object.hasOwn(LOADERS, driver) ? await LOADERS[driver]() : undefined;
    if (open) return { driver, open };
  }
  throw new StoreError('noDriver', { driver: wanted ?? SQLITE_DRIVERS.join(', ') });
}

/** Preparing costs more than running, and the statements of a program are few. */
const STATEMENTS_KEPT = 200;

function withStatementsKept(database: SqliteDatabase, file: string): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();

  function prepare(sql: string): SqliteStatement {
    const statement = guarded(database, sql, file);
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

function guarded(database: SqliteDatabase, sql: string, file: string): SqliteStatement {
  const statement = database.prepare(sql);
  return {
    reader: statement.reader,
    all: (parameters) => told(file, () => rowsOf(statement, wellFormed(parameters))),
    run: (parameters) => told(file, () => statement.run(wellFormed(parameters))),
    *iterate(parameters) {
      // A statement of its own: the one that is kept may be wanted again before the last row was read.
      const rows = told(file, () => database.prepare(sql).iterate(wellFormed(parameters))[Symbol.iterator]());
      for (let row = told(file, () => rows.next()); !row.done; row = told(file, () => rows.next()))
        yield row.value;
    },
  };
}

/** Some drivers refuse to give the rows of what has none, as a pragma may or may not. */
function rowsOf(statement: SqliteStatement, parameters: readonly unknown[]): unknown[] {
  if (statement.reader) return statement.all(parameters);
  statement.run(parameters);
  return [];
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
    throw engineError(cause, database);
  }
}
