import { cellName, sheetName, type CellValue, type CellWritten, type SheetWritten } from './cell';
import type { CellKind, Table } from './column';
import { headRowsOf, layTable } from './lay-table';

/** A value that programs compute anew. `at` names another cell of the row by its column in the list, from 0. */
export interface Computed {
  value: CellValue;
  /** As spreadsheets write it, in English and with commas, without the equals sign. */
  formula(at: (column: number) => string): string;
}
/** A value, or a formula with its value. */
export type ListCell = CellValue | Computed;

/** A column of a list: its heading, width and format. */
export interface ListColumn {
  heading: string;
  unit?: string;
  width: number;
  format?: CellWritten['format'];
  /** Below the rows: their sum, or how many are filled, of the rows in sight where rows are filtered; or what no formula gives. */
  total?: 'sum' | 'count' | { value: CellValue };
}

/** A line below the rows: what it says, and a number computed of the cells of columns, each given as a range. */
export interface Summary {
  label: string;
  value: number;
  formula(cells: (column: number) => string): string;
}

/** A list to be read, not to be taken in again: what a screen shows, say. */
export interface List {
  /** Of the sheet. */
  name: string;
  title: string;
  note: string;
  columns: readonly ListColumn[];
  /** A value for each column, `null` where there is none; days as a Date at midnight UTC. */
  rows: readonly (readonly ListCell[])[];
  /** What stands before the totals. */
  total?: string;
  below?: readonly Summary[];
  /** So many columns stay in sight at the left. */
  frozenColumns?: number;
  portrait?: boolean;
}

/** What stands before the headings, the units and the totals that are not called otherwise. */
const LABELS = {
  vi: { ordinal: 'STT', unit: 'Đơn vị tính', total: 'Tổng cộng' },
  en: { ordinal: 'No.', unit: 'Unit', total: 'Total' },
} as const;
const ORDINAL_WIDTH = 10;
const HEADING_ROW = 2;
/** Functions of SUBTOTAL that leave out rows that a filter hides. */
const SUBTOTAL = { sum: 109, count: 103, numbers: 102 } as const;

export function layList(list: List, language: keyof typeof LABELS = 'vi'): SheetWritten {
  const { columns, rows, frozenColumns } = list;
  const table = tableOf(list);
  const headRows = headRowsOf(table);
  const sheet = layTable(
    table,
    rows.map((row) => Object.fromEntries(row.map((cell, at) => [`column${at}`, plain(cell) ?? undefined]))),
    { labels: LABELS[language] },
  );
  const laid = sheet.rows.map((cells, at) =>
    cells.map((cell, column) => {
      const given = rows[at - headRows]?.[column - 1];
      if (!isComputed(given)) return cell;
      return { ...cell, formula: given.formula((other) => cellName(at, other + 1)) };
    }),
  );
  const totals = totalsOf(list, LABELS[language].total);
  // What the total is called reaches into the first column, where that has none.
  const totalled =
    totals.length > 0 && columns[0]?.total === undefined
      ? { row: headRows + rows.length, fromColumn: 0, toColumn: 1 }
      : undefined;
  return {
    ...sheet,
    rows: [...laid, ...totals, ...summariesOf(list)],
    widths: [ORDINAL_WIDTH, ...columns.map(({ width }) => width)],
    heights: sheet.heights.map((height, at) => (at === HEADING_ROW ? headingHeight(columns) : height)),
    merges: totalled ? [...sheet.merges, totalled] : sheet.merges,
    whole: true,
    frozenColumns: frozenColumns === undefined ? 0 : frozenColumns + 1,
    ...(rows.length > 0 && {
      filter: { fromRow: headRows - 1, toRow: headRows - 1 + rows.length, toColumn: columns.length },
    }),
    ...(list.portrait && { portrait: true }),
  };
}

/** The cells of a list's column as formulas of another sheet name them. */
export function columnOf(list: List, column: number): string {
  return `${sheetName(list.name)}!${cellsOf(list, column)}`;
}

function cellsOf(list: List, column: number): string {
  const first = headRowsOf(tableOf(list));
  const last = first + Math.max(1, list.rows.length) - 1;
  return `${cellName(first, column + 1, '$')}:${cellName(last, column + 1, '$')}`;
}

/** The list as a table, with columns that take any value. */
function tableOf({ name, title, note, columns }: List): Table {
  return {
    name,
    title,
    note,
    columns: Object.fromEntries(
      columns.map(({ heading, unit = '', width, format }, at) => [
        `column${at}`,
        { heading, unit, example: undefined, width, kind: { ...asIs, ...(format && { format }) } },
      ]),
    ),
  };
}

/** In points, so that the longest heading is seen whole in its column. */
function headingHeight(columns: List['columns']): number {
  const lines = columns.map(({ heading, width }) => Math.ceil(heading.length / Math.max(4, width - 3)));
  return Math.max(36, Math.max(...lines) * 17 + 6);
}

function totalsOf(list: List, label: string): CellWritten[][] {
  const { columns, rows, total = label } = list;
  if (rows.length === 0 || !columns.some((column) => column.total)) return [];
  const cells = columns.map(({ total: wanted, format }, at): CellWritten => {
    if (!wanted) return { value: null, look: 'total' };
    if (typeof wanted === 'object') return { value: wanted.value, look: 'total', ...(format && { format }) };
    const held = rows.map((row) => plain(row[at] ?? null));
    const value =
      wanted === 'sum'
        ? held.reduce<number>((sum, one) => sum + (typeof one === 'number' ? one : 0), 0)
        : held.filter((one) => one !== null).length;
    const subtotal = (code: number) => `SUBTOTAL(${code},${cellsOf(list, at)})`;
    // What nothing is known of does not come to zero.
    const known = held.some((one) => typeof one === 'number');
    const sum = `IF(${subtotal(SUBTOTAL.numbers)}=0,"",${subtotal(SUBTOTAL.sum)})`;
    if (wanted === 'sum')
      return { value: known ? value : '', formula: sum, look: 'total', format: format ?? 'amount' };
    return { value, formula: subtotal(SUBTOTAL.count), look: 'total', format: 'amount' };
  });
  return [[{ value: total, look: 'total' }, ...cells]];
}

function summariesOf(list: List): CellWritten[][] {
  const { below = [] } = list;
  if (below.length === 0 || list.rows.length === 0) return [];
  return [
    [],
    ...below.map(({ label, value, formula }): CellWritten[] => [
      { value: null },
      { value: label, look: 'total' },
      {
        value,
        formula: formula((column) => cellsOf(list, column)),
        look: 'total',
        format: 'amount',
      },
    ]),
  ];
}

function isComputed(cell: ListCell | undefined): cell is Computed {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}

function plain(cell: ListCell): CellValue {
  return isComputed(cell) ? cell.value : cell;
}

const asIs: CellKind<unknown> = {
  read: ({ value }) => ({ ok: true, value: value ?? undefined }),
  write: (value) => value as CellValue,
};
