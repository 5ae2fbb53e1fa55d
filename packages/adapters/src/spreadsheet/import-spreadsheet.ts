import type { Transaction } from '../store';
import type { SheetRead } from './cell';
import { importFigures } from './import-figures';
import type { ImportOptions, ImportReport } from './import-options';
import { importPlans } from './import-plans';
import { importRegister } from './import-register';
import { lookingOnly } from './looking-only';
import { openFile } from './open-file';
import type { CellProblem } from './problem';
import { readContent } from './read-content';

class TakenBack extends Error {}

/**
 * Takes a filled-in template or a changed export in, wholly or not at all: one transaction, and nothing is kept while one
 * cell has an error. Blank cells remove nothing. Figures become new versions; a row whose version has been overtaken since
 * the file was exported is an error. With `dryRun` the report is the same and nothing is kept.
 *
 * Throws a SpreadsheetError where the file is none that can be opened, and a StoreError where the store fails.
 *
 * @example
 * const { ok, problems } = await importSpreadsheet({ …, dryRun: true });
 * for (const problem of problems) console.log(problemLine(problem)); // Số liệu tháng, ô E7 (Doanh thu): …
 */
export async function importSpreadsheet(options: ImportOptions): Promise<ImportReport> {
  const { store, tenant, file, dryRun = false } = options;
  const sheets = await openFile(file);
  let report: ImportReport | undefined;
  try {
    await store.transaction(tenant, async (records) => {
      // Read anew in each attempt of a store that repeats one.
      report = await importSheets(records, sheets, options);
      if (!report.ok || dryRun) throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  return report!;
}

/**
 * The same within a transaction that does other things besides: nothing is written before the whole file has been looked
 * through without an error, and nothing at all with `dryRun`.
 */
export async function importInto(
  records: Transaction,
  options: Omit<ImportOptions, 'store' | 'tenant'>,
): Promise<ImportReport> {
  const sheets = await openFile(options.file);
  const report = await importSheets(lookingOnly(records), sheets, options);
  return report.ok && options.dryRun !== true ? importSheets(records, sheets, options) : report;
}

async function importSheets(
  records: Transaction,
  sheets: readonly SheetRead[],
  options: Omit<ImportOptions, 'store' | 'tenant'>,
): Promise<ImportReport> {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const { content, problems } = readContent(sheets, options.alliance, options.today);
  const say = (problem: CellProblem) => problems.push(problem);
  const register = await importRegister(records, content, options, say);
  const targets = await importPlans(records, content, options, say);
  const figures = await importFigures(records, content, options, say);
  const inOrder = eachOnce(problems).sort(
    (a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || (a.row ?? 0) - (b.row ?? 0),
  );
  const ok = !inOrder.some(({ severity }) => severity === 'error');
  return { ok, problems: inOrder, ...register, targets, figures };
}

/** Figures are judged alone and then beside what is stored, and some findings are the same. */
function eachOnce(problems: readonly CellProblem[]): CellProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
