import type { AnswerTo, QueryOf } from '../../dialogue/query';
import { spreadsheetAlliance } from '../spreadsheet-alliance';
import type { Look } from '../look';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** The blank form of a month with the organisation's row in it, and above that what it reported of the last month before. */
export async function monthForm(
  { alliance, view }: Look,
  { period, format }: QueryOf<'monthForm'>,
): Promise<AnswerTo<'monthForm'>> {
  // Loaded where it is needed: most messages are no files.
  const { createCsvTemplate, createTemplate } = await import('@hoptac/adapters/spreadsheet');
  const last = view.submissions.findLast((sent) => sent.period < period);
  const options = {
    alliance: spreadsheetAlliance(alliance),
    organisations: view.organisation ? [view.organisation] : [],
    months: [period],
    ...(last && { before: { month: last.period, values: last.values } }),
  };
  const file =
    format === 'xlsx'
      ? await createTemplate({ ...options, wanted: ['figures'] })
      : await createCsvTemplate({ ...options, subject: 'figures' });
  return {
    name: `so-lieu-${period}.${format}`,
    type: TYPES[format],
    base64: Buffer.from(file).toString('base64'),
  };
}

/** What a file says of one's own months. */
export async function ownFigures(
  { alliance, view }: Look,
  { organisation, name, base64 }: QueryOf<'ownFigures'>,
): Promise<AnswerTo<'ownFigures'>> {
  const { readOwnFigures, SpreadsheetError } = await import('@hoptac/adapters/spreadsheet');
  try {
    return await readOwnFigures({
      file: Buffer.from(base64, 'base64'),
      alliance: spreadsheetAlliance(alliance),
      organisation: { id: organisation, name },
      today: view.today,
    });
  } catch (error) {
    if (error instanceof SpreadsheetError) return { refused: error.told };
    throw error;
  }
}
