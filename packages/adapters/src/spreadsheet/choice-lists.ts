import type { WriteSheet } from 'hucre/xlsx';
import { columnName } from './cell';
import { neutralised } from './formula-guard';

/** The sheet that holds what may be picked: in the cell itself Excel keeps no more than 255 letters. */
export const CHOICES_SHEET = 'Danh mục';

export function createChoiceLists() {
  const lists: (readonly string[])[] = [];

  return {
    /** Where a list stands; the same list stands once. */
    rangeOf(choices: readonly string[]): string {
      const known = lists.findIndex((list) => list.join('\n') === choices.join('\n'));
      const column = columnName(known < 0 ? lists.push(choices) - 1 : known);
      return `'${CHOICES_SHEET}'!$${column}$1:$${column}$${choices.length}`;
    },
    sheets(): WriteSheet[] {
      if (lists.length === 0) return [];
      const longest = Math.max(...lists.map(({ length }) => length));
      const rows = Array.from({ length: longest }, (_, row) =>
        lists.map((list) => (list[row] === undefined ? null : neutralised(list[row]))),
      );
      return [{ name: CHOICES_SHEET, rows, columns: lists.map(() => ({ width: 32 })), hidden: true }];
    },
  };
}
