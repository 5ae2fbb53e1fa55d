import type { Organisation, Place, RegisterEvent } from '@hoptac/core/organisation';
import { compareText, decode, encode, type RegisterRecords } from '../store';
import { chunks } from './chunks';
import type { Database } from './schema';

type RegisterTable = 'organisations' | 'register_events' | 'places';

export function sqlRegister(database: Database, tenant: string): RegisterRecords {
  async function put<Kept>(table: RegisterTable, records: readonly Kept[], idOf: (record: Kept) => string) {
    // The last of those with the same id, because PostgreSQL replaces a row only once in a statement.
    const rows = new Map(
      records.map((record) => [idOf(record), { tenant, id: idOf(record), body: encode(record) }]),
    );
    for (const values of chunks([...rows.values()]))
      await database
        .insertInto(table)
        .values(values)
        .onConflict((same) =>
          same.columns(['tenant', 'id']).doUpdateSet((given) => ({ body: given.ref('excluded.body') })),
        )
        .execute();
  }

  async function all<Kept>(table: RegisterTable): Promise<Kept[]> {
    const rows = await database.selectFrom(table).select('body').where('tenant', '=', tenant).execute();
    return rows.map(({ body }) => decode<Kept>(body));
  }

  return {
    putOrganisations: (organisations) => put('organisations', organisations, ({ id }) => id),
    putEvents: (events) => put('register_events', events, ({ id }) => id),
    putPlaces: (places) => put('places', places, ({ code }) => code),
    async organisation(id) {
      const row = await database
        .selectFrom('organisations')
        .select('body')
        .where('tenant', '=', tenant)
        .where('id', '=', id)
        .executeTakeFirst();
      return row && decode<Organisation>(row.body);
    },
    async places() {
      const places = await all<Place>('places');
      return places.sort((a, b) => compareText(a.code, b.code));
    },
    async all() {
      const organisations = await all<Organisation>('organisations');
      const events = await all<RegisterEvent>('register_events');
      return {
        organisations: organisations.sort((a, b) => compareText(a.id, b.id)),
        events: events.sort((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id)),
      };
    },
  };
}
