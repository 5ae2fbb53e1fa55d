import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPostgresStore } from '../postgres';
import { preparedDatabase } from '../postgres/server/shared';
import { openFile } from '../spreadsheet/open-file';
import { textOf } from '../spreadsheet/kinds';
import { openSqliteStore } from '../sqlite';
import type { Store } from '../store';
import { run } from './samples';

let directory = '';
const at = (name: string) => join(directory, name);
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hoptac-sheets-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const CSV = {
  organisations:
    'Mã;Tên đơn vị;Loại hình;Lĩnh vực;Mã địa bàn;Ngày thành lập\nhtx-1;HTX Đồng Tâm;HTX;Nông nghiệp;cao-phong;15/3/2019\nhtx-2;HTX Bắc Phong;HTX;Nông nghiệp;cao-phong;1/2/2020\n',
  figures:
    'Mã tổ chức;Tháng;Doanh thu;Thành viên chính thức\nhtx-1;1/2024;1,2 tỷ;120 người\nhtx-2;1/2024;350 triệu;30\n',
};
async function written(name: string, text: string): Promise<string> {
  await writeFile(at(name), text);
  return at(name);
}
async function kept(store: Store) {
  try {
    return await store.transaction('hoa-binh', async ({ organisations, submissions, plans }) => ({
      names: (await organisations.all()).map(({ name }) => name),
      revenue: (await submissions.latest('htx-1', '2024-01'))?.values['revenue'],
      plan: (await plans.history(2024))?.revisions,
    }));
  } finally {
    await store.close();
  }
}
const cellsOf = async (file: string) =>
  (await openFile(await readFile(file))).map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map(textOf)),
  }));

describe('hoptac import-sheet', () => {
  it('looks first, then takes a file in; a store that is not there is made only then', async () => {
    const register = await written('register.csv', CSV.organisations);
    const words = ['import-sheet', '--from', register, '--store', at('kho.db'), '--tenant', 'hoa-binh'];
    const looked = await run([...words, '--dry-run']);
    expect(looked).toMatchObject({ code: 0 });
    expect(looked.out).toBe(
      `${register} nhập được (mới kiểm tra, chưa ghi gì): tổ chức thêm 2, sửa 0, giữ nguyên 0; sự kiện thêm 2, sửa 0, giữ nguyên 0.\n`,
    );
    expect(existsSync(at('kho.db'))).toBe(false);

    expect(await run(words)).toMatchObject({ code: 0, out: expect.stringContaining('Đã nhập') });
    // The only alliance of the store need not be named.
    const figures = await run([
      'import-sheet',
      '--from',
      await written('figures.csv', CSV.figures),
      '--store',
      at('kho.db'),
      '--language=en',
    ]);
    expect(figures).toMatchObject({ code: 0 });
    expect(figures.out).toContain('monthly reports 2 added, 0 changed, 0 as before');
    expect(figures.err).toContain('… going through the monthly figures of hoa-binh: 0');
    expect(await kept(await openSqliteStore({ file: at('kho.db') }))).toMatchObject({
      names: ['HTX Đồng Tâm', 'HTX Bắc Phong'],
      revenue: 1_200_000_000,
    });
  });

  it('lists every problem by sheet, row and column, keeps nothing, and ends with 3', async () => {
    const { bot } = await preparedDatabase();
    const environment = { DATABASE_URL: bot };
    const register = await written('register.csv', CSV.organisations);
    await run(['import-sheet', '--from', register, '--tenant', 'hoa-binh'], environment);
    const bad = await written(
      'bad.csv',
      'Mã tổ chức;Tháng;Doanh thu\nhtx-1;1/2024;5000000\nhtx-9;1/2024;1\nhtx-2;13/2024;2\nhtx-2;2/2024;1,500\n',
    );
    for (const dryRun of [[], ['--dry-run']]) {
      const refused = await run(
        ['import-sheet', '--from', bad, '--tenant', 'hoa-binh', ...dryRun],
        environment,
      );
      expect(refused.code).toBe(3);
      expect(refused.out.trim().split('\n')).toEqual([
        'LỖI  Số liệu tháng, ô A3 (Mã tổ chức): Không có đơn vị “htx-9”. Sửa lại, hoặc thêm vào trang Tổ chức.',
        'LỖI  Số liệu tháng, ô B4 (Tháng): “13/2024” không phải một tháng. Ghi tháng/năm, ví dụ 9/2023.',
        'LỖI  Số liệu tháng, ô C5 (Doanh thu): “1,500” là 1,5 hay 1.500? Anh/chị gõ lại theo một trong hai cách đó.',
      ]);
      expect(refused.err).toContain(`${bad} còn 3 lỗi; chưa ghi gì vào kho.`);
    }
    expect(await kept(await openPostgresStore({ url: bot }))).toMatchObject({ revenue: undefined });
    // Neither does a refused file make a store.
    expect(await run(['import-sheet', '--from', bad, '--store', at('no.db'), '--tenant', 'x'])).toMatchObject(
      {
        code: 3,
      },
    );
    expect(existsSync(at('no.db'))).toBe(false);
    const binary = await written('x.xlsx', 'PK\u0003\u0004');
    expect(await run(['import-sheet', '--from', binary, '--tenant', 'x'], environment)).toMatchObject({
      code: 3,
      err: expect.stringContaining('Tệp bị hỏng hoặc thiếu một phần.'),
    });
  });
});

