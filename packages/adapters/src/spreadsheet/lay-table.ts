import type { CellWritten, SheetWritten } from './cell';
import type { Table } from './column';
import { ORDINAL } from './read-table';

/** A sheet of a table: title, note, headings, units, an example in a template, then the rows. */
export function layTable(
  table: Table,
  rows: readonly Readonly<Record<string, unknown>>[],
  { example = false }: { example?: boolean } = {},
): SheetWritten {
  const columns = Object.entries(table.columns);
  const row = (first: string | number, look: CellWritten['look'], cells: CellWritten[]): CellWritten[] => [
    { value: first, ...(look && { look }) },
    ...cells,
  ];
  const filled = (values: Readonly<Record<string, unknown>>, look: 'example' | 'given') =>
    columns.map(([key, { kind }]): CellWritten => {
      const value = values[key] === undefined ? null : kind.write(values[key]);
      return { value, look, ...(kind.format && { format: kind.format }) };
    });
  const examples = Object.fromEntries(columns.map(([key, { example: value }]) => [key, value]));
  const laid = [
    [{ value: table.title, look: 'title' as const }],
    [{ value: table.note, look: 'note' as const }],
    row(
      ORDINAL,
      'heading',
      columns.map(([, { heading, required }]) => ({
        value: required ? `${heading} *` : heading,
        look: required ? 'requiredHeading' : 'heading',
      })),
    ),
    row(
      'Đơn vị tính',
      'unit',
      columns.map(([, { unit }]) => ({ value: unit, look: 'unit' })),
    ),
    ...(example ? [row('Ví dụ', 'example', filled(examples, 'example'))] : []),
    ...rows.map((values, index) => row(index + 1, 'given', filled(values, 'given'))),
  ];
  const firstRow = example ? 5 : 4;
  return {
    name: table.name,
    rows: laid,
    widths: [12, ...columns.map(([, { width }]) => width)],
    heights: [26, 34, 52, 30],
    frozenRows: firstRow,
    merges: [0, 1].map((at) => ({ row: at, fromColumn: 0, toColumn: Math.min(columns.length, 8) })),
    columns: columns.map(([, { kind }], index) => ({
      column: index + 1,
      fromRow: firstRow,
      ...(kind.format && { format: kind.format }),
      ...(kind.choices && { choices: kind.choices }),
    })),
  };
}
