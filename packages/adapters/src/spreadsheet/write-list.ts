import { csvFormat } from './csv-format';
import { layList, type List } from './lay-list';
import { xlsxFormat } from './xlsx-format';

/**
 * Writes lists as an Excel file, each on a sheet of its own, or the first as CSV, in the looks of the templates. Totals and
 * computed cells are formulas that go on computing when somebody changes a figure or filters rows; CSV has the values of
 * computed cells and no totals. `language` is that of the words beside theirs: STT, Đơn vị tính, Tổng cộng.
 *
 * @example
 * const columns = [{ heading: 'Vốn điều lệ', unit: 'đồng', width: 18, format: 'amount', total: 'sum' }] as const;
 * await writeList([{ name: 'Sổ', title: 'SỔ HỢP TÁC XÃ', note: '', columns, rows: [[5_000_000]] }], 'xlsx');
 */
export async function writeList(
  lists: readonly [List, ...List[]],
  format: 'xlsx' | 'csv',
  { language = 'vi' }: { language?: 'vi' | 'en' } = {},
): Promise<Uint8Array> {
  if (format === 'xlsx') return xlsxFormat.write(lists.map((list) => layList(list, language)));
  // Another program reads the rows; totals would be rows to it.
  const { rows, columns, ...first } = lists[0];
  const untotalled = columns.map(({ heading, unit, width, format }) => ({
    heading,
    width,
    ...(unit !== undefined && { unit }),
    ...(format && { format }),
  }));
  return csvFormat.write([layList({ ...first, rows, columns: untotalled, below: [] }, language)]);
}