describe('hoptac template and export-sheet', () => {
  const filled = async () => {
    for (const [name, text] of Object.entries(CSV))
      await run([
        'import-sheet',
        '--from',
        await written(`${name}.csv`, text),
        '--store',
        at('kho.db'),
        '--tenant',
        'hoa-binh',
      ]);
    const plan = 'Năm;Chỉ tiêu;Mức giao\n2024;Hợp tác xã thành lập mới;45\n';
    const words = ['import-sheet', '--from', await written('plan.csv', plan), '--store', at('kho.db')];
    const answer = await run([
      ...words,
      '--on',
      '10/01/2024',
      '--document',
      'QĐ 12',
      '--by',
      'person:7',
      '--why',
      'Giao kế hoạch',
    ]);
    expect(answer).toMatchObject({ code: 0, out: expect.stringContaining('chỉ tiêu kế hoạch thêm 1') });
  };

  it('make a template that lists the organisations for each month, and take it back filled in', async () => {
    await filled();
    const words = [
      'template',
      '--store',
      at('kho.db'),
      '--period',
      'quý 1/2024',
      '--subject',
      'figures',
      '--to',
      at('mau.csv'),
    ];
    expect(await run(words)).toMatchObject({ code: 0, out: expect.stringContaining('Đã tạo tệp mẫu') });
    const [sheet] = await cellsOf(at('mau.csv'));
    const listed = sheet!.rows.filter(([ordinal]) => /^\d+$/.test(ordinal ?? ''));
    expect(listed.map((row) => row.slice(1, 4))).toEqual(
      ['htx-1', 'htx-2'].flatMap((id) =>
        ['01', '02', '03'].map((month) => [id, expect.any(String), `${month}/2024`]),
      ),
    );
    expect(await run(words)).toMatchObject({
      code: 3,
      err: expect.stringContaining('đã có và được giữ nguyên'),
    });
    const blank = await run(['template', '--to', at('trong.xlsx')]);
    expect(blank).toMatchObject({ code: 0 });
    expect((await cellsOf(at('trong.xlsx'))).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Hướng dẫn', 'Tổ chức', 'Kế hoạch', 'Số liệu tháng']),
    );
    expect((await readdir(directory)).filter((name) => /part|\.\d+\.db/.test(name))).toEqual([]);
  });

  it('export what import-sheet reads back as nothing new', async () => {
    await filled();
    const words = ['export-sheet', '--store', at('kho.db'), '--period', '2024', '--to', at('all.xlsx')];
    const exported = await run(words);
    expect(exported).toMatchObject({
      code: 0,
      out: `Đã xuất ${at('all.xlsx')}: 2 tổ chức, 2 báo cáo tháng.\n`,
    });
    expect(exported.err).toContain('… đang đọc kho hoa-binh');
    const again = await run(['import-sheet', '--from', at('all.xlsx'), '--store', at('kho.db')]);
    expect(again.out).toBe(
      `Đã nhập ${at('all.xlsx')}: tổ chức thêm 0, sửa 0, giữ nguyên 2; sự kiện thêm 0, sửa 0, giữ nguyên 2; chỉ tiêu kế hoạch thêm 0, sửa 0, giữ nguyên 1; báo cáo tháng thêm 0, sửa 0, giữ nguyên 2.\n`,
    );
    const { plan } = await kept(await openSqliteStore({ file: at('kho.db') }));
    expect(plan).toMatchObject([
      { on: '2024-01-10', document: 'QĐ 12', by: 'person:7', why: { vi: 'Giao kế hoạch' } },
    ]);
    const register = ['export-sheet', '--store', at('kho.db'), '--to', at('r.xlsx'), '--subject', 'register'];
    expect(await run(register)).toMatchObject({ code: 0 });
    expect((await cellsOf(at('r.xlsx'))).map(({ name }) => name)).not.toContain('Số liệu tháng');
  });

  it('take the elements and indicators of an alliance of its own', async () => {
    const jars = {
      code: 'honeyJars',
      name: { vi: 'Lọ mật ong', en: 'Jars of honey' },
      unit: 'product',
      valueKind: 'whole',
      overTime: 'sum',
      synonyms: ['lọ mật ong'],
    };
    const own = await written('own.json', JSON.stringify({ name: 'Sông Mật', elements: [jars] }));
    const template = (definitions: string, to: string) =>
      run(['template', '--subject', 'figures', '--to', at(to), '--definitions', definitions]);
    expect(await template(own, 'own.csv')).toMatchObject({ code: 0 });
    expect((await cellsOf(at('own.csv')))[0]!.rows[2]).toContain('Lọ mật ong');
    const broken = await written('broken.json', JSON.stringify({ elements: [{ ...jars, unit: 'jar' }] }));
    expect(await template(broken, 'b.csv')).toMatchObject({
      code: 3,
      err: expect.stringMatching(/broken\.json có lỗi:\n {2}elements\.0\.unit: /),
    });
    const form = await written('form.json', JSON.stringify({ form: ['nobody'] }));
    expect(await template(form, 'b.csv')).toMatchObject({ code: 3 });
    expect(await template(await written('text.json', 'no'), 'b.csv')).toMatchObject({ code: 3 });
  });
});

