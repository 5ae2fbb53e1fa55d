import type { Cell, CellValue, CellWritten } from './cell';
import { SPREADSHEET_LIMITS, type SpreadsheetFormat } from './format';
import { neutralised, restored } from './formula-guard';
import { SpreadsheetError } from './spreadsheet-error';

/**
 * CSV, by way of hucre: one sheet to a file. Written in UTF-8 with its mark and with semicolons, which is how Excel set
 * to Vietnamese opens it by itself; read with whatever separates it.
 */
export const csvFormat: SpreadsheetFormat = {
  async write([sheet, ...more]) {
    if (!sheet || more.length > 0) throw new RangeError('A CSV file holds one sheet; choose one.');
    const { writeCsv } = await import('hucre/csv');
    const rows = sheet.rows.map((row) => row.map(plainText));
    return new TextEncoder().encode(`\uFEFF${writeCsv(rows, { delimiter: ';' })}`);
  },
  async read(file) {
    if (file.length > SPREADSHEET_LIMITS.fileBytes)
      throw new SpreadsheetError('tooLarge', { what: 'file', limit: SPREADSHEET_LIMITS.fileBytes });
    const { parseCsv, detectDelimiter } = await import('hucre/csv');
    const text = decoded(file);
    const rows = parseCsv(text, { delimiter: detectDelimiter(text) });
    if (rows.length > SPREADSHEET_LIMITS.rows)
      throw new SpreadsheetError('tooLarge', { what: 'rows', limit: SPREADSHEET_LIMITS.rows });
    if (rows.some((row) => row.length > SPREADSHEET_LIMITS.columns))
      throw new SpreadsheetError('tooLarge', { what: 'columns', limit: SPREADSHEET_LIMITS.columns });
    return [{ name: '', rows: rows.map((row) => row.map(readCell)) }];
  },
};

function readCell(value: CellValue): Cell {
  if (typeof value !== 'string') return { value };
  return { value: value === '' ? null : restored(value) };
}

/** Numbers bare and with a comma for decimals, days as people write them. */
function plainText({ value }: CellWritten): string | null {
  if (value === null) return null;
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (value instanceof Date) return value.toISOString().slice(0, 10).split('-').toReversed().join('/');
  return neutralised(String(value));
}

function decoded(file: Uint8Array): string {
  const [first, second] = file;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(file);
  } catch (cause) {
    throw new SpreadsheetError('notUnicode', {}, { cause });
  }
}
