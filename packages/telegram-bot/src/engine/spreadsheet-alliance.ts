import type { SpreadsheetAlliance } from '@hoptac/adapters/spreadsheet';
import type { Alliance } from './alliance';

/** An alliance as spreadsheets know it: without a form, all it takes is asked for. */
export function spreadsheetAlliance({ name, elements, form, indicators }: Alliance): SpreadsheetAlliance {
  return { name, elements, form: form ?? elements.map(({ code }) => code), indicators };
}
