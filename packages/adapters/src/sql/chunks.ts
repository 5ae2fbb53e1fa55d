/** Engines limit the parameters of a statement (SQLite 32,766, PostgreSQL 65,535), so long lists go in several. */
const ROWS_PER_STATEMENT = 500;

export function* chunks<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT)
    yield rows.slice(start, start + ROWS_PER_STATEMENT);
}
