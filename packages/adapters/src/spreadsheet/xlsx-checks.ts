import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import { columnName, type ColumnWritten } from './cell';

const LAST_ROW_TO_FILL = 2_000;
/** Excel calls a file damaged whose messages are longer. */
const MOST_OF_TITLE = 32;
const MOST_OF_MESSAGE = 255;

/** What may be picked or typed in a column, and what is said when a cell of it is entered. */
export function validationOf(
  column: ColumnWritten,
  rangeOf: (choices: readonly string[]) => string,
): DataValidation[] {
  const { choices = [], check, prompt } = column;
  const said = {
    allowBlank: true,
    range: rangeOfColumn(column),
    ...(prompt && {
      showInputMessage: true,
      inputTitle: clipped(prompt.title, MOST_OF_TITLE),
      inputMessage: clipped(prompt.message, MOST_OF_MESSAGE),
    }),
  };
  if (choices.length > 0)
    return [
      {
        ...said,
        type: 'list',
        formula1: rangeOf(choices),
        showErrorMessage: true,
        errorTitle: 'Không có trong danh mục',
        errorMessage: 'Bấm mũi tên cạnh ô để chọn.',
      },
    ];
  if (!check) return [];
  return [
    {
      ...said,
      type: 'custom',
      formula1: check.formula,
      showErrorMessage: true,
      errorTitle: clipped(check.title, MOST_OF_TITLE),
      errorMessage: clipped(check.message, MOST_OF_MESSAGE),
    },
  ];
}

/** Cells of a column that stand out while something is wrong with them. */
export function flagOf(column: ColumnWritten, priority: number): ConditionalRule[] {
  if (column.flag === undefined) return [];
  return [
    {
      type: 'expression',
      priority,
      formula: column.flag,
      range: rangeOfColumn(column),
      style: {
        font: { bold: true, color: { rgb: '9C0006' } },
        fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFC7CE' }, bgColor: { rgb: 'FFC7CE' } },
      },
    },
  ];
}

function rangeOfColumn({ column, fromRow }: ColumnWritten): string {
  const name = columnName(column);
  return `${name}${fromRow + 1}:${name}${LAST_ROW_TO_FILL}`;
}

function clipped(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
