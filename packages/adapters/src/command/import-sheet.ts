import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Bilingual } from '@hoptac/core/vi';
import { createMemoryStore } from '../memory';
import { importSpreadsheet, problemLine, type ImportReport } from '../spreadsheet';
import type { Store } from '../store';
import { allianceOf } from './alliance-file';
import { dayOf, tenantOf, todayOf } from './asked';
import { counted } from './moving';
import { SHEET_WORDS } from './sheet-words';
import { addressOf, closing, isPostgres, openStore, requireFile } from './stores';
import { CommandRefused, type Run } from './surroundings';
import { WORDS } from './words';

export async function runImportSheet(run: Run): Promise<void> {
  const from = run.required('from');
  requireFile(from, WORDS.noFile);
  const file = await readFile(from);
  const address = addressOf(run);
  const isNew = !isPostgres(address) && !existsSync(address);
  const dryRun = run.flag('dry-run');
  // A file that is refused, or only looked at, shall not leave a new store behind.
  if (isNew) {
    const first = await closing(createMemoryStore(), (store) => importInto(store, run, file, true));
    if (dryRun || !first.ok) return tell(run, from, first, true);
  }
  const report = await closing(await openStore(address), (store) => importInto(store, run, file, dryRun));
  tell(run, from, report, dryRun);
}

async function importInto(store: Store, run: Run, file: Uint8Array, dryRun: boolean): Promise<ImportReport> {
  const tenant = await tenantOf(run, store);
  const [on, document] = [dayOf(run), run.option('document')];
  run.progress(SHEET_WORDS.steps.opening, tenant);
  return importSpreadsheet({
    store,
    tenant,
    alliance: await allianceOf(run, tenant),
    file,
    today: todayOf(run),
    by: run.option('by') ?? 'system:hoptac',
    at: run.now().toISOString(),
    why: run.option('why') ?? `Nhập từ tệp ${basename(run.required('from'))}`,
    plan: { ...(on && { on }), ...(document !== undefined && { document }) },
    dryRun,
    onProgress: ({ rows }) => run.progress(SHEET_WORDS.steps.figures, tenant, rows),
  });
}

function tell(run: Run, file: string, report: ImportReport, dryRun: boolean): void {
  for (const problem of report.problems) {
    const line = (language: keyof Bilingual) =>
      `${SHEET_WORDS.severity[problem.severity][language]}  ${problemLine(problem, language)}`;
    run.say({ vi: line('vi'), en: line('en') });
  }
  const errors = report.problems.filter(({ severity }) => severity === 'error').length;
  if (!report.ok) throw new CommandRefused(SHEET_WORDS.refused(file, counted(errors, run.language)), 3);
  run.say((dryRun ? SHEET_WORDS.wouldKeep : SHEET_WORDS.kept)(file, summaryOf(report, run)));
}

function summaryOf(report: ImportReport, run: Run): Bilingual {
  const parts = Object.entries(SHEET_WORDS.subjects).flatMap(([name, subject]) => {
    const { added, changed, unchanged } = report[name as keyof typeof SHEET_WORDS.subjects];
    if (added + changed + unchanged === 0) return [];
    const [a, c, u] = [added, changed, unchanged].map((count) => counted(count, run.language));
    return [SHEET_WORDS.tally(subject, a!, c!, u!)];
  });
  if (parts.length === 0) return SHEET_WORDS.nothingToDo;
  return { vi: parts.map(({ vi }) => vi).join('; '), en: parts.map(({ en }) => en).join('; ') };
}
