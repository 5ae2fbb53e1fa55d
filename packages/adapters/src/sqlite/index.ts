import { sqlRecords } from '../sql/records';
import { serialStore, type Store } from '../store';
import { openDatabase } from './open';

/**
 * A store in one SQLite file, which is created, directory and all, where there is none. When a transaction has resolved,
 * it is on the disk: it outlives a killed process and a power cut. Several processes may open the same file.
 *
 * Throws a StoreError: `cannotOpen`, `newerSchema`, or `busy` when another process holds the file.
 */
export async function openSqliteStore({ file }: { file: string }): Promise<Store> {
  const { database, close } = await openDatabase(file);
  return serialStore({
    run: (tenant, work) =>
      database.transaction().execute((transaction) => work(sqlRecords(transaction, tenant))),
    close,
  });
}
