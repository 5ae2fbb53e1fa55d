import type { WriteSheet } from 'hucre/xlsx';
import { columnName, type Cell, type SheetRead, type SheetWritten } from './cell';
import { SPREADSHEET_LIMITS, type SpreadsheetFormat } from './format';
import { neutralised, restored } from './formula-guard';
import { createChoiceLists } from './choice-lists';
import { extentGuard } from './extent-guard';
import { SpreadsheetError } from './spreadsheet-error';
import { columnLook, FONT, lookOf } from './xlsx-look';
import { guardZip } from './zip-guard';

/** Beyond fifteen digits Excel shows and retypes zeros, so such a number is written as text. */
const DIGITS_OF_EXCEL = 15;
const LAST_ROW_TO_FILL = 2_000;

/** Excel files (.xlsx), by way of hucre. */
export const xlsxFormat: SpreadsheetFormat = {
  async write(sheets) {
    const { writeXlsx } = await import('hucre/xlsx');
    const lists = createChoiceLists();
    const written = sheets.map((sheet) => writtenSheet(sheet, lists.rangeOf));
    return writeXlsx({ sheets: [...written, ...lists.sheets()], defaultFont: FONT });
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
      cells.set(`${at},${column}`, { style: lookOf(cell) });
      return safeValue(cell.value);
    }),
  );
  return {
    name: sheet.name,
    rows,
    cells,
    columns: sheet.widths.map((width, index) => ({
      width,
      style: columnLook(sheet.columns.find(({ column }) => column === index)?.format),
    })),
    merges: sheet.merges.map(({ row, fromColumn, toColumn }) => ({
      startRow: row,
      endRow: row,
      startCol: fromColumn,
      endCol: toColumn,
    })),
    rowDefs: new Map(sheet.heights.map((height, row) => [row, { height }])),
    freezePane: { rows: sheet.frozenRows },
    dataValidations: sheet.columns.flatMap(({ column, fromRow, choices }) =>
      choices && choices.length > 0
        ? [
            {
              type: 'list' as const,
              formula1: rangeOf(choices),
              allowBlank: true,
              showErrorMessage: true,
              errorTitle: 'Không có trong danh mục',
              errorMessage: 'Bấm mũi tên cạnh ô để chọn.',
              range: `${columnName(column)}${fromRow + 1}:${columnName(column)}${LAST_ROW_TO_FILL}`,
            },
          ]
        : [],
    ),
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function safeValue(value: Cell['value']): Cell['value'] {
  if (typeof value === 'string') return neutralised(value);
  if (typeof value !== 'number') return value;
  const digits = value.toFixed(0).replace(/^-/, '').replace(/0+$/, '');
  return Number.isInteger(value) && digits.length > DIGITS_OF_EXCEL ? value.toFixed(0) : value;
}
