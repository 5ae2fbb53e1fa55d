import { expect, it } from 'vitest';
import type { CellWritten, SheetWritten } from './cell';
import { columnOf, layList, type List } from './lay-list';
import { writeList } from './write-list';
import { xlsxFormat } from './xlsx-format';

const list: List = {
  name: 'Sổ “A” của B',
  title: 'SỔ',
  note: '',
  columns: [
    { heading: 'Tên', width: 20 },
    { heading: 'Vốn', unit: 'đồng', width: 12, format: 'amount', total: 'sum' },
    { heading: 'Thành viên', width: 12, format: 'amount', total: 'sum' },
    { heading: 'Phần', width: 12, format: 'percent', total: { value: 7 } },
  ],
  rows: [
    ['=HYPERLINK("http://x")', 40, null, { value: 100, formula: (at) => `${at(1)}*100/40` }],
    ['Bắc Phong', 2, null, { value: 5, formula: (at) => `${at(1)}*100/40` }],
  ],
  below: [{ label: 'Trên 10', value: 1, formula: (cells) => `COUNTIF(${cells(1)},">10")` }],
};
const laid = layList(list);
const rowAt = ({ rows }: SheetWritten, at: number): readonly CellWritten[] => rows.at(at)!;

it('computed cells name the cells of their own row', () => {
  expect([4, 5].map((at) => laid.rows[at]![4]!.formula)).toEqual(['C5*100/40', 'C6*100/40']);
});

it('totals are of the rows in sight, and of nothing known they are blank and not zero', () => {
  const totals = rowAt(laid, 6);
  expect(totals.map(({ value }) => value)).toEqual(['Tổng cộng', null, 42, '', 7]);
  expect(totals[2]!.formula).toBe('IF(SUBTOTAL(102,$C$5:$C$6)=0,"",SUBTOTAL(109,$C$5:$C$6))');
  expect(totals[4]!.formula).toBeUndefined();
});

it('lines below count over the rows, and another sheet can name them', () => {
  expect(rowAt(laid, -1)[2]).toMatchObject({ value: 1, formula: 'COUNTIF($C$5:$C$6,">10")' });
  expect(columnOf({ ...list, name: "Sổ 'A'" }, 1)).toBe("'Sổ ''A'''!$C$5:$C$6");
});

it('is filtered by its headings and printed whole, with them on each page', () => {
  expect(laid).toMatchObject({
    filter: { fromRow: 3, toRow: 5, toColumn: 4 },
    whole: true,
    repeatedRows: { from: 2, to: 3 },
    frozenRows: 4,
  });
});

it('has no row of units where there are none, and its words in the language asked for', () => {
  const columns = list.columns.map(({ unit: _unit, ...column }) => column);
  const english = layList({ ...list, columns }, 'en');
  expect(english.rows.map(([first]) => first?.value ?? null)).toEqual([
    'SỔ',
    '',
    'No.',
    1,
    2,
    'Total',
    null,
    null,
  ]);
  expect(english).toMatchObject({
    filter: { fromRow: 2, toRow: 4 },
    repeatedRows: { from: 2, to: 2 },
    frozenRows: 3,
  });
  expect(columnOf({ ...list, columns }, 1)).toBe("'Sổ “A” của B'!$C$4:$C$5");
  expect(
    layList(list, 'en')
      .rows.map(([first]) => first?.value ?? null)
      .slice(2, 4),
  ).toEqual(['No.', 'Unit']);
});

it('lets nothing run that somebody typed', async () => {
  const [sheet] = await xlsxFormat.read(await writeList([list], 'xlsx'));
  const [own] = sheet!.rows.slice(4);
  expect(own![1]).toEqual({ value: '=HYPERLINK("http://x")' });
  expect(laid.rows.flat().filter(({ formula }) => formula?.includes('HYPERLINK'))).toEqual([]);
});

it('has the rows alone as CSV', async () => {
  const csv = new TextDecoder().decode(await writeList([list], 'csv'));
  expect(csv.trim().split('\r\n').slice(4)).toEqual([
    `1;"'=HYPERLINK(""http://x"")";40;;100`,
    '2;Bắc Phong;2;;5',
  ]);
});
