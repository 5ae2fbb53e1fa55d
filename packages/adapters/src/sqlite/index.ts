import { resolve } from 'node:path';
import { sqlTenants } from '../sql/tenants';
import { serialStore, type Store } from '../store';
import type { DriverChoice } from './driver';
import { openDatabase } from './open';
import { sqliteTransactions } from './transactions';
import type { Upgrade } from './upgrade';

export { backUp, type BackedUp } from './back-up';
export { checkFile, type FileCheck } from './check-file';
export { sqliteDriver, type DriverChoice } from './driver';
export type { SqliteDriver } from './drivers/engine';
export type { Inspection } from './inspect';
export { restore, type Restored } from './restore';
export type { Upgrade } from './upgrade';

/** Where the file is, and how the store behaves. */
export interface SqliteOptions extends DriverChoice {
  file: string;
  /** How long a transaction waits for one of another process, before it is refused as `busy`; ten seconds when left out. */
  patienceMs?: number;
}

/**
 * A store in one SQLite file, which is created, directory and all, where there is none. When a transaction has resolved,
 * it is on the disk: it outlives a killed process and a power cut. Several processes may open the same file.
 *
 * A file is looked through before it is used, and one of an older version is backed up beside itself
 * (`kho.db.before-<migration>-1`) and upgraded. `driver` is by default what `sqliteDriver()` says.
 *
 * Throws a StoreError and leaves the file as it was: `cannotOpen`, `damaged`, `readOnly`, `diskFull`, `otherProgram`,
 * `newerSchema`, `noDriver`, or `busy` when another process holds the file.
 */
export async function openSqliteStore({ file, patienceMs, ...choice }: SqliteOptions): Promise<Store> {
  const opened = await openDatabase(file, choice);
  return serialStore({
    run: sqliteTransactions(opened, patienceMs),
    kept: opened.durability.kept,
    tenants: () => sqlTenants(opened.database),
    close: opened.close,
  });
}

/**
 * Brings a store's file up to date, as `openSqliteStore` does, and tells what was done.
 *
 * @example
 * await migrateFile({ file: '.data/hoa-binh.db' });
 * // { from: '0002-every-version', to: '0002-every-version', applied: [] } when it was up to date
 */
export async function migrateFile({ file, ...choice }: DriverChoice & { file: string }): Promise<Upgrade> {
  const { upgrade, close } = await openDatabase(resolve(file), choice);
  await close();
  return upgrade;
}
