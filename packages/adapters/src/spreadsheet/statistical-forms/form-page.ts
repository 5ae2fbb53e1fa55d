import type { StatisticalForm } from '@hoptac/core/indicators';
import type { CellWritten, SheetWritten } from '../cell';
import { columnGroups, type ColumnGroup } from './form-columns';

/** The table's first column of figures; before it stand the rows' names and codes. */
export const FIGURES = 2;
const NAME_WIDTH = 46;
const CODE_WIDTH = 8;
/** All figures of a form together; fewer columns are wider. */
const FIGURES_WIDTH = 99;
const BESIDE_WIDTH = 14;
const LINE = 16;

/** A form's sheet in the making. */
export interface FormPage {
  groups: readonly ColumnGroup[];
  columns: ColumnGroup['columns'];
  /** So many columns are printed. */
  width: number;
  /** Where the right part of the page begins, for what stands above and below the table. */
  middle: number;
  /** The rows so far, which is where the next one will stand. */
  next(): number;
  add(cells: CellWritten[], lines?: number): void;
  /** A row whose height its name decides. */
  addNamed(name: CellWritten, cells: CellWritten[]): void;
  /** One text across columns, both included. */
  across(cell: CellWritten, from: number, to: number): void;
  /** Three texts beside each other: under the names, in the middle, at the right. */
  three(cells: readonly [CellWritten, CellWritten, CellWritten], lines?: number): void;
  merge(merged: SheetWritten['merges'][number]): void;
  finish(table: { from: number; to: number }): SheetWritten;
}

export function startPage(form: StatisticalForm): FormPage {
  const groups = columnGroups(form);
  const columns = groups.flatMap((group) => group.columns);
  const width = FIGURES + columns.length;
  const middle = FIGURES + Math.ceil(columns.length / 2);
  const each = Math.floor(FIGURES_WIDTH / columns.length);
  const widths = [NAME_WIDTH, CODE_WIDTH, ...columns.map(() => each), BESIDE_WIDTH];
  const rows: CellWritten[][] = [];
  const heights: number[] = [];
  const merges: SheetWritten['merges'][number][] = [];
  const page: FormPage = {
    groups,
    columns,
    width,
    middle,
    next: () => rows.length,
    add(cells, lines = 1) {
      rows.push(cells);
      heights.push(lines * LINE + 4);
    },
    addNamed: (name, cells) => page.add([name, ...cells], linesOf(name, NAME_WIDTH)),
    across(cell, from, to) {
      merges.push({ row: rows.length, fromColumn: from, toColumn: to });
      const room = widths.slice(from, to + 1).reduce((sum, one) => sum + one, 0);
      page.add([...blanks(from), cell, ...blanks(to - from)], linesOf(cell, room));
    },
    three([left, centre, right], lines) {
      merges.push({ row: rows.length, fromColumn: 1, toColumn: middle - 1 });
      merges.push({ row: rows.length, fromColumn: middle, toColumn: width - 1 });
      page.add([left, centre, ...blanks(middle - 2), right, ...blanks(width - middle - 1)], lines);
    },
    merge: (merged) => void merges.push(merged),
    finish: ({ from, to }) => ({
      name: form.code,
      rows,
      widths,
      heights,
      frozenRows: to + 1,
      // A single cell is no merge to a spreadsheet program, but damage.
      merges: merges.filter(
        ({ row, toRow = row, fromColumn, toColumn }) => toRow > row || toColumn > fromColumn,
      ),
      columns: [],
      repeatedRows: { from, to },
      whole: true,
      printedColumns: width,
    }),
  };
  return page;
}

function blanks(count: number): CellWritten[] {
  return Array.from({ length: Math.max(0, count) }, () => ({ value: null, look: 'plain' }));
}

function linesOf({ value }: CellWritten, width: number): number {
  return Math.max(1, Math.ceil((String(value ?? '').length * 1.02) / width));
}
