import { existsSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Bilingual } from '@hoptac/core/vi';
import type { Store } from '../store';
import { CommandRefused, type Run } from './surroundings';
import { WORDS } from './words';

/** Whatever looks like an address and not like a path; one that is not PostgreSQL's is refused when it is read. */
export const isPostgres = (address: string) => /^[a-z][a-z0-9+]+:\/\//i.test(address);

/** The store that a command names, or the environment does. */
export function addressOf({ option, environment }: Pick<Run, 'option' | 'environment'>): string {
  const address = option('store') ?? environment['DATABASE_URL'];
  if (!address) throw new CommandRefused(WORDS.missing('--store'), 2);
  return address;
}

/** An SQLite file that is there. */
export function sqliteFileOf(run: Run, { mayBeMissing = false } = {}): string {
  const file = addressOf(run);
  if (isPostgres(file)) throw new CommandRefused(WORDS.onlySqlite(), 2);
  if (!mayBeMissing) requireFile(file);
  return file;
}

export function requireFile(file: string, words: (file: string) => Bilingual = WORDS.noStore): void {
  if (!existsSync(file)) throw new CommandRefused(words(file), 3);
  if (!statSync(file).isFile()) throw new CommandRefused(WORDS.notAFile(file), 3);
}

/** Opens the store that an address or a path names. */
export async function openStore(address: string): Promise<Store> {
  if (isPostgres(address)) {
    const { openPostgresStore } = await import('../postgres');
    // Upgrading is `hoptac migrate`'s.
    return openPostgresStore({ url: address, backedUp: false });
  }
  const { openSqliteStore } = await import('../sqlite');
  return openSqliteStore({ file: address });
}

/**
 * A store to read all of. An SQLite file is copied beside `scratch` first, so that a bot that uses it need not wait until
 * everything is read, and so that an older one is not upgraded by the way.
 */
export async function withStoreToRead<T>(
  address: string,
  scratch: string,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  if (isPostgres(address)) return closing(await openStore(address), work);
  requireFile(address);
  const { backUp } = await import('../sqlite');
  const copy = `${scratch}.${process.pid}.db`;
  try {
    await backUp({ file: address, to: copy });
    return await closing(await openStore(copy), work);
  } finally {
    for (const suffix of ['', '-wal', '-shm', '.part']) await rm(copy + suffix, { force: true });
  }
}

export async function closing<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
