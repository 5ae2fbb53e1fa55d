import { sql, type Compilable, type CompiledQuery, type QueryResult, type RawBuilder } from 'kysely';
import type { Database } from './schema';

/** Stands in a query for a value that each run gives. */
export type Given<Values> = <Name extends keyof Values & string>(name: Name) => RawBuilder<Values[Name]>;

/** The place of a value in a query that was compiled without it. */
class Place {
  constructor(readonly name: string) {}
}

export type Prepared<Values extends object, Row> = (
  database: Database,
  values: Values,
) => Promise<QueryResult<Row>>;

/**
 * A query that is built and compiled once for a database and run with other values each time: building takes the processor
 * several times as long as the engine takes to run it, which tells where a query is run for every message.
 *
 * @example
 * const bodyOf = prepared<{ tenant: string; id: string }, { body: string }>((database, given) =>
 *   database.selectFrom('outbox').select('body').where('tenant', '=', given('tenant')).where('id', '=', given('id')),
 * );
 * const { rows } = await bodyOf(database, { tenant: 'hoa-binh', id: 'm-1' });
 */
export function prepared<Values extends object, Row = unknown>(
  build: (database: Database, given: Given<Values>) => Compilable<Row>,
): Prepared<Values, Row> {
  const compiled = new WeakMap<Database, CompiledQuery<Row>>();

  function compile(database: Database): CompiledQuery<Row> {
    const query = build(database, (name) => sql`${new Place(name)}`).compile();
    compiled.set(database, query);
    return query;
  }

  return (database, values) => {
    const { parameters, ...query } = compiled.get(database) ?? compile(database);
    const given = values as Record<string, unknown>;
    return database.executeQuery({
      ...query,
      parameters: parameters.map((one) => (one instanceof Place ? given[one.name] : one)),
    });
  };
}
