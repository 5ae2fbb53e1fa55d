import { decode, encode, type AuditEntry, type AuditRecords } from '../store';
import { forgottenEntry } from '../store/forgotten';
import type { SqlAbilities } from './abilities';
import { nextInTrail } from './position';
import { prepared } from './prepared';
import type { Database, Schema } from './schema';

/** Where it is there already, nothing happens, and no row is counted. */
const insert = prepared<Schema['audit']>((database, given) =>
  database
    .insertInto('audit')
    .values({
      tenant: given('tenant'),
      id: given('id'),
      position: given('position'),
      person: given('person'),
      body: given('body'),
    })
    .onConflict((same) => same.columns(['tenant', 'id']).doNothing()),
);

export function sqlAudit(database: Database, tenant: string, abilities: SqlAbilities = {}): AuditRecords {
  const entries = () =>
    database.selectFrom('audit').select('body').where('tenant', '=', tenant).orderBy('position');

  return {
    async add(entry) {
      const position = await nextInTrail(database, tenant, abilities);
      const row = { tenant, id: entry.id, position, person: entry.by, body: encode(entry) };
      const { numAffectedRows } = await insert(database, row);
      if ((numAffectedRows ?? 0n) > 0n) abilities.places?.took(position);
    },
    async all() {
      return (await entries().execute()).map(({ body }) => decode<AuditEntry>(body));
    },
    async latest() {
      const row = await database
        .selectFrom('audit')
        .select('body')
        .where('tenant', '=', tenant)
        .orderBy('position', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && decode<AuditEntry>(row.body);
    },
    async ofPerson(by) {
      const rows = await entries().where('person', '=', by).execute();
      return rows.map(({ body }) => decode<AuditEntry>(body));
    },
    async forget(by) {
      const rows = await database
        .selectFrom('audit')
        .select(['id', 'body'])
        .where('tenant', '=', tenant)
        .where('person', '=', by)
        .execute();
      for (const { id, body } of rows)
        await database
          .updateTable('audit')
          .set({ body: forgottenEntry(body) })
          .where('tenant', '=', tenant)
          .where('id', '=', id)
          .execute();
    },
  };
}
