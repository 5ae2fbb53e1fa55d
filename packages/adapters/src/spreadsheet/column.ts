import type { CalendarDate } from '@hoptac/core/time';
import type { Bilingual } from '@hoptac/core/vi';
import type { Cell, CellValue, CellWritten, ColumnWritten } from './cell';

/** What was read from a cell: nothing (`undefined`) where it is blank or says that there is no figure. */
export type CellRead<Value> = { ok: true; value: Value | undefined } | { ok: false; message: Bilingual };

/** What the cells of a column hold. */
export interface CellKind<Value> {
  read(cell: Cell, reading: Reading): CellRead<Value>;
  write(value: Value): CellValue;
  format?: CellWritten['format'];
  choices?: readonly string[];
}

/** What reading needs to know from outside. */
export interface Reading {
  /** The day in Việt Nam. */
  today: CalendarDate;
}

export interface Column<Value = unknown> {
  heading: string;
  /** Other headings it is known by; accents, case and what stands in brackets never matter. */
  alsoCalled?: readonly string[];
  /** What stands below the heading: the unit, or how to write it. */
  unit: string;
  example: Value | undefined;
  width: number;
  required?: boolean;
  kind: CellKind<Value>;
  /** What may be typed and what stands out, said of the first cell; `at` names the cell of a column in that row. */
  rules?: (at: (key: string) => string | undefined) => Pick<ColumnWritten, 'check' | 'prompt' | 'flag'>;
}

/** A sheet of one subject: columns by key. */
export interface Table {
  name: string;
  title: string;
  note: string;
  columns: Readonly<Record<string, Column>>;
}

/** A row as it was read, with the number the spreadsheet gives it. */
export interface TableRow {
  row: number;
  values: Readonly<Record<string, unknown>>;
}
