import type { Bilingual } from '@hoptac/core/vi';

/** What is wrong in a file, and where: as the spreadsheet program itself names the place. */
export interface CellProblem {
  sheet: string;
  /** From 1; absent where it is about the whole sheet. */
  row?: number;
  /** A letter: `C`. */
  column?: string;
  /** What stands over the column. */
  heading?: string;
  /** An error keeps the whole file from being taken in; a warning asks to look again. */
  severity: 'error' | 'warning';
  message: Bilingual;
}

/** A problem in one line: `Số liệu tháng, ô E7 (Doanh thu): …`. */
export function problemLine(problem: CellProblem, language: 'vi' | 'en' = 'vi'): string {
  const { sheet, row, column, heading, message } = problem;
  const [cellWord, rowWord] = language === 'vi' ? ['ô ', 'dòng '] : ['cell ', 'row '];
  const place =
    row === undefined ? undefined : column === undefined ? `${rowWord}${row}` : `${cellWord}${column}${row}`;
  const where = [sheet, place].filter(Boolean).join(', ');
  return `${where}${heading ? ` (${heading})` : ''}: ${message[language]}`;
}
