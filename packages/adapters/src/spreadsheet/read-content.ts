import type { CalendarDate } from '@hoptac/core/time';
import { columnsOf, type SpreadsheetAlliance } from './alliance';
import type { SheetRead } from './cell';
import { CHOICES_SHEET } from './choice-lists';
import type { Table, TableRow } from './column';
import type { SpreadsheetContent, Whereabouts } from './content';
import { figuresTable } from './figures-table';
import { GUIDE_SHEET } from './guide';
import { spoken, textOf } from './kinds';
import { planTable } from './plan-table';
import type { CellProblem } from './problem';
import { isSheetOf, readTable } from './read-table';
import { eventsTable, factsTable, organisationsTable, placesTable } from './register-tables';
import {
  readEvent,
  readFact,
  readFigures,
  readOrganisation,
  readPlace,
  readTarget,
  type Take,
} from './row-readers';

/** Reads all sheets of a file, with everything that can be seen to be wrong in the file alone. */
export function readContent(
  sheets: readonly SheetRead[],
  alliance: SpreadsheetAlliance,
  today: CalendarDate,
): { content: SpreadsheetContent; problems: CellProblem[] } {
  const content: SpreadsheetContent = {
    organisations: [],
    facts: [],
    events: [],
    places: [],
    targets: [],
    figures: [],
  };
  const problems: CellProblem[] = [];
  const everyElement = columnsOf(alliance, new Set(alliance.elements.map(({ code }) => code)));
  const subjects: readonly { table: Table; take: Take }[] = [
    { table: figuresTable(everyElement), take: readFigures(content, everyElement) },
    { table: eventsTable, take: readEvent(content) },
    { table: factsTable, take: readFact(content) },
    { table: planTable(alliance.indicators), take: readTarget(content) },
    { table: organisationsTable, take: readOrganisation(content) },
    { table: placesTable, take: readPlace(content) },
  ];
  let recognised = 0;
  for (const sheet of sheets) {
    if ([GUIDE_SHEET, CHOICES_SHEET].some((name) => spoken(name) === spoken(sheet.name))) continue;
    const subject =
      subjects.find(({ table }) => spoken(table.name) === spoken(sheet.name)) ??
      subjects.find(({ table }) => isSheetOf(sheet, table));
    if (!subject) {
      if (sheet.rows.some((row) => row.some((cell) => textOf(cell) !== '')))
        problems.push(strangeSheet(sheet.name));
      continue;
    }
    recognised++;
    const { rows, problems: found, placeOf } = readTable(sheet, subject.table, { today });
    problems.push(...found);
    const broken = new Set(found.map(({ row }) => row));
    for (const row of rows) {
      const at = whereabouts(sheet.name || subject.table.name, row, placeOf);
      // A row with a cell that could not be read would only raise problems that follow from it.
      if (!broken.has(row.row)) subject.take(row.values, at, (problem) => problems.push(problem));
    }
  }
  if (recognised === 0) problems.push(nothingKnown(sheets[0]?.name ?? ''));
  return { content, problems };
}

function whereabouts(
  sheet: string,
  { row }: TableRow,
  placeOf: (key: string) => { column?: string; heading?: string },
): Whereabouts {
  return (key) => ({ sheet, row, ...(key !== undefined && placeOf(key)) });
}

const strangeSheet = (sheet: string): CellProblem => ({
  sheet,
  severity: 'warning',
  message: {
    vi: `Trang “${sheet}” không phải trang nào của tệp mẫu nên không được đọc.`,
    en: `Sheet “${sheet}” is none of the template's and was not read.`,
  },
});

const nothingKnown = (sheet: string): CellProblem => ({
  sheet,
  severity: 'error',
  message: {
    vi: 'Không thấy trang nào của tệp mẫu. Dùng tệp mẫu, giữ nguyên tên trang và dòng tiêu đề.',
    en: 'None of the sheets is of the template. Use the template, with its names of sheets and its headings.',
  },
});
