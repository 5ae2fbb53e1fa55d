/** Spaces and line ends cannot be seen in a table, so they are written with these. */
const SIGNS: Readonly<Record<string, string>> = { '␣': ' ', '⍽': '\u00A0', '⏎': '\n', '¦': '|' };

function unescape(cell: string): string {
  return cell.trim().replaceAll(/[␣⍽⏎¦]/g, (sign) => SIGNS[sign] ?? sign);
}

/** The rows of the table under a heading of a page, cell by cell. A page without that table is a mistake in the test. */
export function tableUnder(page: string, heading: string): string[][] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`No section “${heading}”.`);
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => line.split('|').slice(1, -1).map(unescape));
}

/** The things in a cell that are set apart by semicolons. */
export function itemsOf(cell: string): string[] {
  return cell
    .split(' ; ')
    .map((item) => item.trim())
    .filter(Boolean);
}

/** A number as the pages write it, 4.540.000 or 82,5. */
export function numberOf(cell: string): number {
  return Number(cell.replaceAll('.', '').replace(',', '.'));
}

/** What the pages call each reason. */
export const REASONS: Readonly<Record<string, string>> = {
  trống: 'empty',
  'không phải số': 'notANumber',
  'chưa có số liệu': 'noData',
  'nhiều cách hiểu': 'ambiguous',
  'ước chừng': 'approximate',
  khoảng: 'range',
  'số âm': 'negative',
  'quá lớn': 'tooLarge',
  'quá lẻ': 'tooPrecise',
  'không tròn': 'notWhole',
  'còn chữ thừa': 'leftover',
  'không phải kỳ': 'notAPeriod',
  'nhiều tháng': 'range',
  'không có thật': 'impossible',
  'sai đơn vị': 'wrongUnit',
  'hai số khác nhau': 'repeated',
  'thiếu số': 'missingValue',
  'thiếu tên': 'noElement',
  'nhiều kỳ': 'severalPeriods',
};
