import { SPREADSHEET_LIMITS } from './format';
import { SpreadsheetError } from './spreadsheet-error';

/** A cell that holds something: its reference, and no end of the element straight after. */
const FILLED = /<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*?(?<!\/)>\s*<(?!\/)/g;

/**
 * Looks at a part of an .xlsx before it is read: a sheet whose cells reach too far, because two of them in opposite
 * corners would make a table of billions, and definitions of entities, of which a spreadsheet has none.
 */
export function extentGuard(name: string, bytes: Uint8Array): void {
  if (!/\.(?:xml|rels)$/i.test(name)) return;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.includes('<!DOCTYPE') || buffer.includes('<!ENTITY'))
    throw new SpreadsheetError('notASpreadsheet', {});
  if (!/worksheets\/[^/]+\.xml$/i.test(name)) return;
  for (const [, letters, row] of buffer.toString('latin1').matchAll(FILLED)) {
    if (Number(row) > SPREADSHEET_LIMITS.rows)
      throw new SpreadsheetError('tooLarge', { what: 'rows', limit: SPREADSHEET_LIMITS.rows });
    if (columnNumber(letters!) > SPREADSHEET_LIMITS.columns)
      throw new SpreadsheetError('tooLarge', { what: 'columns', limit: SPREADSHEET_LIMITS.columns });
  }
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.codePointAt(0)! - 64;
  return number;
}
