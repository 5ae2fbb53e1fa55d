import {
  DefaultQueryExecutor,
  Kysely,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type QueryResult,
} from 'kysely';

/** Builds queries that run on the one connection given, which is nobody else's as long as it is used. */
export function kyselyOn<Tables>(dialect: Dialect, connection: DatabaseConnection): Kysely<Tables> {
  return new Kysely<Tables>({
    config: { dialect },
    dialect,
    driver: dialect.createDriver(),
    executor: new StraightExecutor(dialect, connection),
  });
}

/** Hands a query to the connection. Kysely asks its pool for one at each, by way of a dozen promises. */
class StraightExecutor extends DefaultQueryExecutor {
  readonly #connection: DatabaseConnection;

  constructor(dialect: Dialect, connection: DatabaseConnection) {
    super(dialect.createQueryCompiler(), dialect.createAdapter(), {
      provideConnection: async (consumer) => consumer(connection),
    });
    this.#connection = connection;
  }

  override executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    return this.#connection.executeQuery<Row>(query);
  }
}