describe('what is typed wrong', () => {
  it.each([
    [['template', '--to', 'x.docx'], 2, '.xlsx hoặc .csv'],
    [['template', '--to', 'x.csv'], 2, 'chỉ chứa một loại dữ liệu'],
    [['template', '--to', 'x.csv', '--subject', 'everything'], 2, 'không có loại “everything”'],
    [['template', '--to', 'x.xlsx', '--period', '2024'], 2, 'cần --store'],
    [['import-sheet', '--store', 'x.db'], 2, 'Thiếu --from'],
    [['import-sheet', '--from', 'none.xlsx', '--store', 'x.db'], 3, 'Không có tệp none.xlsx'],
    [['export-sheet', '--store', 'none.db', '--to', 'x.xlsx'], 3, 'Không có kho none.db'],
    [['export-sheet', '--store', 'none.db', '--to', 'x.xlsx', '--period', 'tháng 13'], 2, '--period: '],
    [
      ['export-sheet', '--store', 'none.db', '--to', 'x.xlsx', '--period', '2024..2023'],
      2,
      'không phải một kỳ',
    ],
    [['export-sheet', '--store', 'none.db', '--to', 'x.xlsx', '--on', '31/02/2024'], 2, '--on: '],
  ])('%j ends with %i and says why', async (words, code, said) => {
    const answer = await run(words);
    expect(answer).toMatchObject({ code, out: '' });
    expect(answer.err).toContain(said);
  });
});
