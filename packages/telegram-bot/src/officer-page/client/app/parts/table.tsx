import type { ComponentChildren, Key } from 'preact';

export interface Column<Row> {
  title: string;
  /** Numbers stand to the right. */
  number?: boolean;
  cell(row: Row): ComponentChildren;
}

/**
 * A table with its caption; the first column names the row. On a narrow screen every row becomes a card, each cell with
 * its column's name, so that nothing scrolls sideways. The roles keep it a table for screen readers all the same.
 */
export function Table<Row>({
  caption,
  columns,
  rows,
  keyOf,
  classOf,
}: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf(row: Row): Key;
  classOf?: (row: Row) => string;
}) {
  return (
    <table role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ title, number }) => (
            <th key={title} role="columnheader" scope="col" class={number ? 'number' : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row" class={classOf?.(row)}>
            {columns.map(({ title, number, cell }, index) =>
              index === 0 ? (
                <th key={title} role="rowheader" scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td key={title} role="cell" data-label={title} class={number ? 'number' : undefined}>
                  <div>{cell(row)}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
