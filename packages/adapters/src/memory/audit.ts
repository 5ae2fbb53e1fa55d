import { decode, encode, type AuditEntry, type AuditRecords } from '../store';
import { createTable, type UndoLog } from './table';

export function memoryAudit(undoLog: UndoLog): AuditRecords {
  const entries = createTable<{ position: number; body: string }>(undoLog);

  return {
    async add(entry) {
      if (entries.get(entry.id) === undefined)
        entries.put({ position: entries.size + 1, body: encode(entry) }, entry.id);
    },
    async all() {
      return entries
        .rows()
        .sort((a, b) => a.position - b.position)
        .map(({ body }) => decode<AuditEntry>(body));
    },
  };
}
