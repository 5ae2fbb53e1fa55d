import type { DataElement, Indicator } from '@hoptac/core/indicators';

/** What a spreadsheet needs to know of an alliance. */
export interface SpreadsheetAlliance {
  name: string;
  /** Every data element it knows. */
  elements: readonly DataElement[];
  /** Codes of those it asks for each month, in the order of asking. */
  form: readonly string[];
  indicators: readonly Indicator[];
}

/** The elements of the form, then `others` of which there are figures. */
export function columnsOf({ elements, form }: SpreadsheetAlliance, others: ReadonlySet<string> = new Set()) {
  const asked = form.flatMap((code) => elements.filter((element) => element.code === code));
  return [...asked, ...elements.filter(({ code }) => others.has(code) && !form.includes(code))];
}
