import { cellName, type CellWritten, type SheetWritten } from './cell';
import type { Table } from './column';
import { ORDINAL } from './read-table';

/** A row that is there to look at, and not read: its label is among those that `readTable` passes over. */
export interface Reference {
  label: 'Kỳ trước';
  values: Readonly<Record<string, unknown>>;
}

/** A sheet of a table: title, note, headings, units if there are any, an example in a template, then the rows. */
export function layTable(
  table: Table,
  rows: readonly Readonly<Record<string, unknown>>[],
  {
    example = false,
    reference,
    labels = { ordinal: ORDINAL, unit: 'Đơn vị tính' },
  }: {
    example?: boolean;
    reference?: Reference | undefined;
    /** What stands before the headings and before the units. */
    labels?: { ordinal: string; unit: string };
  } = {},
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
      labels.ordinal,
      'heading',
      columns.map(([, { heading, required }]) => ({
        value: required ? `${heading} *` : heading,
        look: required ? 'requiredHeading' : 'heading',
      })),
    ),
    ...(hasUnits(table)
      ? [
          row(
            labels.unit,
            'unit',
            columns.map(([, { unit }]) => ({ value: unit, look: 'unit' })),
          ),
        ]
      : []),
    ...(example ? [row('Ví dụ', 'example', filled(examples, 'example'))] : []),
    ...(reference ? [row(reference.label, 'example', filled(reference.values, 'example'))] : []),
    ...rows.map((values, index) => row(index + 1, 'given', filled(values, 'given'))),
  ];
  const widths = [12, ...columns.map(([, { width }]) => width)];
  // Title and note reach over the first columns, which is what a screen shows.
  const last = Math.min(columns.length, 8);
  const across = widths.slice(0, last + 1).reduce((sum, width) => sum + width, 0) - 2;
  const headRows = headRowsOf(table);
  const firstRow = headRows + (example ? 1 : 0) + (reference ? 1 : 0);
  return {
    name: table.name,
    rows: laid,
    widths,
    heights: [
      linesOf(table.title, TITLE_LETTER, across) * 20 + 6,
      linesOf(table.note, LETTER, across) * LINE + 4,
      52,
      ...(hasUnits(table) ? [30] : []),
      ...laid.slice(headRows).map((cells) => rowHeight(cells, widths)),
    ],
    frozenRows: firstRow,
    merges: [0, 1].map((at) => ({ row: at, fromColumn: 0, toColumn: last })),
    repeatedRows: { from: 2, to: headRows - 1 },
    columns: columns.map(([, { kind, rules }], index) => ({
      column: index + 1,
      fromRow: firstRow,
      ...(kind.format && { format: kind.format }),
      ...(kind.choices && { choices: kind.choices }),
      ...rules?.((key) => {
        const other = columns.findIndex(([known]) => known === key);
        // The column stays, the row moves on with the cell that is checked.
        return other < 0 ? undefined : `$${cellName(firstRow, other + 1)}`;
      }),
    })),
  };
}

/** Rows before the first of a table: title, note, headings, and units where there are any. */
export function headRowsOf(table: Pick<Table, 'columns'>): number {
  return hasUnits(table) ? 4 : 3;
}

function hasUnits({ columns }: Pick<Table, 'columns'>): boolean {
  return Object.values(columns).some(({ unit }) => unit !== '');
}

/** A line in points, and how wide a letter is in the digits that widths are counted in. */
const LINE = 16;
const LETTER = 0.95;
/** Of the title, which is larger and bold. */
const TITLE_LETTER = 1.5;

function linesOf(text: string, letter: number, width: number): number {
  return Math.max(1, Math.ceil((text.length * letter) / width));
}

/** In points, so that the longest text of a row is seen whole; programs do not see to it by themselves. */
function rowHeight(cells: readonly CellWritten[], widths: readonly number[]): number {
  const lines = cells.map(({ value }, at) =>
    typeof value === 'string' ? linesOf(value, LETTER, widths[at]! - 2) : 1,
  );
  return Math.max(1, ...lines) * LINE + 2;
}
