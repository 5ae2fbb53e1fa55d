import type { AnswerTo, QueryOf } from '../../dialogue/query';
import { words } from '../../dialogue/imports/words';
import type { Importable } from '../../dialogue/imports/places';
import type { Look } from '../look';
import { spreadsheetAlliance } from '../spreadsheet-alliance';

const SUBJECTS = {
  register: ['organisations', 'facts', 'events', 'places'],
  plans: ['plans'],
} as const satisfies Record<Importable, readonly string[]>;
const FILES: Readonly<Record<Importable, string>> = { register: 'mau-so-don-vi', plans: 'mau-ke-hoach' };

/** Looks a file through, writing nothing. */
export async function importChecked(
  { transaction, alliance, view, now }: Look,
  { base64, on }: QueryOf<'importChecked'>,
): Promise<AnswerTo<'importChecked'>> {
  const { importInto, problemLine, SpreadsheetError } = await import('@hoptac/adapters/spreadsheet');
  try {
    const report = await importInto(transaction, {
      alliance: spreadsheetAlliance(alliance),
      file: Buffer.from(base64, 'base64'),
      today: view.today,
      by: view.person?.id ?? '',
      at: now.toISOString(),
      why: '?',
      ...(on && { plan: { on } }),
      dryRun: true,
    });
    const problems = report.problems.map((problem) => ({
      severity: problem.severity,
      line: { vi: problemLine(problem, 'vi'), en: problemLine(problem, 'en') },
    }));
    const figures = report.figures.added + report.figures.changed > 0;
    return {
      ok: report.ok && !figures,
      problems: figures
        ? [{ severity: 'error', line: { vi: words.vi.noFigures, en: words.en.noFigures } }, ...problems]
        : problems,
      organisations: report.organisations,
      events: report.events,
      places: report.places,
      targets: report.targets,
    };
  } catch (error) {
    if (error instanceof SpreadsheetError) return { refused: error.told };
    throw error;
  }
}

export async function importTemplate(
  { alliance }: Look,
  { what }: QueryOf<'importTemplate'>,
): Promise<AnswerTo<'importTemplate'>> {
  const { createTemplate } = await import('@hoptac/adapters/spreadsheet');
  const file = await createTemplate({ alliance: spreadsheetAlliance(alliance), wanted: SUBJECTS[what] });
  return {
    name: `${FILES[what]}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    base64: Buffer.from(file).toString('base64'),
  };
}
