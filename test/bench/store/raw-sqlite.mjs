import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The libsql that the port runs on, used by hand: what somebody without a port would write. */
const Libsql = createRequire(fileURLToPath(import.meta.resolve('@hoptac/adapters/sqlite')))('libsql');

/** The floor: prepared statements, one transaction a submission, and the same fsync. */
export function rawSqlite(file) {
  const database = new Libsql(file);
  for (const setting of ['journal_mode = wal', 'synchronous = full', 'foreign_keys = on'])
    database.prepare(`pragma ${setting}`).all([]);
  const [begin, commit] = ['begin immediate', 'commit'].map((sql) => database.prepare(sql));
  const insert = database.prepare(
    `insert into submissions (tenant, organisation, period, version, at, state, body) values (?, ?, ?, 1, ?, 'submitted', ?)`,
  );
  return {
    submit({ organisation, period, values, by, at }) {
      const body = JSON.stringify({ organisation, period, values, by, at, version: 1 });
      begin.run([]);
      insert.run(['hoa-binh', organisation, period, at, body]);
      commit.run([]);
    },
    /** Whether another file has the very same submissions. */
    holdsTheSameAs(other) {
      const read = (from) =>
        from.prepare('select * from submissions order by organisation, period, version').all([]);
      const theirs = new Libsql(other);
      const same = JSON.stringify(read(database)) === JSON.stringify(read(theirs));
      theirs.close();
      return same;
    },
    close: () => database.close(),
  };
}
