import { keyColumns } from '../sql/schema';
import type { ArchiveRecords, ArchiveRow, ArchiveTable } from '../store';
import type { Table } from './table';
import type { MemoryTables } from './tables';

export function memoryArchive(tables: MemoryTables): ArchiveRecords {
  // Every table alike, which their types do not say.
  const tableOf = (name: ArchiveTable) => tables[name] as unknown as Table<ArchiveRow>;

  return {
    async page(table, { after, limit }) {
      const compare = byKey(keyColumns[table]);
      return tableOf(table)
        .rows()
        .filter((row) => after === undefined || compare(row, after) > 0)
        .sort(compare)
        .slice(0, limit)
        .map((row) => ({ ...row }));
    },
    async restore(table, rows) {
      for (const row of rows) {
        const key = keyColumns[table].map((column) => String(row[column]));
        if (tableOf(table).get(...key))
          throw new Error(`The table ${table} has a row ${key.join(', ')} already.`);
        tableOf(table).put({ ...row });
      }
    },
  };
}

/** Texts by their UTF-8 bytes, as databases compare them; the code units of JavaScript order rare characters otherwise. */
function byKey(columns: readonly string[]) {
  return (a: ArchiveRow, b: ArchiveRow): number => {
    for (const column of columns) {
      const [one, other] = [a[column], b[column]];
      const order =
        typeof one === 'number' && typeof other === 'number'
          ? one - other
          : Buffer.compare(Buffer.from(String(one)), Buffer.from(String(other)));
      if (order !== 0) return order;
    }
    return 0;
  };
}
