import type * as Files from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { auditEntry } from '../contract/samples';
import type { Store } from '../store';
import { openSqliteStore } from '.';

/** What the disk does when it is asked to keep something; the real thing when left out. */
const disk = vi.hoisted(() => ({ keep: undefined as (() => Promise<void>) | undefined, asked: 0 }));
vi.mock('node:fs', async (original) => {
  const files = await original<typeof Files>();
  const fdatasync = (file: number, told: (error: Error | null) => void) => {
    disk.asked++;
    if (!disk.keep) return files.fdatasync(file, told);
    return void disk.keep().then(() => files.fdatasync(file, told), told);
  };
  return { ...files, fdatasync };
});

let directory = '';
let store: Store;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hoptac-durability-'));
  store = await openSqliteStore({ file: join(directory, 'kho.db') });
  disk.asked = 0;
});
afterEach(async () => {
  disk.keep = undefined;
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

const add = (id: string) => store.transaction('t', ({ audit }) => audit.add(auditEntry(id)));
const entries = () => store.transaction('t', async ({ audit }) => (await audit.all()).map(({ id }) => id));
const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

it('tells nobody of what the disk does not have yet: neither who wrote nor who has read it', async () => {
  let keep = () => {};
  disk.keep = () => new Promise((resolve) => (keep = resolve));
  const told: string[] = [];
  const writing = add('a').then(() => told.push('written'));
  const reading = entries().then((ids) => told.push(`read ${ids.join()}`));
  await pause();
  expect(told).toEqual([]);
  keep();
  await Promise.all([writing, reading]);
  expect(told).toEqual(['written', 'read a']);
  // What is kept already keeps nobody waiting.
  expect(await entries()).toEqual(['a']);
  expect(disk.asked).toBe(1);
});

it('asks the disk again for what was committed while it was busy, and once for all of it', async () => {
  const keeps: (() => void)[] = [];
  disk.keep = () => new Promise((resolve) => keeps.push(resolve));
  let done = 0;
  const all = Array.from({ length: 40 }, (_, index) => add(`${index}`).then(() => done++));
  await pause();
  expect([keeps.length, done]).toEqual([1, 0]);
  keeps[0]!();
  // Who was committed after the disk had been asked is not told by that.
  await vi.waitFor(() => expect(keeps).toHaveLength(2));
  expect(done).toBeLessThan(40);
  disk.keep = undefined;
  keeps[1]!();
  await Promise.all(all);
  expect(disk.asked).toBeLessThan(10);
});

it('says that it does not know when the disk fails, and starts nothing more until it is opened again', async () => {
  disk.keep = () => Promise.reject(new Error('EIO'));
  const unsure = { code: 'uncertain', details: { untilReopened: true } };
  await expect(add('a')).rejects.toMatchObject(unsure);
  disk.keep = undefined;
  await expect(add('b')).rejects.toMatchObject(unsure);
  await expect(entries()).rejects.toMatchObject(unsure);
  await store.close();
  store = await openSqliteStore({ file: join(directory, 'kho.db') });
  expect(await entries()).toEqual(['a']);
});
