import type { ImportCommand } from '../../dialogue/imports/commands';
import { may } from '../../dialogue/rights';
import { IMPORT_RIGHTS } from '../../dialogue/imports/import-file';
import type { Act } from '../act';
import { spreadsheetAlliance } from '../spreadsheet-alliance';

export async function importFile(act: Act, { what, base64, why, on }: ImportCommand): Promise<void> {
  if (!may(act.view.person, IMPORT_RIGHTS[what]))
    throw new Error(`The dialogue asked to import ${what}, which is not among this person's rights.`);
  const { importInto } = await import('@hoptac/adapters/spreadsheet');
  const report = await importInto(act.transaction, {
    alliance: spreadsheetAlliance(act.alliance),
    file: Buffer.from(base64, 'base64'),
    today: act.view.today,
    by: act.by,
    at: act.at,
    why,
    ...(on && { plan: { on } }),
  });
  if (!report.ok) throw new Error('The file does not fit any more with what was written in between.');
}
