import { statisticalForms } from '@hoptac/core/indicators';
import { describe, expect, it } from 'vitest';
import type { SheetRead } from '../cell';
import { xlsxFormat } from '../xlsx-format';
import type { AskedCell, FormsData } from './form-data';
import { writeStatisticalForms } from './write-statistical-forms';

const data: FormsData = {
  alliance: '=1+1 Liên minh',
  province: 'Tỉnh Hòa Bình',
  year: 2023,
  on: '2024-03-31',
  valueOf: ({ year, indicator, row }: AskedCell) =>
    row.code === 'industryManufacturing'
      ? { value: undefined }
      : {
          value: { before: 200, year: 300, plan: 1, nextPlan: 5_500_000 }[year],
          coverage: indicator.startsWith('form')
            ? { reported: 7, expected: 9, months: { reported: 1, expected: 2 } }
            : undefined,
        },
};
const { bytes, forms } = await writeStatisticalForms(data);
const sheets = await xlsxFormat.read(bytes);
const sheet = (code: string) => sheets.find(({ name }) => name === code)!;
const textsOf = ({ rows }: SheetRead) => rows.map((row) => row.map(({ value }) => value));
const rowOf = (code: string, name: string) => textsOf(sheet(code)).find(([first]) => first === name)!;

describe('the statistical forms of a province', () => {
  it('have a sheet for each form of which anything can be filled, after a list of all 27', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['Danh sách biểu', ...forms]);
    const listed = textsOf(sheets[0]!).slice(3);
    expect(listed.map(([, code]) => code)).toEqual(statisticalForms.map(({ code }) => code));
    const standing = Object.fromEntries(listed.map((row) => [row[1], row[4]]));
    expect(standing['12b.N.HTX']).toBe('Có ở trang 12b.N.HTX: điền được 9/12 ô của năm.');
    expect(standing['12a.N.HTX']).toBe('Cục lập cho cả nước; phần của tỉnh ở biểu 12b.N.HTX.');
    expect(standing['14b.N.HTX']).toMatch(/^Chưa điền được: Nguồn không có phần giải thích/);
  });

  it('put men and women within each year, and the index beside', () => {
    const [first, second, letters] = textsOf(sheet('12b.N.HTX')).slice(2, 5);
    expect(first!.filter(Boolean)).toEqual([
      'Chỉ tiêu',
      'Mã số',
      'Tổng số năm (N-1)',
      'Tổng số năm N',
      'So sánh năm N với (N-1) (%)',
      'Đơn vị đã báo',
    ]);
    expect(second!.filter(Boolean)).toEqual(Array.from({ length: 3 }, () => ['Tổng số', 'Nam', 'Nữ']).flat());
    expect(letters).toEqual(['A', 'B', 1, 2, 3, 4, 5, 6, 7, 8, 9, 'không in']);
    expect(rowOf('12b.N.HTX', '1. Bán buôn; bán lẻ; sửa chữa ô tô, xe máy')).toEqual([
      '1. Bán buôn; bán lẻ; sửa chữa ô tô, xe máy',
      null,
      200,
      200,
      200,
      300,
      300,
      300,
      150,
      150,
      150,
      '7/9',
    ]);
  });

  it('put cooperatives and unions each with all years, money in millions', () => {
    const [first] = textsOf(sheet('13b.N.HTX')).slice(2);
    expect(first!.filter(Boolean).slice(2, 4)).toEqual([
      'Doanh thu của hợp tác xã',
      'Doanh thu của liên hiệp hợp tác xã',
    ]);
    expect(rowOf('13b.N.HTX', '1. Bán buôn; bán lẻ; sửa chữa ô tô, xe máy').slice(2, 8)).toEqual([
      0.0002, 0.0003, 5.5, 0.0002, 0.0003, 5.5,
    ]);
  });

  it('say of each cell that nothing fills why, below the table', () => {
    const rows = textsOf(sheet('16b.N.HTX'));
    expect(rowOf('16b.N.HTX', 'Từ 18-24').slice(2)).toEqual([
      200,
      '(1)',
      '(1)',
      300,
      '(1)',
      '(1)',
      150,
      '(1)',
      '(1)',
      '7/9',
    ]);
    expect(rows.flat()).toContain(
      '(1) Chưa điền được: Tuổi và trình độ của cán bộ không được báo riêng theo nam, nữ.',
    );
  });

  it('leave blank what has no data, and its index', () => {
    expect(rowOf('10.N.QLĐKKD', '2. Công nghiệp chế biến, chế tạo').slice(2, 5)).toEqual([null, null, '']);
  });

  it('add the line that the province has in the form of the whole country', () => {
    const names = textsOf(sheet('12b.N.HTX')).map(([first]) => first);
    const at = names.indexOf('Cả tỉnh (dòng của tỉnh ở biểu 12a.N.HTX)');
    expect(names[at + 1]).toBe('Hòa Bình');
    expect(names.filter((name) => String(name).startsWith('I. '))).toEqual([]);
    expect(textsOf(sheet('16b.N.HTX')).map(([first]) => first)).toContain('II. Phân theo trình độ học vấn');
  });

  it('are the same file for the same data', async () => {
    expect(Buffer.from((await writeStatisticalForms(data)).bytes).equals(Buffer.from(bytes))).toBe(true);
  });
});
