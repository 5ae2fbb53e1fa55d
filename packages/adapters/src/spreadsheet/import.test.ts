import { describe, expect, it } from 'vitest';
import { problemLine } from '.';
import { filledStore, importFile, importRows } from './samples';

const HEADINGS = ['Ma to chuc', 'THANG', 'doanh thu (đồng)', 'thành viên', 'lợi nhuận'];
const latest = async (store: Awaited<ReturnType<typeof filledStore>>, organisation = 'htx-001') =>
  (await store.transaction('hoa-binh', ({ submissions }) => submissions.latest(organisation, '2023-10')))
    ?.values;

describe('importing what people type', () => {
  it('reads headings without accents, numbers as typed, months in every form, blank and merged rows', async () => {
    const store = await filledStore('hoa-binh');
    const report = await importRows(store, {
      'so lieu thang': [
        ['BÁO CÁO', null, null],
        [],
        HEADINGS,
        ['htx-001', '10/2023', '1,2 tỷ', '120 người', '-'],
        [null, null, null],
        ['-2', new Date(Date.UTC(2023, 9, 1)), 1e15, 12, 'chưa có'],
        ['@3', 45_200, '150.000.000', 7, ''],
      ],
    });
    expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.figures).toEqual({ added: 3, changed: 0, unchanged: 0 });
    expect(await latest(store)).toEqual({ revenue: 1_200_000_000, officialMembers: 120 });
    expect(await latest(store, '-2')).toEqual({ revenue: 1e15, officialMembers: 12 });
    expect(await latest(store, '@3')).toEqual({ revenue: 150_000_000, officialMembers: 7 });
  });

  it('lists every problem by sheet, row and column, and keeps nothing of the file', async () => {
    const store = await filledStore('hoa-binh');
    const report = await importRows(store, {
      'Tổ chức': [
        ['Mã', 'Tên đơn vị', 'Loại hình', 'Lĩnh vực', 'Mã địa bàn', 'Ngày thành lập', 'Ghi chú'],
        ['htx-9', 'HTX Mới', 'Hợp tác xã', 'nong nghiep', 'cao-phong', '31/02/2023', null],
        ['htx-10', 'HTX Khác', 'Công ty', 'Xây dựng', 'dau-do', '15/3/2023', null],
      ],
      'Số liệu tháng': [
        HEADINGS,
        ['htx-001', '10/2023', '1,500', 120, null],
        ['htx-001', '13/2023', 5, 120, null],
        ['khong-co', '10/2023', 5, 1, null],
        ['-2', '10/2023', 5.5, '20%', null],
        ['@3', '10/2023', 5, 1, null],
        ['@3', '10/2023', 6, 1, null],
      ],
    });
    expect(report.ok).toBe(false);
    expect(report.problems.map((problem) => problemLine(problem))).toEqual([
      'Tổ chức, ô G1 (Ghi chú): Không rõ cột “Ghi chú” là gì. Sửa tiêu đề theo tệp mẫu, hoặc xóa cột.',
      'Tổ chức, ô F2 (Ngày thành lập): “31/02/2023” không phải ngày có thật. Ghi ngày/tháng/năm đủ bốn số của năm, ví dụ 31/12/2023.',
      'Tổ chức, ô C3 (Loại hình): “Công ty” không có trong danh mục. Chọn một trong: Hợp tác xã; Liên hiệp hợp tác xã; Tổ hợp tác.',
      'Số liệu tháng, ô C2 (Doanh thu): “1,500” là 1,5 hay 1.500? Anh/chị gõ lại theo một trong hai cách đó.',
      'Số liệu tháng, ô B3 (Tháng): “13/2023” không phải một tháng. Ghi tháng/năm, ví dụ 9/2023.',
      'Số liệu tháng, ô A4 (Mã tổ chức): Không có đơn vị “khong-co”. Sửa lại, hoặc thêm vào trang Tổ chức.',
      'Số liệu tháng, ô C5 (Doanh thu): Cần số nguyên, không phải 5,5. Tiền ghi đủ đồng.',
      'Số liệu tháng, ô D5 (Thành viên): “20%” ghi theo phần trăm, còn cột này tính bằng số đếm.',
      'Số liệu tháng, ô C6 (Doanh thu): Doanh thu 5 đồng: có phải 5.000 đồng hay 5 triệu đồng không?',
      'Số liệu tháng, ô A7 (Mã tổ chức): Trùng với dòng 6. Giữ lại một dòng.',
    ]);
    expect(await latest(store, '@3')).toBeUndefined();
    expect(
      await store.transaction('hoa-binh', ({ organisations }) => organisations.get('htx-9')),
    ).toBeUndefined();
  });

  it('tells in a dry run what it would do, and keeps nothing', async () => {
    const store = await filledStore('hoa-binh');
    const rows = { 'Số liệu tháng': [HEADINGS, ['htx-001', '10/2023', 5_000_000, 120, null]] };
    expect(await importRows(store, rows, { dryRun: true })).toMatchObject({
      ok: true,
      figures: { added: 1 },
    });
    expect(await latest(store)).toBeUndefined();
    expect(await importRows(store, rows)).toMatchObject({ ok: true, figures: { added: 1 } });
    expect(await latest(store)).toEqual({ revenue: 5_000_000, officialMembers: 120 });
  });

  it('corrects what is there, keeps what is left blank, and refuses a file that was overtaken', async () => {
    const store = await filledStore('hoa-binh');
    const september = (version: number, members: number) =>
      importRows(store, {
        'Số liệu tháng': [
          ['Mã', 'Tháng', 'Thành viên', 'Bản số'],
          ['htx-001', '9/2023', members, version],
        ],
      });
    expect(await september(1, 121)).toMatchObject({ ok: true, figures: { changed: 1 } });
    const kept = await store.transaction('hoa-binh', ({ submissions }) =>
      submissions.latest('htx-001', '2023-09'),
    );
    expect(kept).toMatchObject({
      version: 2,
      values: { revenue: 1e15, officialMembers: 121 },
      reason: 'Nhập từ tệp',
      by: 'person:2',
    });
    const late = await september(1, 125);
    expect(late.ok).toBe(false);
    expect(late.problems[0]).toMatchObject({ sheet: 'Số liệu tháng', row: 2, column: 'D' });
  });

  it('founds what the register sheet says was founded, once', async () => {
    const store = await filledStore('hoa-binh');
    const rows = {
      'Tổ chức': [
        ['STT', 'Mã', 'Tên HTX', 'Loại hình', 'Ngành', 'Địa bàn', 'Ngày thành lập'],
        [1, 'htx-7', 'HTX Bảy', 'HTX', 'Nông nghiệp', 'cao-phong', 'ngày 5 tháng 6 năm 2022'],
        [2, 'htx-001', 'HTX Nông nghiệp Bắc Phong', 'HTX', 'Nông nghiệp', 'cao-phong', '15/3/2019'],
      ],
    };
    expect(await importRows(store, rows)).toMatchObject({
      ok: true,
      organisations: { added: 1, unchanged: 1 },
      events: { added: 1 },
    });
    expect(await importRows(store, rows)).toMatchObject({
      organisations: { unchanged: 2 },
      events: { added: 0 },
    });
    const [founded] = await store.transaction('hoa-binh', ({ events }) => events.ofOrganisation('htx-7'));
    expect(founded).toEqual({
      id: 'founded-htx-7',
      type: 'founded',
      on: '2022-06-05',
      organisation: 'htx-7',
    });
  });

  it('finds an organisation by a name that only one has', async () => {
    const store = await filledStore('hoa-binh');
    const report = await importRows(store, {
      'Số liệu tháng': [
        ['Tên HTX', 'Tháng', 'Doanh thu'],
        ['htx nong nghiep bac phong', '10/2023', '5 triệu'],
      ],
    });
    expect(report).toMatchObject({ ok: true, figures: { added: 1 } });
    expect(await latest(store)).toEqual({ revenue: 5_000_000 });
  });

  it('tells that a formula was never computed, and takes per cent cells for what they show', async () => {
    const store = await filledStore('hoa-binh');
    const { writeXlsx } = await import('hucre/xlsx');
    const broken = await writeXlsx({
      sheets: [
        {
          name: 'Số liệu tháng',
          rows: [HEADINGS, ['htx-001', '10/2023', null, null, null]],
          cells: new Map([
            ['1,2', { type: 'formula', formula: 'SUM(A1:A2)' }],
            ['1,3', { value: 0.5, type: 'number', style: { numFmt: '0%' } }],
          ]),
        },
      ],
    });
    const report = await importFile(store, broken);
    expect(report.problems.map(({ column, message }) => [column, message.vi])).toEqual([
      ['C', 'Công thức trong ô bị lỗi hoặc chưa được tính. Mở bằng Excel, sửa rồi lưu lại.'],
      ['D', 'Ô này đang ở dạng phần trăm. Đổi định dạng ô về số.'],
    ]);
  });

  it('says so when no sheet is of the template', async () => {
    const store = await filledStore('hoa-binh');
    const report = await importRows(store, {
      Sheet1: [
        ['a', 'b'],
        [1, 2],
      ],
    });
    expect(report.ok).toBe(false);
    expect(report.problems.map(({ severity }) => severity)).toEqual(['warning', 'error']);
  });
});
