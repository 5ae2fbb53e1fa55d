import { copyFileSync, existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql, type Kysely, type Migration } from 'kysely';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { auditEntry } from '../contract/samples';
import type { Schema } from '../sql/schema';

/** The program's migrations, to which a test adds those of a version to come. */
const added = vi.hoisted((): Record<string, Migration> => ({}));
vi.mock('../sql/migrations', async (original) => {
  const { migrations } = await original<{ migrations: Record<string, Migration> }>();
  return {
    migrations: new Proxy(added, {
      has: (_, name) => name in migrations || name in added,
      get: (_, name) => migrations[String(name)] ?? added[String(name)],
      ownKeys: () => [...Object.keys(migrations), ...Object.keys(added)],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    }),
  };
});
const { checkFile, migrateFile, openSqliteStore, restore } = await import('.');

const STEPS = 5;
let directory = '';
let file = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hoptac-upgrade-'));
  file = join(directory, 'kho.db');
  const store = await openSqliteStore({ file });
  await store.transaction('t', async ({ audit }) => {
    for (let id = 0; id < 50; id++) await audit.add(auditEntry(`${id}`));
  });
  await store.close();
});
afterEach(async () => {
  for (const name of Object.keys(added)) delete added[name];
  await rm(directory, { recursive: true, force: true });
});

/** A migration of several steps; `between` is called before, between and after them. */
function comes(between: (step: number) => void = () => undefined) {
  added['9998-to-come'] = {
    async up(database: Kysely<unknown>) {
      for (let step = 0; step < STEPS; step++) {
        between(step);
        await database.schema
          .createTable(`later_${step}`)
          .addColumn('tenant', 'text')
          .addColumn('body', 'text')
          .execute();
        await sql`insert into ${sql.table(`later_${step}`)} select tenant, body from audit`.execute(database);
        await (database as Kysely<Schema>)
          .updateTable('audit')
          .set({ body: sql`body || ' '` })
          .execute();
      }
      between(STEPS);
    },
  };
}

async function entries(path: string) {
  const store = await openSqliteStore({ file: path });
  const kept = await store.transaction('t', ({ audit }) => audit.all());
  await store.close();
  return kept.length;
}

describe('a new version of the program', () => {
  it('backs the file up, and then brings it up to date', async () => {
    comes();
    const backup = `${file}.before-9998-to-come-1`;
    const to = '9998-to-come';
    const { from, ...done } = await migrateFile({ file });
    expect(from).toMatch(/^00\d\d-/);
    expect(done).toEqual({ to, applied: [to], backup });
    expect(await migrateFile({ file })).toEqual({ from: to, to, applied: [] });
    expect(await checkFile({ file })).toMatchObject({
      ok: true,
      counts: { audit: 50, later_4: 50 },
      pending: [],
    });
    expect(await checkFile({ file: backup })).toMatchObject({
      ok: true,
      counts: { audit: 50 },
      pending: ['9998-to-come'],
    });
  });

  it('that fails half way leaves the file as it was, with one backup however often it is tried', async () => {
    const before = await checkFile({ file });
    comes((step) => {
      if (step === 3) throw new Error('a defect of the new version');
    });
    for (let round = 0; round < 3; round++)
      await expect(openSqliteStore({ file })).rejects.toMatchObject({ code: 'cannotOpen' });
    expect((await readdir(directory)).filter((name) => name.includes('before'))).toEqual([
      'kho.db.before-9998-to-come-1',
    ]);
    delete added['9998-to-come'];
    expect(await checkFile({ file })).toMatchObject({ ok: true, counts: before.ok && before.counts });
    expect(await entries(file)).toBe(50);
  });

  it('that is killed at any point of its migration goes on from there', async () => {
    const images: string[] = [];
    comes((step) => {
      // What is in the files now is what a process that is killed now leaves.
      const image = join(directory, `killed-${step}.db`);
      for (const log of ['', '-wal'])
        if (existsSync(`${file}${log}`)) copyFileSync(`${file}${log}`, `${image}${log}`);
      images.push(image);
    });
    await migrateFile({ file });
    expect(images).toHaveLength(STEPS + 1);
    comes();
    for (const image of images) {
      expect((await migrateFile({ file: image })).applied).toEqual(['9998-to-come']);
      expect(await checkFile({ file: image })).toMatchObject({
        ok: true,
        counts: { audit: 50, later_0: 50, later_4: 50 },
      });
      expect(await entries(image)).toBe(50);
    }
  });

  it('is refused once the older program runs again, which can go back to the backup', async () => {
    comes();
    const { backup } = await migrateFile({ file });
    delete added['9998-to-come'];
    const before = await readFile(file);
    for (const use of [openSqliteStore, migrateFile])
      await expect(use({ file })).rejects.toMatchObject({
        code: 'newerSchema',
        details: { unknownMigrations: ['9998-to-come'] },
      });
    expect((await readFile(file)).equals(before)).toBe(true);
    expect(await checkFile({ file })).toMatchObject({ ok: false, problem: { code: 'newerSchema' } });
    await expect(restore({ from: file, file: join(directory, 'other.db') })).rejects.toMatchObject({
      code: 'newerSchema',
    });
    await restore({ from: backup!, file, overwrite: true });
    expect(await entries(file)).toBe(50);
  });
});
