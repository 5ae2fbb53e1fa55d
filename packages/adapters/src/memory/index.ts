import { compareText, serialStore, type Store } from '../store';
import { memoryRecords } from './records';
import { createUndoLog } from './table';
import { emptyTables, type MemoryTables } from './tables';

/**
 * A store that remembers until the process ends: for tests, demonstrations and trying things out. It is the reference
 * for every other store, and keeps records as JSON text, so that it treats them exactly as a database does.
 */
export function createMemoryStore(): Store {
  const undoLog = createUndoLog();
  const tenants = new Map<string, MemoryTables>();

  function tablesOf(tenant: string): MemoryTables {
    const tables = tenants.get(tenant) ?? emptyTables(undoLog);
    tenants.set(tenant, tables);
    return tables;
  }

  return serialStore({
    async run(tenant, work) {
      try {
        const result = await work(memoryRecords(tablesOf(tenant)));
        undoLog.forget();
        return result;
      } catch (error) {
        undoLog.rollBack();
        throw error;
      }
    },
    async tenants() {
      return [...tenants]
        .filter(([, tables]) => Object.values(tables).some((table) => table.rows().length > 0))
        .map(([tenant]) => tenant)
        .sort(compareText);
    },
    async close() {
      tenants.clear();
    },
  });
}
