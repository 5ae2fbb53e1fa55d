import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { auditEntry } from '../contract/samples';
import { isStoreError, type Store } from '../store';
import type * as Driver from './driver';
import { backUp, checkFile, openSqliteStore } from '.';

/** Pages that a file may have; SQLite says the same then as on a full disk. */
const quota = vi.hoisted(() => ({ pages: 0 }));
vi.mock('./driver', async (original) => {
  const { openDriver, ...rest } = await original<typeof Driver>();
  const limited: typeof openDriver = async (file, options) => {
    const opened = await openDriver(file, options);
    if (quota.pages > 0 && !options?.readOnly)
      opened.prepare(`pragma max_page_count = ${quota.pages}`).all([]);
    return opened;
  };
  return { ...rest, openDriver: limited };
});

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hoptac-disk-'));
});
afterEach(async () => {
  quota.pages = 0;
  await rm(directory, { recursive: true, force: true });
});

const add = (store: Store, id: number) =>
  store.transaction('t', ({ audit }) => audit.add(auditEntry(`${id}`, { detail: 'x'.repeat(2000) })));
const entries = async (store: Store) =>
  (await store.transaction('t', ({ audit }) => audit.all())).map(({ id }) => id);

/** Adds until the disk is full; how many were acknowledged. */
async function fill(store: Store): Promise<number> {
  for (let id = 0; id < 20_000; id++) {
    try {
      await add(store, id);
    } catch (error) {
      if (isStoreError(error, 'diskFull') && error.message.includes('đã đầy')) return id;
      throw error;
    }
  }
  throw new Error('the disk did not fill');
}

const ids = (count: number) => Array.from({ length: count }, (_, id) => String(id));

describe('a disk that is full', () => {
  it('takes nothing back of what was acknowledged, and goes on when there is room (quota)', async () => {
    quota.pages = 200;
    const file = join(directory, 'kho.db');
    const store = await openSqliteStore({ file });
    const kept = await fill(store);
    expect(kept).toBeGreaterThan(10);
    for (let again = 0; again < 5; again++)
      await expect(add(store, kept)).rejects.toMatchObject({ code: 'diskFull' });
    expect(await entries(store)).toEqual(ids(kept));
    await store.close();
    quota.pages = 0;
    const roomier = await openSqliteStore({ file });
    await add(roomier, kept);
    expect(await entries(roomier)).toEqual(ids(kept + 1));
    await roomier.close();
    expect(await checkFile({ file })).toMatchObject({ ok: true, counts: { audit: kept + 1 } });
  });
});

/** A small disk of memory; undefined where this process may not mount one. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'hoptac-small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}
const disk = smallDisk();
const otherDisk = smallDisk();
afterAll(() => {
  for (const mounted of [disk, otherDisk]) {
    if (mounted === undefined) continue;
    execFileSync('umount', ['--lazy', mounted]);
    rmSync(mounted, { recursive: true });
  }
});

describe.skipIf(disk === undefined)(
  'a small disk (skipped where a tmpfs cannot be mounted: not Linux, or not root)',
  () => {
    it('that fills up loses nothing acknowledged, refuses a backup, and goes on when there is room', async () => {
      const file = join(disk!, 'kho.db');
      const ballast = join(disk!, 'ballast');
      await writeFile(ballast, Buffer.alloc(400_000));
      const store = await openSqliteStore({ file });
      const kept = await fill(store);
      expect(kept).toBeGreaterThan(10);
      expect(await entries(store)).toEqual(ids(kept));
      await expect(backUp({ file, to: join(disk!, 'backup.db') })).rejects.toMatchObject({
        code: 'diskFull',
      });
      await rm(ballast);
      await add(store, kept);
      expect(await entries(store)).toEqual(ids(kept + 1));
      await store.close();
      expect(await checkFile({ file })).toMatchObject({ ok: true, counts: { audit: kept + 1 } });
    });

    it('that may only be read is refused, and its file left as it was', async () => {
      await (await openSqliteStore({ file: join(otherDisk!, 'read.db') })).close();
      // The same disk seen through a second place that may only be read: the disk itself may still be held open.
      const seen = join(directory, 'seen');
      await mkdir(seen);
      execFileSync('mount', ['--bind', otherDisk!, seen]);
      try {
        execFileSync('mount', ['-o', 'remount,bind,ro', seen]);
        const file = join(seen, 'read.db');
        const before = await readFile(file);
        await expect(openSqliteStore({ file })).rejects.toMatchObject({
          code: 'readOnly',
          message: expect.stringContaining('chỉ cho đọc'),
        });
        expect((await readFile(file)).equals(before)).toBe(true);
      } finally {
        execFileSync('umount', ['--lazy', seen]);
      }
    });
  },
);

/** The code a file is refused with; undefined where it can be used. */
async function refusalOf(file: string): Promise<string | undefined> {
  try {
    await (await openSqliteStore({ file })).close();
    return undefined;
  } catch (error) {
    return isStoreError(error) ? error.code : String(error);
  }
}

describe('a file that is torn or cut short', () => {
  it('is used whole or refused untouched, at every place it is cut', async () => {
    const whole = join(directory, 'whole.db');
    const store = await openSqliteStore({ file: whole });
    for (let id = 0; id < 60; id++) await add(store, id);
    await store.close();
    const bytes = await readFile(whole);
    let refused = 0;
    for (let size = 1; size < bytes.length; size += 9973) {
      const file = join(directory, `cut-${size}.db`);
      await writeFile(file, bytes);
      await truncate(file, size);
      const cut = await readFile(file);
      await expect(openSqliteStore({ file }), `cut at ${size}`).rejects.toMatchObject({ code: 'damaged' });
      expect((await readFile(file)).equals(cut)).toBe(true);
      refused++;
    }
    expect(refused).toBeGreaterThan(20);
  });

  it('is refused untouched when a page was torn', async () => {
    const whole = join(directory, 'whole.db');
    const store = await openSqliteStore({ file: whole });
    for (let id = 0; id < 60; id++) await add(store, id);
    await store.close();
    const bytes = await readFile(whole);
    const found = { opening: 0, untouched: 0, checking: 0, pages: 0 };
    for (let page = 4096; page < bytes.length; page += 4096) {
      const file = join(directory, `torn-${page}.db`);
      // Half a page that never reached the disk.
      const torn = Buffer.from(bytes).fill(0, page, page + 2048);
      if (torn.equals(bytes)) continue;
      await writeFile(file, torn);
      found.pages++;
      const check = await checkFile({ file });
      if (!check.ok) found.checking++;
      const refusal = await refusalOf(file);
      if (refusal === undefined) continue;
      found.opening++;
      found.untouched += Number(refusal === 'damaged' && (await readFile(file)).equals(torn));
    }
    expect(found.pages).toBeGreaterThan(20);
    expect(found.checking).toBe(found.pages);
    expect(found.opening).toBeGreaterThan(0);
    expect(found.untouched).toBe(found.opening);
  });
});
