import { constants, existsSync, type Stats } from 'node:fs';
import { access, mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { requireKnownSchema } from '../sql/migrate';
import type { Database } from '../sql/schema';
import { isStoreError, StoreError } from '../store';
import { sqliteDatabase } from './dialect';
import { openDriver, type DriverChoice, type OpenDriver } from './driver';
import { durabilityOf, type Durability } from './durability';
import { engineError } from './engine-error';
import { openForReading, requireWhole } from './inspect';
import { upgrade, type Upgrade } from './upgrade';

export interface OpenDatabase {
  database: Database;
  driver: OpenDriver;
  durability: Durability;
  upgrade: Upgrade;
  close(): Promise<void>;
}

/** Opens or creates a file and brings it up to date, or says why that cannot be and leaves the file as it was. */
export async function openDatabase(path: string, choice: DriverChoice = {}): Promise<OpenDatabase> {
  const file = resolve(path);
  let driver: OpenDriver | undefined;
  try {
    await mkdir(dirname(file), { recursive: true });
    // SQLite opens what may only be read without complaint; better to hear of it now than with the first figure.
    await access(dirname(file), constants.W_OK);
    if (existsSync(file)) await requireUsable(file, choice);
    driver = await openDriver(file, choice);
    return await prepare(driver, file, choice);
  } catch (error) {
    driver?.close();
    throw reasonOf(error, file);
  }
}

const SMALLEST_PAGE = 512;

/** Refuses a file that is damaged, newer or another program's before anything could change it. */
async function requireUsable(file: string, choice: DriverChoice): Promise<void> {
  await access(file, constants.R_OK | constants.W_OK);
  const { size } = await requireFile(file);
  if (size === 0) return;
  // SQLite takes so little for a file that is yet to be filled, and would fill it.
  if (size < SMALLEST_PAGE)
    throw new StoreError('damaged', {
      database: file,
      findings: [{ vi: `chỉ còn ${size} byte`, en: `only ${size} bytes are left of it` }],
    });
  const opened = await openForReading(file, choice);
  try {
    requireWhole(opened, file, 'quick_check');
    await requireKnownSchema(sqliteDatabase(opened), file);
  } finally {
    opened.close();
  }
}

async function requireFile(file: string): Promise<Stats> {
  const found = await stat(file);
  if (!found.isFile()) throw new StoreError('cannotOpen', { database: file, reason: 'notAFile' });
  return found;
}

async function prepare(driver: OpenDriver, file: string, choice: DriverChoice): Promise<OpenDatabase> {
  const pragma = (setting: string) => driver.prepare(`pragma ${setting}`).all([]);
  pragma('busy_timeout = 5000');
  const [mode] = pragma('journal_mode = wal') as { journal_mode?: string }[];
  if (mode?.journal_mode !== 'wal')
    throw new StoreError('cannotOpen', { database: file, reason: 'notOnALocalDisk' });
  pragma('synchronous = full');
  pragma('foreign_keys = on');
  const upgraded = await upgrade(sqliteDatabase(driver), file, choice);
  // From here on, waiting for another process is the dialect's, and waiting for the disk is not SQLite's.
  pragma('busy_timeout = 20');
  pragma('synchronous = normal');
  // Each checkpoint waits for the disk; four times as many pages are brought over in less than twice the time.
  pragma('wal_autocheckpoint = 4000');
  const durability = await durabilityOf(file);

  return {
    database: sqliteDatabase(driver, durability.wrote),
    driver,
    durability,
    upgrade: upgraded,
    async close() {
      await durability.end();
      try {
        // Leaves all in the one file, for whoever copies it.
        pragma('wal_checkpoint(truncate)');
      } catch {
        // On a full disk all stays in the log, where it is as safe, until there is room.
      }
      driver.close();
    },
  };
}

function reasonOf(error: unknown, file: string): StoreError {
  const reason = engineError(error, file);
  if (reason.code !== 'failed') return reason;
  const cause: unknown = isStoreError(error) ? error.cause : error;
  const said = cause instanceof Error ? cause.message : String(cause);
  return new StoreError('cannotOpen', { database: file, reason: 'other', said }, { cause });
}
