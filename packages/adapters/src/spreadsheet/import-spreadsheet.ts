import { importFigures } from './import-figures';
import type { ImportOptions, ImportReport } from './import-options';
import { importPlans } from './import-plans';
import { importRegister } from './import-register';
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
  const { store, tenant, alliance, file, today, dryRun = false } = options;
  const sheets = await openFile(file);
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  let report: ImportReport | undefined;
  try {
    await store.transaction(tenant, async (records) => {
      // Read anew in each attempt of a store that repeats one.
      const { content, problems } = readContent(sheets, alliance, today);
      const say = (problem: CellProblem) => problems.push(problem);
      const register = await importRegister(records, content, options, say);
      const targets = await importPlans(records, content, options, say);
      const figures = await importFigures(records, content, options, say);
      const ok = !problems.some(({ severity }) => severity === 'error');
      const inOrder = eachOnce(problems).sort(
        (a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || (a.row ?? 0) - (b.row ?? 0),
      );
      report = { ok, problems: inOrder, ...register, targets, figures };
      if (!ok || dryRun) throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  return report!;
}

/** Figures are judged alone and then beside what is stored, and some findings are the same. */
function eachOnce(problems: readonly CellProblem[]): CellProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
