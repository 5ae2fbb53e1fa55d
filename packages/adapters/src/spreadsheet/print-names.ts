import type { writeXlsx } from 'hucre/xlsx';
import { cellName, sheetName, type SheetWritten } from './cell';

type NamedRange = NonNullable<Parameters<typeof writeXlsx>[0]['namedRanges']>[number];

/**
 * What of a sheet is printed, and which rows again on each page, in the names that spreadsheet programs reserve for it. Written by
 * ourselves, because the library leaves sheets' names in them without quotes, which programs take for a damaged file.
 */
export function printNames({ name, rows, whole, printedColumns, repeatedRows }: SheetWritten): NamedRange[] {
  const of = sheetName(name);
  const columns = printedColumns ?? Math.max(1, ...rows.map(({ length }) => length));
  return [
    ...(whole
      ? [
          {
            name: '_xlnm.Print_Area',
            range: `${of}!${cellName(0, 0, '$')}:${cellName(Math.max(1, rows.length) - 1, columns - 1, '$')}`,
            scope: name,
          },
        ]
      : []),
    ...(repeatedRows
      ? [
          {
            name: '_xlnm.Print_Titles',
            range: `${of}!$${repeatedRows.from + 1}:$${repeatedRows.to + 1}`,
            scope: name,
          },
        ]
      : []),
  ];
}
