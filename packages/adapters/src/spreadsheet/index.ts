export type { SpreadsheetAlliance } from './alliance';
export type { Cell, CellValue, CellWritten, SheetRead, SheetWritten } from './cell';
export { exportCsv, exportFrom, exportSpreadsheet, type ExportOptions } from './export-spreadsheet';
export { SPREADSHEET_LIMITS, type SpreadsheetFormat } from './format';
export type { ImportOptions, ImportReport, Tally } from './import-options';
export { importInto, importSpreadsheet } from './import-spreadsheet';
export { readOwnFigures, type OwnFigures, type OwnMonth } from './read-own-figures';
export { subjects, type Subject } from './lay-workbook';
export { problemLine, type CellProblem } from './problem';
export {
  SpreadsheetError,
  type SpreadsheetErrorCode,
  type SpreadsheetErrorDetails,
} from './spreadsheet-error';
export { createCsvTemplate, createTemplate, type TemplateOptions } from './template';
export { columnOf, type Computed, type List, type ListCell, type ListColumn, type Summary } from './lay-list';
export { writeList } from './write-list';
export type { AskedCell, CellValue as FormValue, FormsData } from './statistical-forms/form-data';
export { writeStatisticalForms } from './statistical-forms/write-statistical-forms';
