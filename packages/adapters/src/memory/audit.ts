import { decode, encode, requireWellFormed, type AuditEntry, type AuditRecords } from '../store';
import { forgottenEntry } from '../store/forgotten';
import type { MemoryTables } from './tables';

export function memoryAudit({ audit }: MemoryTables): AuditRecords {
  const inOrder = () => audit.rows().sort((a, b) => a.position - b.position);

  return {
    async add(entry) {
      requireWellFormed(entry.by);
      if (audit.get(entry.id)) return;
      audit.put({
        id: entry.id,
        position: audit.highest() + 1,
        person: entry.by,
        body: encode(entry),
      });
    },
    async all() {
      return inOrder().map(({ body }) => decode<AuditEntry>(body));
    },
    async latest() {
      const row = audit.rows().find(({ position }) => position === audit.highest());
      return row && decode<AuditEntry>(row.body);
    },
    async ofPerson(by) {
      return inOrder()
        .filter(({ person }) => person === by)
        .map(({ body }) => decode<AuditEntry>(body));
    },
    async forget(by) {
      for (const row of audit.rows())
        if (row.person === by) audit.put({ ...row, body: forgottenEntry(row.body) });
    },
  };
}
