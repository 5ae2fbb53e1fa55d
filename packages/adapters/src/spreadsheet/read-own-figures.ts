import type { CalendarDate, Month } from '@hoptac/core/time';
import { columnsOf, type SpreadsheetAlliance } from './alliance';
import type { SpreadsheetContent } from './content';
import { figuresTable } from './figures-table';
import { spoken } from './kinds';
import { openFile } from './open-file';
import type { CellProblem } from './problem';
import { readContent } from './read-content';
import { isSheetOf } from './read-table';

/** A month of one's own in a file, and the row it stands in. */
export interface OwnMonth {
  month: Month;
  /** By data element; what is blank is absent. */
  values: Readonly<Record<string, number>>;
  /** The version that the file was made from, where it says. */
  version?: number;
  at: Pick<CellProblem, 'sheet' | 'row'>;
}

/** The figures of one organisation, read from its own file. */
export interface OwnFigures {
  /** In the order of the file. None while one of the problems is an error. */
  months: readonly OwnMonth[];
  problems: readonly CellProblem[];
}

/**
 * The monthly figures of one organisation in a filled-in template, a changed export or a CSV file; nothing is stored. Rows
 * of others and other sheets that have something in them are told as warnings and left.
 *
 * Throws a SpreadsheetError where the file is none that can be opened.
 *
 * @example
 * const { months, problems } = await readOwnFigures({ file, alliance, organisation, today: '2024-01-05' });
 * for (const problem of problems) console.log(problemLine(problem)); // Số liệu tháng, ô E7 (Doanh thu): …
 */
export async function readOwnFigures(options: {
  file: Uint8Array;
  alliance: SpreadsheetAlliance;
  organisation: { id: string; name: string };
  /** The day in Việt Nam. */
  today: CalendarDate;
}): Promise<OwnFigures> {
  const { file, alliance, organisation, today } = options;
  const sheets = await openFile(file);
  const { content, problems } = readContent(sheets, alliance, today);
  const table = figuresTable(columnsOf(alliance, new Set(alliance.elements.map(({ code }) => code))));
  const figureSheets = new Set(
    sheets.filter((sheet) => isSheetOf(sheet, table)).map(({ name }) => name || table.name),
  );
  const told = [
    // Of other subjects nothing is read, so what is wrong in their sheets does not matter.
    ...problems.filter(
      ({ sheet, severity }) => severity === 'warning' || figureSheets.size === 0 || figureSheets.has(sheet),
    ),
    ...otherSheets(content, figureSheets).map(notRead),
  ];
  const own: SpreadsheetContent['figures'] = [];
  for (const row of content.figures) {
    const isOwn = row.organisation === organisation.id || isCalled(row, organisation.name);
    if (!isOwn) told.push({ ...row.at(), severity: 'warning', message: ofOther(row) });
    else if (own.some(({ month }) => month === row.month))
      told.push({ ...row.at('month'), severity: 'error', message: TWICE });
    else own.push(row);
  }
  const stopped = told.some(({ severity }) => severity === 'error');
  return {
    months: stopped
      ? []
      : own.map(({ month, values, version, at }) => {
          const { sheet, row } = at();
          return {
            month,
            values,
            ...(version !== undefined && { version }),
            at: { sheet, ...(row !== undefined && { row }) },
          };
        }),
    problems: told,
  };
}

function isCalled(row: SpreadsheetContent['figures'][number], name: string): boolean {
  return row.organisation === undefined && spoken(row.name ?? '') === spoken(name);
}

/** The sheets of other subjects that have something in them. */
function otherSheets(content: SpreadsheetContent, figureSheets: ReadonlySet<string>): string[] {
  const { organisations, facts, events, places, targets } = content;
  const found = [organisations, facts, events, places, targets].flat().map(({ at }) => at().sheet);
  return [...new Set(found)].filter((sheet) => !figureSheets.has(sheet));
}

const notRead = (sheet: string): CellProblem => ({
  sheet,
  severity: 'warning',
  message: {
    vi: 'Trang này không nhận ở đây, chỉ nhận số liệu tháng.',
    en: 'This sheet is not taken here, only monthly figures are.',
  },
});

const ofOther = ({ organisation, name }: SpreadsheetContent['figures'][number]) => ({
  vi: `Dòng này của “${name ?? organisation}”, không phải đơn vị của anh/chị, nên không nhận.`,
  en: `This row is of “${name ?? organisation}”, which is not yours, and is not taken.`,
});

const TWICE = {
  vi: 'Tháng này đã có ở một dòng trên. Giữ lại một dòng.',
  en: 'This month stands in a row above already. Keep one of them.',
};
