/** What a cell holds. A day of a date cell comes as a Date at midnight UTC; a formula as the value last computed. */
export type CellValue = string | number | boolean | Date | null;

export interface Cell {
  value: CellValue;
  /** Shown as per cent, so that 0.825 stands for 82,5 %. */
  percent?: boolean;
  /** A formula without a usable value: an error (#REF!), or never computed. */
  broken?: boolean;
}

/** A sheet as it was read: rows and columns from 0, short rows where the rest is blank. */
export interface SheetRead {
  name: string;
  rows: readonly (readonly Cell[])[];
}

/** A cell to write. */
export interface CellWritten {
  value: CellValue;
  /** How programs compute the value anew, without the equals sign. Only of our own making: what somebody typed is a value. */
  formula?: string;
  look?: CellLook;
  /** `rounded` shows no more digits than are read; the value keeps them. */
  format?: 'amount' | 'decimal' | 'rounded' | 'percent' | 'date' | 'text';
}

export type CellLook =
  | 'title'
  | 'note'
  | 'heading'
  | 'requiredHeading'
  | 'unit'
  | 'example'
  | 'given'
  | 'total'
  | 'group'
  | 'plain'
  | 'centred'
  | 'strong'
  | 'signature';

/** What a cell may hold, as a formula about the first cell it is said of; the others follow from there. */
interface CellCheck {
  formula: string;
  title: string;
  message: string;
}

/** A column's cells from a row on: how they are shown, what may be picked or typed, and what is said of it beforehand. */
export interface ColumnWritten {
  column: number;
  fromRow: number;
  format?: CellWritten['format'];
  choices?: readonly string[];
  check?: CellCheck;
  prompt?: { title: string; message: string };
  /** A formula about the first cell; where it is true, the cell stands out. */
  flag?: string;
}

/** A sheet to write. */
export interface SheetWritten {
  name: string;
  rows: readonly (readonly CellWritten[])[];
  widths: readonly number[];
  /** In points, of the first rows. */
  heights: readonly number[];
  /** Rows that stay in sight. */
  frozenRows: number;
  frozenColumns?: number;
  /** Cells put together into one, both ends included; of one row when `toRow` is left out. */
  merges: readonly { row: number; toRow?: number; fromColumn: number; toColumn: number }[];
  columns: readonly ColumnWritten[];
  /** Rows printed again at the top of each page, both ends included. */
  repeatedRows?: { from: number; to: number };
  /** Only what is written now is printed: for what nobody adds rows to. */
  whole?: boolean;
  /** So many columns are printed; all when left out. */
  printedColumns?: number;
  portrait?: boolean;
  /** Rows that can be narrowed down by their headings, the headings first. */
  filter?: { fromRow: number; toRow: number; toColumn: number };
}

/** A column as spreadsheets name it: 0 is A, 26 is AA. */
export function columnName(column: number): string {
  const letter = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** A cell as formulas name it. With `$` it stays where it is when a formula moves. */
export function cellName(row: number, column: number, stays: '' | '$' = ''): string {
  return `${stays}${columnName(column)}${stays}${row + 1}`;
}

/** A sheet as formulas name it. */
export function sheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
