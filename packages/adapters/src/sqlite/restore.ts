import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isStoreError, StoreError } from '../store';
import { copyDatabase, freeName, makeNamesDurable } from './copy';
import { openDriver, type DriverChoice } from './driver';
import { collectStatements } from './drivers/libsql';
import { inspect, type Inspection } from './inspect';

export interface Restored extends Inspection {
  file: string;
  /** Where the file stands that was there before. */
  kept?: string;
}

/**
 * Puts a backup in the place of a store's file, or where there is none. The backup is looked through first, and so is the
 * copy that is put there; the backup itself stays as it is. A file that is there already is replaced only with `overwrite`,
 * and even then kept beside it (`kho.db.replaced-1`).
 *
 * Throws a StoreError and leaves the file as it was: `exists`, `busy` (a program still has the file open: stop it first),
 * `damaged` (the backup is), `newerSchema`, `otherProgram`, `diskFull`, `readOnly`, `cannotOpen`.
 *
 * @example
 * const { kept } = await restore({ from: '/backup/2024-03-01.db', file: '.data/hoa-binh.db', overwrite: true });
 */
export async function restore({
  from,
  file,
  overwrite = false,
  ...choice
}: DriverChoice & { from: string; file: string; overwrite?: boolean }): Promise<Restored> {
  const [backup, target] = [resolve(from), resolve(file)];
  const before = await inspect(backup, { ...choice, thorough: true });
  if (existsSync(target) && !overwrite) throw new StoreError('exists', { file: target });
  await mkdir(dirname(target), { recursive: true });
  if (existsSync(target)) await requireUnused(target, choice);
  const part = `${target}.part`;
  const copy = await copyDatabase(backup, part, choice);
  const kept = existsSync(target) ? freeName(`${target}.replaced`) : undefined;
  if (kept !== undefined) await keepAs(target, kept);
  await rename(part, target);
  await makeNamesDurable(target);
  return { file: target, ...copy, migrations: before.migrations, ...(kept !== undefined && { kept }) };
}

/** Throws `busy` while another process has the file open, and brings what its log holds into the file itself. */
async function requireUnused(file: string, choice: DriverChoice): Promise<void> {
  // A damaged file, which may be why a backup is put in its place, is kept as it is.
  if (!(await isWhole(file, choice))) return;
  for (let attempt = 0; attempt < 5; attempt++) {
    if (await leavesLog(file, choice)) return;
    await collectStatements();
  }
  throw new StoreError('busy', { database: file });
}

async function isWhole(file: string, choice: DriverChoice): Promise<boolean> {
  try {
    return Boolean(await inspect(file, { ...choice, thorough: false }));
  } catch (error) {
    if (isStoreError(error, 'damaged') || isStoreError(error, 'otherProgram')) return false;
    if (isStoreError(error, 'newerSchema')) return true;
    throw error;
  }
}

/** Of all that SQLite does, leaving the write-ahead log is what it does only for the one connection there is. */
async function leavesLog(file: string, choice: DriverChoice): Promise<boolean> {
  let opened;
  try {
    opened = await openDriver(file, choice);
    opened.prepare('pragma journal_mode = delete').all([]);
    return true;
  } catch (error) {
    if (isStoreError(error, 'busy')) return false;
    throw error;
  } finally {
    opened?.close();
  }
}

/** The old file under another name, with what may be left of its log; until the new one takes its place it has both. */
async function keepAs(file: string, kept: string): Promise<void> {
  try {
    await link(file, kept);
  } catch {
    // Not every file system has links.
    await copyFile(file, kept);
  }
  // A log left here would be read as the new file's.
  for (const log of ['-wal', '-journal'])
    if (existsSync(`${file}${log}`)) await rename(`${file}${log}`, `${kept}${log}`);
  await rm(`${file}-shm`, { force: true });
}
