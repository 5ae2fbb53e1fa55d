import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp, checkFile, openSqliteStore, restore } from '.';
import { auditEntry } from '../contract/samples';
import type { Store } from '../store';
import { openDriver } from './driver';

let directory = '';
let file = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hoptac-back-up-'));
  file = join(directory, 'kho dữ liệu 100%?.db');
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const add = (store: Store, from: number, to: number) =>
  store.transaction('t', async ({ audit }) => {
    for (let id = from; id < to; id++) await audit.add(auditEntry(`${id}`, { detail: 'x'.repeat(200) }));
  });
const entriesOf = async (path: string) => {
  const store = await openSqliteStore({ file: path });
  const entries = await store.transaction('t', ({ audit }) => audit.all());
  await store.close();
  return entries.length;
};
async function filled(entries: number) {
  const store = await openSqliteStore({ file });
  await add(store, 0, entries);
  return store;
}
/** Without the logs, which libsql takes away only some time after it was closed. */
const namesIn = async (folder: string) =>
  (await readdir(folder)).filter((name) => !/-(wal|shm)$/.test(name)).sort();
/** Garbage over a page in the middle of the file. */
async function damage(path: string) {
  const bytes = await readFile(path);
  await writeFile(path, bytes.fill(0xa5, 8192, 12_288));
}

describe('backing up', () => {
  it('a store in use, with what is still in its log', async () => {
    const store = await filled(100);
    expect((await stat(`${file}-wal`)).size).toBeGreaterThan(0);
    const to = join(directory, 'backups', 'monday.db');
    const backup = await backUp({ file, to });
    expect(backup).toMatchObject({ to, counts: { audit: 100 }, pending: [] });
    expect(backup.bytes).toBe((await stat(to)).size);
    await add(store, 100, 110);
    await store.close();
    expect(await namesIn(join(directory, 'backups'))).toEqual(['monday.db']);
    expect([await entriesOf(to), await entriesOf(file)]).toEqual([100, 110]);
  });

  it('while the store is being written to takes one moment of it', async () => {
    const store = await filled(50);
    let written = 50;
    const until = { written: 400 };
    const writing = (async () => {
      for (; written < until.written; written++) await add(store, written, written + 1);
    })();
    const backups = [];
    try {
      for (let round = 0; round < 3; round++)
        backups.push({ before: written, ...(await backUp({ file, to: join(directory, `${round}.db`) })) });
    } finally {
      until.written = 0;
      await writing;
      await store.close();
    }
    for (const { before, counts, to } of backups) {
      expect(counts['audit']).toBeGreaterThanOrEqual(before);
      expect(await entriesOf(to)).toBe(counts['audit']);
    }
    expect(await entriesOf(file)).toBe(written);
  });

  it('leaves a file that is there already as it is', async () => {
    await (await filled(1)).close();
    const to = join(directory, 'letter.txt');
    await writeFile(to, 'Kính gửi');
    await expect(backUp({ file, to })).rejects.toMatchObject({ code: 'exists', details: { file: to } });
    expect(await readFile(to, 'utf8')).toBe('Kính gửi');
  });

  it('refuses what is not there, and creates nothing', async () => {
    const to = join(directory, 'monday.db');
    await expect(backUp({ file, to })).rejects.toMatchObject({ code: 'cannotOpen' });
    expect(await readdir(directory)).toEqual([]);
  });

  it('of a damaged store is refused, and leaves nothing', async () => {
    await (await filled(200)).close();
    await damage(file);
    const to = join(directory, 'monday.db');
    await expect(backUp({ file, to })).rejects.toMatchObject({ code: 'damaged' });
    expect(existsSync(to) || existsSync(`${to}.part`)).toBe(false);
  });
});

describe('checking', () => {
  it('finds damage that the structure does not show', async () => {
    await (await filled(3)).close();
    const driver = await openDriver(file);
    driver.prepare(`update audit set body = 'torn' where id = '1'`).run([]);
    driver.close();
    expect(await checkFile({ file })).toMatchObject({
      ok: false,
      problem: { code: 'damaged', details: { findings: [{ en: 'audit: 1 unreadable records' }] } },
    });
  });

  it('changes nothing, also of a file with a log that a killed process left', async () => {
    const store = await filled(1);
    const left = join(directory, 'left.db');
    for (const log of ['', '-wal']) await copyFile(`${file}${log}`, `${left}${log}`);
    await store.close();
    const before = [await readFile(left), await readFile(`${left}-wal`)];
    expect(before[1]!.length).toBeGreaterThan(0);
    expect(await checkFile({ file: left })).toMatchObject({ ok: true, counts: { audit: 1 } });
    expect([await readFile(left), await readFile(`${left}-wal`)]).toEqual(before);
    expect(await entriesOf(left)).toBe(1);
  });
});

describe('restoring', () => {
  async function withBackup() {
    const store = await filled(100);
    const from = join(directory, 'monday.db');
    await backUp({ file, to: from });
    await add(store, 100, 120);
    return { store, from };
  }

  it('puts a backup where there is nothing, and keeps the backup', async () => {
    const { store, from } = await withBackup();
    await store.close();
    const elsewhere = join(directory, 'new', 'kho.db');
    expect(await restore({ from, file: elsewhere })).toEqual(
      expect.objectContaining({ file: elsewhere, counts: expect.objectContaining({ audit: 100 }) }),
    );
    expect([await entriesOf(elsewhere), await entriesOf(from)]).toEqual([100, 100]);
    expect(await namesIn(join(directory, 'new'))).toEqual(['kho.db']);
  });

  it('replaces a file only when told to, and keeps it beside', async () => {
    const { store, from } = await withBackup();
    await store.close();
    await expect(restore({ from, file })).rejects.toMatchObject({ code: 'exists', details: { file } });
    expect(await entriesOf(file)).toBe(120);
    const first = await restore({ from, file, overwrite: true });
    expect(first.kept).toBe(`${file}.replaced-1`);
    expect([await entriesOf(file), await entriesOf(first.kept!)]).toEqual([100, 120]);
    const again = await restore({ from: first.kept!, file, overwrite: true });
    expect([await entriesOf(file), await entriesOf(again.kept!)]).toEqual([120, 100]);
  });

  it('refuses while the store is open, and leaves it as it is', async () => {
    const { store, from } = await withBackup();
    await expect(restore({ from, file, overwrite: true })).rejects.toMatchObject({ code: 'busy' });
    await add(store, 120, 121);
    await store.close();
    expect(await entriesOf(file)).toBe(121);
    expect(await namesIn(directory)).toEqual([basename(file), 'monday.db']);
  });

  it('replaces a damaged file, and keeps it and its log as they were', async () => {
    const { store, from } = await withBackup();
    await store.close();
    await damage(file);
    await writeFile(`${file}-wal`, 'a log of the damaged file');
    const damaged = await readFile(file);
    const { kept } = await restore({ from, file, overwrite: true });
    expect((await readFile(kept!)).equals(damaged)).toBe(true);
    expect(await readFile(`${kept}-wal`, 'utf8')).toBe('a log of the damaged file');
    expect(await entriesOf(file)).toBe(100);
  });

  it('refuses a damaged backup, and leaves the file as it was', async () => {
    const { store, from } = await withBackup();
    await store.close();
    await damage(from);
    await expect(restore({ from, file, overwrite: true })).rejects.toMatchObject({ code: 'damaged' });
    expect(await entriesOf(file)).toBe(120);
  });
});
