import { decode, encode, type AuditEntry, type AuditRecords } from '../store';
import { nextPosition } from './position';
import type { Database } from './schema';

export function sqlAudit(database: Database, tenant: string): AuditRecords {
  return {
    async add(entry) {
      const position = await nextPosition(database, tenant, 'audit');
      await database
        .insertInto('audit')
        .values({ tenant, id: entry.id, position, body: encode(entry) })
        .onConflict((same) => same.columns(['tenant', 'id']).doNothing())
        .execute();
    },
    async all() {
      const rows = await database
        .selectFrom('audit')
        .select('body')
        .where('tenant', '=', tenant)
        .orderBy('position')
        .execute();
      return rows.map(({ body }) => decode<AuditEntry>(body));
    },
  };
}
