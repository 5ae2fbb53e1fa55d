import type { SheetRead } from './cell';
import { csvFormat } from './csv-format';
import { SpreadsheetError } from './spreadsheet-error';
import { xlsxFormat } from './xlsx-format';

const startsWith = (file: Uint8Array, ...bytes: number[]) => bytes.every((byte, at) => file[at] === byte);

/** Reads an .xlsx or CSV file, told apart by their first bytes and not by a name. Throws a SpreadsheetError. */
export async function openFile(file: Uint8Array): Promise<SheetRead[]> {
  if (startsWith(file, 0x50, 0x4b)) return xlsxFormat.read(file);
  // The container of old Excel, and of a new one with a password.
  if (startsWith(file, 0xd0, 0xcf, 0x11, 0xe0)) throw new SpreadsheetError('encrypted', {});
  const isUtf16 = startsWith(file, 0xff, 0xfe) || startsWith(file, 0xfe, 0xff);
  if (!isUtf16 && file.subarray(0, 4096).includes(0)) throw new SpreadsheetError('notASpreadsheet', {});
  return csvFormat.read(file);
}
