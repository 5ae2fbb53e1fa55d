import type { WriteSheet } from 'hucre/xlsx';
import { cellName, columnName, type Cell, type SheetRead, type SheetWritten } from './cell';
import { SPREADSHEET_LIMITS, type SpreadsheetFormat } from './format';
import { neutralised, restored } from './formula-guard';
import { createChoiceLists } from './choice-lists';
import { extentGuard } from './extent-guard';
import { printNames } from './print-names';
import { SpreadsheetError } from './spreadsheet-error';
import { flagOf, validationOf } from './xlsx-checks';
import { columnLook, FONT, lookOf } from './xlsx-look';
import { guardZip } from './zip-guard';

/** Beyond fifteen digits Excel shows and retypes zeros, so such a number is written as text. */
const DIGITS_OF_EXCEL = 15;
/** As the entries of the archive have it: the same content is the same file, whenever it was made. */
const UNTIMED = new Date('1980-01-01T00:00:00Z');

/** Excel files (.xlsx), by way of hucre. */
export const xlsxFormat: SpreadsheetFormat = {
  async write(sheets) {
    const { writeXlsx } = await import('hucre/xlsx');
    const lists = createChoiceLists();
    const written = sheets.map((sheet) => writtenSheet(sheet, lists.rangeOf));
    return writeXlsx({
      sheets: [...written, ...lists.sheets()],
      namedRanges: sheets.flatMap(printNames),
      properties: { modified: UNTIMED },
      defaultFont: FONT,
    });
  },
  async read(file) {
    if (file.length > SPREADSHEET_LIMITS.fileBytes)
      throw new SpreadsheetError('tooLarge', { what: 'file', limit: SPREADSHEET_LIMITS.fileBytes });
    guardZip(file, extentGuard);
    const { readXlsx } = await import('hucre/xlsx');
    const range = `A1:${columnName(SPREADSHEET_LIMITS.columns - 1)}${SPREADSHEET_LIMITS.rows}`;
    const workbook = await readXlsx(file, { readStyles: true, range }).catch((cause: unknown) => {
      throw new SpreadsheetError('damaged', {}, { cause });
    });
    return workbook.sheets.map(({ name, rows, cells }): SheetRead => ({
      name,
      rows: rows.map((row, at) => row.map((value, column) => readCell(value, cells?.get(`${at},${column}`)))),
    }));
  },
};

type Detail = { type: string; formula?: string; formulaResult?: unknown; style?: { numFmt?: string } };

function readCell(value: Cell['value'], detail: Detail | undefined): Cell {
  const broken = detail?.type === 'error' || (detail?.formula !== undefined && value === null);
  const percent = typeof value === 'number' && detail?.style?.numFmt?.includes('%');
  return {
    value: typeof value === 'string' ? restored(value) : value,
    ...(percent && { percent }),
    ...(broken && { broken }),
  };
}

function writtenSheet(sheet: SheetWritten, rangeOf: (choices: readonly string[]) => string): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const rows = sheet.rows.map((row, at) =>
    row.map((cell, column) => {
      const value = safeValue(cell.value);
      const { formula } = cell;
      cells.set(`${at},${column}`, {
        style: lookOf(cell),
        ...(formula !== undefined && { type: 'formula' as const, formula, formulaResult: value, value }),
      });
      return value;
    }),
  );
  const { filter, frozenColumns } = sheet;
  return {
    name: sheet.name,
    rows,
    cells,
    columns: sheet.widths.map((width, index) => ({
      width,
      style: columnLook(sheet.columns.find(({ column }) => column === index)?.format),
    })),
    merges: sheet.merges.map(({ row, toRow = row, fromColumn, toColumn }) => ({
      startRow: row,
      endRow: toRow,
      startCol: fromColumn,
      endCol: toColumn,
    })),
    rowDefs: new Map(sheet.heights.map((height, row) => [row, { height }])),
    freezePane: { rows: sheet.frozenRows, ...(frozenColumns && { columns: frozenColumns }) },
    ...(filter && {
      autoFilter: { range: `${cellName(filter.fromRow, 0)}:${cellName(filter.toRow, filter.toColumn)}` },
    }),
    dataValidations: sheet.columns.flatMap((column) => validationOf(column, rangeOf)),
    conditionalRules: sheet.columns.flatMap((column, at) => flagOf(column, at + 1)),
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.portrait ? 'portrait' : 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C&P/&N' },
  };
}

function safeValue(value: Cell['value']): Cell['value'] {
  if (typeof value === 'string') return neutralised(value);
  if (typeof value !== 'number') return value;
  const digits = value.toFixed(0).replace(/^-/, '').replace(/0+$/, '');
  return Number.isInteger(value) && digits.length > DIGITS_OF_EXCEL ? value.toFixed(0) : value;
}
