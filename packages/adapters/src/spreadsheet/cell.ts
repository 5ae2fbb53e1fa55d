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
  look?: 'title' | 'note' | 'heading' | 'requiredHeading' | 'unit' | 'example' | 'given';
  format?: 'amount' | 'decimal' | 'date' | 'text';
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
  /** Cells put together into one, both ends included. */
  merges: readonly { row: number; fromColumn: number; toColumn: number }[];
  /** A column's cells from a row on: how they are shown, and what may be picked. */
  columns: readonly {
    column: number;
    fromRow: number;
    format?: CellWritten['format'];
    choices?: readonly string[];
  }[];
}

/** A column as spreadsheets name it: 0 is A, 26 is AA. */
export function columnName(column: number): string {
  const letter = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
