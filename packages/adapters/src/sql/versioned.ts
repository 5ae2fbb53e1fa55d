import {
  decode,
  encode,
  type Change,
  type Revised,
  type Seen,
  type Version,
  type VersionedRecords,
} from '../store';
import { isAmong, type RecordKind } from '../store/record-kind';
import { chunks } from './chunks';
import type { Compilable, RawBuilder } from 'kysely';
import { prepared, type Given, type Prepared } from './prepared';
import type { Database, Row } from './schema';

type VersionRow = Row<'organisation_versions'>;

/** What the other kinds of versioned records build on. */
export interface SqlVersioned<Kept> extends VersionedRecords<Kept> {
  /** Those now found by a text, in their order. */
  foundBy(text: string, seen?: Seen): Promise<Version<Kept>[]>;
  /** The last versions now, as a query to narrow down. */
  current(seen?: Seen): ReturnType<typeof latestVersions>;
}

type Table = RecordKind<unknown>['table'];

/** The last version of a record, now and of those that hold from a day on, for each table. */
const lastOf = tableQueries<{ tenant: string; id: string }>((database, table, given) =>
  latestVersions(database, given('tenant'), table, {}).where('each.id', '=', given('id')),
);
const lastOn = tableQueries<{ tenant: string; id: string; asOf: string }>((database, table, given) =>
  latestVersions(database, given('tenant'), table, { asOf: given('asOf') }).where(
    'each.id',
    '=',
    given('id'),
  ),
);

export function sqlVersioned<Kept>(
  database: Database,
  tenant: string,
  kind: RecordKind<Kept>,
): SqlVersioned<Kept> {
  const { table } = kind;
  const current = (seen: Seen = {}) => latestVersions(database, tenant, table, seen);

  const inOrder = (records: Kept[], seen: Seen) =>
    records.filter((one) => isAmong(kind, one, seen)).sort(kind.compare);

  function rowOf(record: Kept, revision: number, change: Change) {
    const { by, at, why, validFrom } = change;
    return {
      tenant,
      id: kind.idOf(record),
      revision,
      at,
      valid_from: validFrom ?? '',
      found_by: kind.foundBy(record),
      change: encode({ by, at, why, validFrom }),
      body: encode(record),
    };
  }

  async function rowNow(id: string, seen: Seen): Promise<VersionRow | undefined> {
    if (seen.knownOn !== undefined) return current(seen).where('each.id', '=', id).executeTakeFirst();
    const { rows } =
      seen.asOf === undefined
        ? await lastOf(table)(database, { tenant, id })
        : await lastOn(table)(database, { tenant, id, asOf: seen.asOf });
    return rows[0];
  }

  async function get(id: string, seen: Seen = {}): Promise<Version<Kept> | undefined> {
    const row = await rowNow(id, seen);
    return row && versionOf<Kept>(row);
  }

  return {
    current,
    async put(records, change) {
      const added = new Map(records.map((record) => [kind.idOf(record), record]));
      for (const chunk of chunks([...added])) {
        const known = await current()
          .where(
            'each.id',
            'in',
            chunk.map(([id]) => id),
          )
          .execute();
        const before = new Map(known.map((row) => [row.id, row]));
        const rows = chunk
          .map(([id, record]) => rowOf(record, (before.get(id)?.revision ?? 0) + 1, change))
          .filter((row) => !saysTheSame(before.get(row.id), row));
        if (rows.length > 0) await database.insertInto(table).values(rows).execute();
      }
    },
    async revise(record, { basedOn, ...change }): Promise<Revised<Kept>> {
      const theirs = await get(kind.idOf(record));
      if (basedOn !== (theirs?.revision ?? 0)) return { ok: false, conflict: { yours: record, theirs } };
      const row = rowOf(record, basedOn + 1, change);
      // Should another connection have added it since, the primary key refuses, and the transaction fails.
      await database.insertInto(table).values(row).execute();
      return { ok: true, version: versionOf<Kept>(row) };
    },
    get,
    async history(id) {
      const rows = await database
        .selectFrom(table)
        .selectAll()
        .where('tenant', '=', tenant)
        .where('id', '=', id)
        .orderBy('revision')
        .execute();
      return rows.map((row) => versionOf<Kept>(row));
    },
    async all(seen = {}) {
      const rows = await current(seen).execute();
      return inOrder(
        rows.map(({ body }) => decode<Kept>(body)),
        seen,
      );
    },
    async foundBy(text, seen = {}) {
      const rows = await current(seen).where('each.found_by', '=', text).execute();
      const versions = new Map(
        rows.map((row) => {
          const version = versionOf<Kept>(row);
          return [version.record, version];
        }),
      );
      return inOrder([...versions.keys()], seen).map((record) => versions.get(record)!);
    },
  };
}

/** A query prepared for each table that it is asked of. */
function tableQueries<Values extends { tenant: string }>(
  build: (database: Database, table: Table, given: Given<Values>) => Compilable<VersionRow>,
) {
  const queries = new Map<Table, Prepared<Values, VersionRow>>();
  return (table: Table): Prepared<Values, VersionRow> => {
    const known =
      queries.get(table) ?? prepared<Values, VersionRow>((database, given) => build(database, table, given));
    queries.set(table, known);
    return known;
  };
}

function latestVersions(
  database: Database,
  tenant: string | RawBuilder<string>,
  table: Table,
  { knownOn, asOf }: { knownOn?: string | undefined; asOf?: string | RawBuilder<string> | undefined },
) {
  return database
    .selectFrom(`${table} as each`)
    .selectAll('each')
    .where('each.tenant', '=', tenant)
    .where('each.revision', '=', (last) =>
      last
        .selectFrom(`${table} as other`)
        .select((select) => select.fn.max('other.revision').as('revision'))
        .where('other.tenant', '=', tenant)
        .whereRef('other.id', '=', 'each.id')
        .$if(knownOn !== undefined, (known) => known.where('other.at', '<=', knownOn ?? ''))
        .$if(asOf !== undefined, (held) => held.where('other.valid_from', '<=', asOf ?? '')),
    );
}

function versionOf<Kept>({ revision, change, body }: VersionRow): Version<Kept> {
  return { revision, ...decode<Change>(change), record: decode<Kept>(body) };
}

function saysTheSame(before: VersionRow | undefined, row: VersionRow): boolean {
  return before !== undefined && before.body === row.body && before.valid_from === row.valid_from;
}
