import { existsSync } from 'node:fs';
import { chmod, open, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isStoreError, StoreError } from '../store';
import { codeOf, engineError } from './engine-error';
import { countsOf, inspect, openForReading, type Inspection } from './inspect';
import type { DriverChoice } from './driver';

/**
 * Writes all that a database holds at one moment into a new file, looks it through and makes sure of it on the disk; others
 * may read and write the database meanwhile. A copy that does not turn out whole is taken away.
 *
 * Not SQLite's backup(), which libsql does not have; and a page that was damaged would be copied by that as it is.
 */
export async function copyDatabase(from: string, to: string, choice: DriverChoice): Promise<Inspection> {
  const source = await openForReading(from, choice);
  try {
    await rm(to, { force: true });
    const before = countsOf(source);
    source.prepare('vacuum into ?').run([to]);
    const after = countsOf(source);
    await chmod(to, (await stat(from)).mode);
    const copy = await inspect(to, { ...choice, thorough: true });
    requireBetween(before, copy.counts, after, to);
    await makeDurable(to);
    return copy;
  } catch (error) {
    await rm(to, { force: true });
    throw told(error, to);
  } finally {
    source.close();
  }
}

/** What was written meanwhile may be in the copy or not; nothing else may be missing, and nothing more be in it. */
function requireBetween(
  before: Readonly<Record<string, number>>,
  copied: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
  copy: string,
): void {
  const findings = Object.keys({ ...before, ...copied }).flatMap((table) => {
    const [least, most] = [before[table] ?? 0, after[table] ?? 0].sort((a, b) => a - b) as [number, number];
    const rows = copied[table] ?? -1;
    return rows >= least && rows <= most
      ? []
      : [{ vi: `${table}: ${rows} trên ${most} dòng`, en: `${table}: ${rows} of ${most} rows` }];
  });
  if (findings.length > 0) throw new StoreError('damaged', { database: copy, findings });
}

/** SQLite does not: a power cut after VACUUM INTO could leave a copy that is empty in places. */
async function makeDurable(file: string): Promise<void> {
  const written = await open(file, 'r+');
  await written.sync();
  await written.close();
}

/** Makes the names in a directory outlive a power cut, where the system can. */
export async function makeNamesDurable(file: string): Promise<void> {
  if (process.platform === 'win32') return;
  const directory = await open(dirname(file), 'r');
  await directory.sync();
  await directory.close();
}

/** A full disk, or one that may only be read, is that of the copy. */
function told(error: unknown, copy: string): StoreError {
  const cause = isStoreError(error) ? error.cause : error;
  const code = codeOf(cause);
  return /^(SQLITE_FULL|SQLITE_IOERR|SQLITE_CANTOPEN|E[A-Z]+)/.test(code) || !isStoreError(error)
    ? engineError(cause, copy)
    : error;
}

/** `name-1`, or the next number that is free. */
export function freeName(name: string): string {
  for (let number = 1; ; number++) if (!existsSync(`${name}-${number}`)) return `${name}-${number}`;
}
