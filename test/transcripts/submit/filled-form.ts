import type { Reply } from '@hoptac/telegram-bot';
// The test fills the form in as a spreadsheet program would, so it reads and writes by the same library.
import { xlsxFormat } from '../../../packages/adapters/src/spreadsheet/xlsx-format';
import type { CellValue } from '../../../packages/adapters/src/spreadsheet/cell';

type File = NonNullable<Reply['file']>;

/** Sheets as plain values, for forms that are filled in or made wrongly. */
export async function workbook(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  name = 'so-lieu.xlsx',
): Promise<File> {
  const file = await xlsxFormat.write(
    Object.entries(sheets).map(([sheet, rows]) => ({
      name: sheet,
      rows: rows.map((row) => row.map((value) => ({ value }))),
      widths: [],
      heights: [],
      frozenRows: 0,
      merges: [],
      columns: [],
    })),
  );
  return { name, type: '', base64: Buffer.from(file).toString('base64') };
}

/** A form that the bot sent, with figures typed under their headings in the cooperative's own row. */
export async function filledIn(form: File, figures: Readonly<Record<string, CellValue>>): Promise<File> {
  const sheets = await xlsxFormat.read(Buffer.from(form.base64, 'base64'));
  const filled = sheets.map(({ name, rows }): [string, CellValue[][]] => {
    const plain = rows.map((row) => row.map(({ value }) => value));
    const headings = plain.find((row) => row.some((value) => String(value).startsWith('Tháng')));
    const own = plain.findLast((row) => row.some((value) => String(value ?? '').includes('-htx-')));
    if (headings && own)
      for (const [heading, value] of Object.entries(figures))
        own[headings.findIndex((one) => String(one) === heading)] = value;
    return [name, plain];
  });
  return workbook(Object.fromEntries(filled), form.name);
}
