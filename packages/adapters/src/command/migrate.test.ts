import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, Migrator, PostgresDialect } from 'kysely';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditEntry, organisation } from '../contract/samples';
import { openPostgresStore } from '../postgres';
import { asRole, newDatabase, preparedDatabase, query } from '../postgres/server/shared';
import { openSqliteStore } from '../sqlite';
import { migrations } from '../sql/migrations';
import { up as firstTables } from '../sql/migrations/0001-first-tables';
import { run } from './samples';

const all = Object.keys(migrations);
const latest = all.at(-1)!;

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hoptac-migrate-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

/** A database as the first version of the program left it. */
async function databaseOfFirstTables(): Promise<string> {
  const url = await newDatabase();
  const database = new Kysely<Record<string, Record<string, string>>>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url }) }),
  });
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => ({ '0001-first-tables': { up: firstTables } }) },
    migrationTableName: 'hoptac_migrations',
    migrationLockTableName: 'hoptac_migrations_lock',
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  const body = JSON.stringify(organisation('htx-1', { name: 'HTX Đồng Tâm' }));
  await database.insertInto('organisations').values({ tenant: 't', id: 'htx-1', body }).execute();
  await database.destroy();
  return url;
}

const versions = async (url: string) =>
  (await query<{ name: string }>(url, 'select name from hoptac_migrations order by name')).map(
    ({ name }) => name,
  );
const namesIn = async (url: string) => {
  const store = await openPostgresStore({ url });
  try {
    return await store.transaction('t', async ({ organisations }) =>
      (await organisations.all()).map(({ name }) => name),
    );
  } finally {
    await store.close();
  }
};

describe('hoptac migrate on PostgreSQL', () => {
  it('changes nothing before there is a backup, then names both versions', async () => {
    const url = await databaseOfFirstTables();
    const refused = await run(['migrate', '--store', url]);
    expect(refused).toMatchObject({ code: 3, out: '' });
    expect(refused.err).toMatch(
      new RegExp(
        String.raw`cần nâng cấp từ 0001-first-tables lên ${latest}; chưa có gì bị thay đổi\. .* pg_dump .* --backed-up\.\n$`,
      ),
    );
    // Nor does any other command upgrade it by the way.
    const words = ['export', '--store', url, '--to', join(directory, 'x.hoptac'), '--tenant', 't'];
    expect(await run(words)).toMatchObject({ code: 3, err: refused.err });
    expect(await versions(url)).toEqual(['0001-first-tables']);

    const upgraded = await run(['migrate', '--store', url, '--backed-up']);
    expect(upgraded).toMatchObject({ code: 0, err: '' });
    expect(upgraded.out).toBe(
      `Đã nâng cấp từ 0001-first-tables lên ${latest}.\nhoptac không sao lưu PostgreSQL: bản sao lưu là bản anh/chị đã lấy bằng pg_dump.\n`,
    );
    expect(await versions(url)).toEqual(all);
    expect(await namesIn(url)).toEqual(['HTX Đồng Tâm']);
    expect(await run(['migrate'], { DATABASE_URL: url, LANG: 'en_US.UTF-8' })).toEqual({
      code: 0,
      out: `The store is up to date (${latest}); nothing to do.\n`,
      err: '',
    });
  });

  it('creates the tables of a new database, and refuses one that a newer program wrote', async () => {
    const url = await newDatabase();
    expect(await run(['migrate', '--store', url])).toMatchObject({
      code: 0,
      out: `Đã tạo các bảng, bản ${latest}.\n`,
    });
    await query(url, `insert into hoptac_migrations values ('9999-later', '2030-01-01')`);
    expect(await run(['migrate', '--store', url, '--backed-up'])).toMatchObject({
      code: 3,
      err: expect.stringContaining('do bản hoptac mới hơn ghi (9999-later)'),
    });
  });

  it('tells a role that does not own the tables who has to do it', async () => {
    const { admin, bot } = await preparedDatabase();
    await query(admin, `delete from hoptac_migrations where name > '0001-first-tables'`);
    expect(await run(['migrate', '--store', bot, '--backed-up'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('chạy hoptac migrate bằng vai trò chủ của các bảng'),
    });
    expect(await versions(asRole(admin, 'postgres'))).toEqual(['0001-first-tables']);
  });
});

describe('a file that another process holds', () => {
  /** Holds the write lock until it is told to end, as a database tool with an open transaction does. */
  const HOLDER = `
    import { createRequire } from 'node:module';
    const Database = createRequire(process.argv[2])('libsql');
    const database = new Database(process.argv[3]);
    database.exec('begin immediate');
    process.send('held');
    // Named here, so that it is not collected and let go before.
    process.on('message', () => process.exit(database.open ? 0 : 1));
  `;

  it(
    'is told as such, in the language of the user, with a code of its own',
    { timeout: 60_000 },
    async () => {
      const file = join(directory, 'kho.db');
      const store = await openSqliteStore({ file });
      await store.transaction('t', ({ audit }) => audit.add(auditEntry('a-1')));
      await store.close();
      await writeFile(join(directory, 'holder.mjs'), HOLDER);
      const holder = fork(join(directory, 'holder.mjs'), [import.meta.filename, file]);
      await once(holder, 'message');
      try {
        const began = performance.now();
        const answer = await run(['migrate', '--store', file, '--language', 'en']);
        expect(answer).toEqual({
          code: 4,
          out: '',
          err: `The store ${file} is held by another process for too long; nothing was changed. Look for a second bot or a database tool working on it, stop that and try again.\n`,
        });
        expect(performance.now() - began).toBeLessThan(40_000);
      } finally {
        const ended = once(holder, 'exit');
        holder.send('end');
        await ended;
      }
      expect(await run(['migrate', '--store', file])).toMatchObject({ code: 0 });
    },
  );
});
