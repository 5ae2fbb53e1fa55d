import type { Organisation } from '@hoptac/core/organisation';
import type { Month } from '@hoptac/core/time';
import type { SpreadsheetAlliance } from './alliance';
import { csvFormat } from './csv-format';
import { guideSheet } from './guide';
import { laySubjects, subjects, type Subject } from './lay-workbook';
import { xlsxFormat } from './xlsx-format';

export interface TemplateOptions {
  alliance: SpreadsheetAlliance;
  /** Listed beforehand in the monthly figures, one row for each of `months`. */
  organisations?: readonly Organisation[];
  months?: readonly Month[];
  /** Of one organisation: what it reported last, to be looked at above the rows to fill in, and not read. */
  before?: { month: Month; values: Readonly<Record<string, number>> } | undefined;
  /** All subjects when left out. */
  wanted?: readonly Subject[];
}

/**
 * An Excel file to fill in: a sheet for each subject with Vietnamese headings, units, an example and lists to pick from,
 * and the data elements of the alliance's form. What is filled in is read by `importSpreadsheet`.
 *
 * @example
 * await writeFile('mau.xlsx', await createTemplate({ alliance, organisations, months: ['2024-01'] }));
 */
export async function createTemplate(options: TemplateOptions): Promise<Uint8Array> {
  return xlsxFormat.write([guideSheet(options.alliance.name), ...sheetsOf(options)]);
}

/** The same for one subject as CSV, for programs without Excel. */
export async function createCsvTemplate({
  subject,
  ...options
}: TemplateOptions & { subject: Subject }): Promise<Uint8Array> {
  return csvFormat.write(sheetsOf({ ...options, wanted: [subject] }));
}

function sheetsOf({ alliance, organisations = [], months = [], before, wanted = subjects }: TemplateOptions) {
  const figures = organisations.flatMap(({ id }) =>
    months.map((month) => ({ organisation: id, month, values: {} })),
  );
  const sheets = laySubjects({ organisations, events: [], places: [], plans: [], figures }, alliance, {
    example: true,
    wanted,
    before,
  });
  // Organisations listed here only give the figures their names.
  const blank = laySubjects({ organisations: [], events: [], places: [], plans: [], figures: [] }, alliance, {
    example: true,
    wanted,
  });
  const figuresSheet = wanted.includes('figures') ? sheets.at(-1) : undefined;
  return figuresSheet ? [...blank.slice(0, -1), figuresSheet] : blank;
}
