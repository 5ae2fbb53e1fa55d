import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFile, openSqliteStore } from '.';
import { auditEntry } from '../contract/samples';
import { migrations } from '../sql/migrations';
import { openDriver } from './driver';
import { openDatabase } from './open';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hoptac-open-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function run(file: string, ...statements: string[]) {
  const driver = await openDriver(file);
  for (const statement of statements) {
    const prepared = driver.prepare(statement);
    if (prepared.reader) prepared.all([]);
    else prepared.run([]);
  }
  driver.close();
}

describe('opening a SQLite store', () => {
  it('creates the directories that are missing, whatever their names', async () => {
    const file = join(directory, 'Liên minh HTX', 'dữ liệu 100%?#', 'kho.db');
    const store = await openSqliteStore({ file });
    await store.close();
    expect(existsSync(file)).toBe(true);
  });

  it('waits for a transaction of another store on the same file, without stopping it', async () => {
    const file = join(directory, 'shared.db');
    const stores = await Promise.all([openSqliteStore({ file }), openSqliteStore({ file })]);
    const add = (index: number) =>
      stores[index % 2]!.transaction('t', async ({ audit }) => {
        const before = (await audit.all()).length;
        await new Promise((resolve) => setTimeout(resolve, 1));
        await audit.add(auditEntry(String(before)));
      });
    await Promise.all(Array.from({ length: 20 }, (_, index) => add(index)));
    const kept = await stores[0].transaction('t', ({ audit }) => audit.all());
    expect(kept.map(({ id }) => Number(id))).toEqual(Array.from({ length: 20 }, (_, index) => index));
    for (const store of stores) await store.close();
  });

  it('refuses a transaction as busy when another process has not ended its own in time, and then goes on', async () => {
    const file = join(directory, 'held.db');
    const store = await openSqliteStore({ file, patienceMs: 100 });
    const other = await openDriver(file);
    other.prepare('begin immediate').run([]);
    const add = (id: string) => store.transaction('t', ({ audit }) => audit.add(auditEntry(id)));
    let turns = 0;
    const counting = setInterval(() => turns++, 10);
    await expect(add('refused')).rejects.toMatchObject({ code: 'busy', details: { database: file } });
    clearInterval(counting);
    // It waited, and the process meanwhile went on with other things.
    expect(turns).toBeGreaterThan(2);
    other.prepare('commit').run([]);
    await add('kept');
    expect(await store.transaction('t', ({ audit }) => audit.all())).toEqual([auditEntry('kept')]);
    other.close();
    await store.close();
  });

  it('leaves everything in the one file when it closes', async () => {
    const file = join(directory, 'kho.db');
    const store = await openSqliteStore({ file });
    await store.transaction('t', ({ audit }) => audit.add(auditEntry('a-1')));
    await store.close();
    const copy = join(directory, 'copy.db');
    await writeFile(copy, await readFile(file));
    const copied = await openSqliteStore({ file: copy });
    expect(await copied.transaction('t', ({ audit }) => audit.all())).toEqual([auditEntry('a-1')]);
    await copied.close();
  });

  it('refuses a database newer than the program, and leaves it as it was', async () => {
    const current = join(directory, 'current.db');
    await (await openSqliteStore({ file: current })).close();
    const file = join(directory, 'newer.db');
    await run(
      current,
      `insert into hoptac_migrations values ('9999-from-the-future', '2030-01-01T00:00:00.000Z')`,
      // A copy without the write-ahead log, which opening it with this program's settings would bring back.
      `vacuum into '${file}'`,
    );
    const before = await readFile(file);
    await expect(openSqliteStore({ file })).rejects.toMatchObject({
      code: 'newerSchema',
      details: { database: file, unknownMigrations: ['9999-from-the-future'] },
      message: expect.stringContaining('newer version of hoptac'),
    });
    expect((await readFile(file)).equals(before)).toBe(true);
  });

  it('refuses the database of another program, and leaves it as it was', async () => {
    const file = join(directory, 'other.db');
    await run(file, 'create table photos (id integer primary key)');
    const before = await readFile(file);
    await expect(openSqliteStore({ file })).rejects.toMatchObject({
      code: 'otherProgram',
      message: expect.stringContaining('chương trình khác'),
    });
    expect((await readFile(file)).equals(before)).toBe(true);
  });

  it('refuses a file that is not a database, and keeps the cause', async () => {
    const file = join(directory, 'letter.db');
    await writeFile(file, 'Kính gửi Liên minh Hợp tác xã. '.repeat(200));
    const before = await readFile(file);
    await expect(openSqliteStore({ file })).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('khôi phục bản sao lưu gần nhất'),
      cause: expect.anything(),
    });
    expect((await readFile(file)).equals(before)).toBe(true);
  });

  it('refuses a directory, and a path through a file', async () => {
    const folder = join(directory, 'folder');
    await mkdir(folder);
    await writeFile(join(directory, 'file'), '');
    for (const file of [folder, join(directory, 'file', 'kho.db')])
      await expect(openSqliteStore({ file })).rejects.toMatchObject({ code: 'cannotOpen' });
  });

  it('takes an empty file for one that is not there', async () => {
    const file = join(directory, 'kho.db');
    await writeFile(file, '');
    const store = await openSqliteStore({ file });
    await store.transaction('t', ({ audit }) => audit.add(auditEntry('a-1')));
    await store.close();
    expect(await checkFile({ file })).toMatchObject({ ok: true, counts: { audit: 1 } });
  });

  it('keeps what it acknowledges on the disk, and runs on the driver asked for', async () => {
    const { database, driver, close } = await openDatabase(join(directory, 'kho.db'), { driver: 'libsql' });
    const setting = async (name: string) =>
      Object.values((await sql.raw(`pragma ${name}`).execute(database)).rows[0]!);
    expect(await setting('journal_mode')).toEqual(['wal']);
    // The log is brought to the disk by the store itself; see durability.ts.
    expect(await setting('synchronous')).toEqual([1]);
    expect(await setting('foreign_keys')).toEqual([1]);
    expect(driver.driver).toBe('libsql');
    await close();
    await expect(
      openSqliteStore({ file: join(directory, 'kho.db'), driver: 'oracle' as never }),
    ).rejects.toMatchObject({ code: 'noDriver' });
  });

  // Root may write everywhere.
  it.skipIf(process.getuid?.() === 0)('refuses a file that may only be read', async () => {
    const file = join(directory, 'kho.db');
    await (await openSqliteStore({ file })).close();
    await chmod(file, 0o444);
    await expect(openSqliteStore({ file })).rejects.toMatchObject({ code: 'readOnly' });
  });

  it('runs its migrations once', async () => {
    const file = join(directory, 'kho.db');
    for (const id of ['a-1', 'a-2']) {
      const store = await openSqliteStore({ file });
      await store.transaction('t', ({ audit }) => audit.add(auditEntry(id)));
      await store.close();
    }
    const driver = await openDriver(file);
    expect(driver.prepare('select name from hoptac_migrations order by name').all([])).toEqual(
      Object.keys(migrations).map((name) => ({ name })),
    );
    expect(driver.prepare('select id from audit').all([])).toHaveLength(2);
    driver.close();
  });
});
