import type { SqliteDatabase, SqliteStatement } from 'kysely';
import type { OpenFile } from './engine';

type Row = Record<string, unknown>;
interface BuiltInStatement {
  all(...parameters: readonly unknown[]): Row[];
  run(...parameters: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(...parameters: readonly unknown[]): Iterable<Row>;
}
interface BuiltIn {
  DatabaseSync: new (
    file: string,
    options: { readOnly: boolean },
  ) => { prepare(sql: string): BuiltInStatement; close(): void };
}

/** What writes and answers with no rows, by its first word: `StatementSync.columns` is younger than Node 22.13. */
const WRITES =
  /^\s*(insert|update|delete|create|drop|alter|begin|commit|rollback|savepoint|release|vacuum)\b/i;
const RETURNS = /\breturning\b/i;

/** The SQLite inside Node, from 22.13 on. */
export async function nodeSqlite(): Promise<OpenFile | undefined> {
  // Not `import`: bundlers take the `node:` away, without which this module has no name.
  const builtIn = process.getBuiltinModule?.('node:sqlite') as BuiltIn | undefined;
  return builtIn && ((file, { readOnly }) => opened(new builtIn.DatabaseSync(file, { readOnly })));
}

function opened(database: InstanceType<BuiltIn['DatabaseSync']>): SqliteDatabase {
  return {
    prepare: (sql) => prepared(database.prepare(sql), sql),
    close: () => database.close(),
  };
}

function prepared(statement: BuiltInStatement, sql: string): SqliteStatement {
  return {
    reader: !WRITES.test(sql) || RETURNS.test(sql),
    // Its rows have no prototype, which other drivers' rows have.
    all: (parameters) => statement.all(...parameters).map((row) => ({ ...row })),
    run: (parameters) => statement.run(...parameters),
    *iterate(parameters) {
      for (const row of statement.iterate(...parameters)) yield { ...row };
    },
  };
}
