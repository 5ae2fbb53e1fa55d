import { columnName, type Cell, type SheetRead } from './cell';
import type { Column, Reading, Table, TableRow } from './column';
import { spoken, textOf } from './kinds';
import type { CellProblem } from './problem';

const ROWS_LOOKED_FOR_HEADINGS = 30;
/** What the first column says of rows that are there for people only. */
const NOT_DATA = new Set(['vidu', 'kytruoc', 'donvitinh', 'donvi', 'cachghi']);
export const ORDINAL = 'STT';

export interface TableRead {
  rows: TableRow[];
  problems: CellProblem[];
  /** Where each column stands, so that a later check can point at the cell. */
  placeOf(key: string): { column?: string; heading?: string };
}

/** Whether a sheet is of this table: by its name, or by its headings where it has none, as CSV does. */
export function isSheetOf(sheet: SheetRead, table: Table): boolean {
  return spoken(sheet.name) === spoken(table.name) || (findHeadings(sheet, table)?.complete ?? false);
}

/** Reads the rows of a sheet, with everything that is wrong with them. Blank rows, the units and the example are passed over. */
export function readTable(sheet: SheetRead, table: Table, reading: Reading): TableRead {
  const problems: CellProblem[] = [];
  const headings = findHeadings(sheet, table);
  const at = headings?.at ?? new Map<string, number>();
  const placeOf = (key: string) => {
    const column = at.get(key);
    const { heading } = table.columns[key]!;
    return column === undefined ? { heading } : { column: columnName(column), heading };
  };
  const say = (where: Pick<CellProblem, 'row' | 'column' | 'heading'>, vi: string, en: string) =>
    problems.push({ sheet: sheet.name || table.name, ...where, severity: 'error', message: { vi, en } });

  if (!headings) {
    const wanted = Object.values(table.columns).filter(({ required }) => required);
    const named = wanted.map(({ heading }) => `“${heading}”`).join(', ');
    say(
      {},
      `Không thấy dòng tiêu đề có các cột ${named}. Dùng tệp mẫu.`,
      `No row of headings with ${named} was found. Use the template.`,
    );
    return { rows: [], problems, placeOf };
  }
  for (const { heading, column, why } of headings.strange)
    say(
      { row: headings.row + 1, column: columnName(column), heading },
      why === 'twice'
        ? `Cột “${heading}” có hai lần. Giữ lại một.`
        : `Không rõ cột “${heading}” là gì. Sửa tiêu đề theo tệp mẫu, hoặc xóa cột.`,
      why === 'twice'
        ? `There are two columns “${heading}”. Keep one.`
        : `It is not clear what column “${heading}” is. Name it as in the template, or delete it.`,
    );
  for (const [key, column] of Object.entries(table.columns))
    if (column.required && !at.has(key))
      say(
        { row: headings.row + 1 },
        `Thiếu cột “${column.heading}”.`,
        `Column “${column.heading}” is missing.`,
      );

  const rows: TableRow[] = [];
  for (let index = headings.row + 1; index < sheet.rows.length; index++) {
    const cells = sheet.rows[index]!;
    if (isNotData(cells, headings.ordinal)) continue;
    const values: Record<string, unknown> = {};
    for (const [key, column] of at) {
      const kind = table.columns[key]!;
      const where = { row: index + 1, ...placeOf(key) };
      const read = readCell(cells[column], kind, reading);
      if (read.ok && read.value !== undefined) values[key] = read.value;
      if (!read.ok) say(where, read.message.vi, read.message.en);
      else if (kind.required && read.value === undefined)
        say(where, 'Ô này chưa ghi gì.', 'This cell is blank.');
    }
    rows.push({ row: index + 1, values });
  }
  return { rows, problems, placeOf };
}

function readCell(cell: Cell | undefined, { kind }: Column, reading: Reading) {
  if (!cell) return { ok: true, value: undefined } as const;
  if (!cell.broken) return kind.read(cell, reading);
  return {
    ok: false,
    message: {
      vi: 'Công thức trong ô bị lỗi hoặc chưa được tính. Mở bằng Excel, sửa rồi lưu lại.',
      en: 'The formula of this cell fails or was never computed. Open it in Excel, mend it and save.',
    },
  } as const;
}

/** Rows with nothing but their number are blank: templates are numbered beforehand. */
function isNotData(cells: readonly Cell[], ordinal: number | undefined): boolean {
  const says = (cell: Cell | undefined) => (cell ? cell.broken || textOf(cell) !== '' : false);
  if (cells.some((cell) => NOT_DATA.has(spoken(textOf(cell).slice(0, 20))) && cell === cells.find(says)))
    return true;
  return !cells.some((cell, column) => column !== ordinal && says(cell));
}

interface Headings {
  row: number;
  at: Map<string, number>;
  ordinal: number | undefined;
  strange: { heading: string; column: number; why: 'unknown' | 'twice' }[];
  complete: boolean;
}

/** The row with most of the headings, the required ones above all. */
function findHeadings(sheet: SheetRead, table: Table): Headings | undefined {
  const keyOf = new Map<string, string>();
  for (const [key, { heading, alsoCalled = [] }] of Object.entries(table.columns))
    for (const name of [key, heading, ...alsoCalled]) keyOf.set(headingSpoken(name), key);
  let best: Headings | undefined;
  for (let row = 0; row < Math.min(sheet.rows.length, ROWS_LOOKED_FOR_HEADINGS); row++) {
    const found: Headings = { row, at: new Map(), ordinal: undefined, strange: [], complete: false };
    for (const [column, cell] of sheet.rows[row]!.entries()) {
      const heading = textOf(cell);
      if (heading === '') continue;
      const key = keyOf.get(headingSpoken(heading));
      if (spoken(heading) === spoken(ORDINAL)) found.ordinal = column;
      else if (key === undefined) found.strange.push({ heading, column, why: 'unknown' });
      else if (found.at.has(key)) found.strange.push({ heading, column, why: 'twice' });
      else found.at.set(key, column);
    }
    found.complete = Object.entries(table.columns).every(
      ([key, { required }]) => !required || found.at.has(key),
    );
    if (found.at.size > (best?.at.size ?? 0)) best = found;
  }
  return best && best.at.size >= Math.min(2, Object.keys(table.columns).length) ? best : undefined;
}

/** A heading without its unit: `Doanh thu (đồng)` is `Doanh thu`. */
const headingSpoken = (heading: string) => spoken(heading.replaceAll(/\([^)]*\)|\*/g, ' '));
