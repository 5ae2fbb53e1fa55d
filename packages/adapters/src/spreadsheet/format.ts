import type { SheetRead, SheetWritten } from './cell';

/** A kind of file: the small port behind which the library that reads and writes it stands. */
export interface SpreadsheetFormat {
  write(sheets: readonly SheetWritten[]): Promise<Uint8Array>;
  /** Throws a SpreadsheetError for what is no such file, or too large. Checks the size before it unpacks anything. */
  read(file: Uint8Array): Promise<SheetRead[]>;
}

/** How much of a file is taken in. A province's year of 24 elements is some 8,000 rows and 2 MB. */
export const SPREADSHEET_LIMITS = {
  fileBytes: 20 * 2 ** 20,
  unpackedBytes: 200 * 2 ** 20,
  entries: 1_000,
  rows: 50_000,
  columns: 300,
} as const;
