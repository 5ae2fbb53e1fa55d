import { constants, existsSync } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Kysely, type SqliteDatabase } from 'kysely';
import { migrate, requireKnownSchema } from '../sql/migrate';
import type { Schema } from '../sql/schema';
import { isStoreError, StoreError } from '../store';
import { sharedSqliteDialect } from './dialect';
import { codeOf, openDriver } from './driver';

export interface OpenDatabase {
  database: Kysely<Schema>;
  close(): Promise<void>;
}

/** Opens or creates a file and brings it up to date, or says why that cannot be and leaves the file as it was. */
export async function openDatabase(path: string): Promise<OpenDatabase> {
  const file = resolve(path);
  let driver: SqliteDatabase | undefined;
  try {
    await mkdir(dirname(file), { recursive: true });
    // SQLite opens what may only be read without complaint; better to hear of it now than with the first figure.
    await access(dirname(file), constants.W_OK);
    if (existsSync(file)) await access(file, constants.R_OK | constants.W_OK);
    driver = await openDriver(file);
    return await prepare(driver, file);
  } catch (error) {
    driver?.close();
    throw reasonOf(error, file);
  }
}

async function prepare(driver: SqliteDatabase, file: string): Promise<OpenDatabase> {
  const pragma = (setting: string) => driver.prepare(`pragma ${setting}`).all([]);
  pragma('busy_timeout = 5000');
  const database = new Kysely<Schema>({ dialect: sharedSqliteDialect(driver) });
  await requireKnownSchema(database, file);

  const [mode] = pragma('journal_mode = wal') as { journal_mode?: string }[];
  if (mode?.journal_mode !== 'wal')
    throw new StoreError('cannotOpen', { database: file, why: 'it must be a file on a local disk' });
  pragma('synchronous = full');
  pragma('foreign_keys = on');
  await migrate(database);
  // From here on, waiting for another process is the dialect's.
  pragma('busy_timeout = 20');

  return {
    database,
    async close() {
      // Leaves all in the one file, for whoever copies it.
      pragma('wal_checkpoint(truncate)');
      await database.destroy();
    },
  };
}

function reasonOf(error: unknown, file: string): StoreError {
  if (isStoreError(error) && error.code !== 'failed') return error;
  const cause = isStoreError(error) ? error.cause : error;
  return new StoreError('cannotOpen', { database: file, why: whyOf(cause) }, { cause });
}

function whyOf(cause: unknown): string {
  const code = codeOf(cause);
  if (code === 'SQLITE_NOTADB') return 'the file is not a database';
  if (code.startsWith('SQLITE_CORRUPT')) return 'the file is damaged; restore it from a copy';
  if (/^(EACCES|EPERM|EROFS|SQLITE_READONLY)/.test(code)) return 'the file or its directory may only be read';
  return cause instanceof Error ? cause.message : String(cause);
}
