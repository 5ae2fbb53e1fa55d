export type { SpreadsheetAlliance } from './alliance';
export type { Cell, CellValue, CellWritten, SheetRead, SheetWritten } from './cell';
export { exportCsv, exportSpreadsheet, type ExportOptions } from './export-spreadsheet';
export { SPREADSHEET_LIMITS, type SpreadsheetFormat } from './format';
export type { ImportOptions, ImportReport, Tally } from './import-options';
export { importSpreadsheet } from './import-spreadsheet';
export { subjects, type Subject } from './lay-workbook';
export { problemLine, type CellProblem } from './problem';
export {
  SpreadsheetError,
  type SpreadsheetErrorCode,
  type SpreadsheetErrorDetails,
} from './spreadsheet-error';
export { createCsvTemplate, createTemplate, type TemplateOptions } from './template';
