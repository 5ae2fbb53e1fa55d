import type { CellValue, CellWritten } from './cell';
import type { CellKind } from './column';
import { csvFormat } from './csv-format';
import { layTable } from './lay-table';
import { xlsxFormat } from './xlsx-format';

/** A list to be read, not to be taken in again: what a screen shows, say. */
export interface List {
  /** Of the sheet. */
  name: string;
  title: string;
  note: string;
  columns: readonly { heading: string; unit?: string; width: number; format?: CellWritten['format'] }[];
  /** A value for each column, `null` where there is none; days as a Date at midnight UTC. */
  rows: readonly (readonly CellValue[])[];
}

/** Writes a list as an Excel file or as CSV, in the looks of the templates. */
export async function writeList(
  { columns, rows, ...sheet }: List,
  format: 'xlsx' | 'csv',
): Promise<Uint8Array> {
  const table = {
    ...sheet,
    columns: Object.fromEntries(
      columns.map(({ heading, unit = '', width, format: shown }, at) => [
        `column${at}`,
        { heading, unit, example: undefined, width, kind: { ...asIs, ...(shown && { format: shown }) } },
      ]),
    ),
  };
  const laid = layTable(
    table,
    rows.map((row) =>
      Object.fromEntries(row.map((value, at) => [`column${at}`, value === null ? undefined : value])),
    ),
  );
  return (format === 'xlsx' ? xlsxFormat : csvFormat).write([laid]);
}

const asIs: CellKind<unknown> = {
  read: ({ value }) => ({ ok: true, value: value ?? undefined }),
  write: (value) => value as CellValue,
};
