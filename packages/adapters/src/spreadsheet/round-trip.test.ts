import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../memory';
import { readRegister, type Store } from '../store';
import { createTemplate, exportCsv, exportSpreadsheet, type Subject } from '.';
import { openFile } from './open-file';
import { alliance, filledStore, importFile } from './samples';

const range = { from: '2023-01', to: '2023-12' } as const;
const seen = (store: Store) =>
  store.transaction('hoa-binh', async (records) => ({
    register: await readRegister(records),
    places: await records.places.all(),
    targets: (await records.plans.history(2023))?.revisions.at(-1)?.targets,
    figures: (await records.submissions.all(range)).map(({ organisation, period, values }) => ({
      organisation,
      period,
      values,
    })),
  }));

describe('what is exported and imported again', () => {
  it('is the same through a real .xlsx file, to the đồng and to every sign in a name', async () => {
    const store = await filledStore('hoa-binh');
    const directory = await mkdtemp(join(tmpdir(), 'hoptac-xlsx-'));
    const file = join(directory, 'Số liệu 2023.xlsx');
    await writeFile(
      file,
      await exportSpreadsheet({ store, tenant: 'hoa-binh', alliance, ...range, on: '2023-12-31' }),
    );
    const empty = createMemoryStore();
    const report = await importFile(empty, await readFile(file));
    await rm(directory, { recursive: true });
    // The version that stands beside figures is of the store they came from.
    expect(report.problems.map(({ message }) => message.vi)).toEqual([
      'Tệp được xuất khi số liệu ở bản 1, nay đã là bản 0. Xuất tệp mới, sửa trên tệp đó rồi gửi lại.',
      'Tệp được xuất khi số liệu ở bản 1, nay đã là bản 0. Xuất tệp mới, sửa trên tệp đó rồi gửi lại.',
    ]);
    expect(report.ok).toBe(false);
    const again = await importFile(
      store,
      await exportSpreadsheet({ store, tenant: 'hoa-binh', alliance, ...range, on: '2023-12-31' }),
      { today: '2023-12-31' },
    );
    expect(again).toMatchObject({
      ok: true,
      organisations: { added: 0, changed: 0, unchanged: 3 },
      events: { unchanged: 3 },
      places: { unchanged: 3 },
      targets: { added: 0, changed: 0, unchanged: 2 },
      figures: { added: 0, changed: 0, unchanged: 2 },
    });
  });

  it('makes an empty store the same through CSV, subject by subject', async () => {
    const store = await filledStore('hoa-binh');
    const empty = createMemoryStore();
    for (const subject of [
      'places',
      'organisations',
      'facts',
      'events',
      'plans',
      'figures',
    ] satisfies Subject[]) {
      const csv = await exportCsv({
        store,
        tenant: 'hoa-binh',
        alliance,
        ...range,
        on: '2023-12-31',
        subject,
      });
      // Without the versions, as somebody would who moves figures by hand.
      const text = new TextDecoder().decode(csv).replaceAll(/;1(?=\r\n|$)/g, ';');
      const report = await importFile(empty, new TextEncoder().encode(text));
      expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
    expect(await seen(empty)).toEqual(await seen(store));
  });

  it('has every text that could run behind an apostrophe, in both kinds of file', async () => {
    const store = await filledStore('hoa-binh');
    const options = { store, tenant: 'hoa-binh', alliance, ...range, on: '2023-12-31' } as const;
    const { readXlsx } = await import('hucre/xlsx');
    const workbook = await readXlsx(await exportSpreadsheet(options));
    const texts = workbook.sheets
      .flatMap(({ rows }) => rows.flat())
      .filter((value) => typeof value === 'string');
    expect(texts.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
    expect(texts).toContain(`'=HYPERLINK("http://x","Bấm")`);
    const csv = new TextDecoder().decode(await exportCsv({ ...options, subject: 'organisations' }));
    expect(csv).toContain(`'-2;"'=HYPERLINK(""http://x"",""Bấm"")"`);
    expect(csv.split(/\r\n|;/).filter((cell) => /^"?[=+@]|^"?-\D/.test(cell))).toEqual([]);
  });
});

describe('a template', () => {
  it('is read without a problem as it is: units, example and prepared rows are no data', async () => {
    const store = await filledStore('hoa-binh');
    const { organisations } = await seen(store).then(({ register }) => register);
    const file = await createTemplate({ alliance, organisations, months: ['2024-01'] });
    expect((await openFile(file)).map(({ name }) => name)).toEqual([
      'Hướng dẫn',
      'Tổ chức',
      'Thông tin đơn vị',
      'Sự kiện',
      'Địa bàn',
      'Kế hoạch',
      'Số liệu tháng',
      'Danh mục',
    ]);
    const report = await importFile(store, file);
    expect(report).toMatchObject({
      ok: true,
      problems: [],
      organisations: { added: 0 },
      figures: { added: 0 },
    });
  });

  it('lists what may be picked where Excel can hold it, and asks for the form in its order', async () => {
    const { readXlsx } = await import('hucre/xlsx');
    const { sheets } = await readXlsx(await createTemplate({ alliance, organisations: [], months: [] }));
    const events = sheets.find(({ name }) => name === 'Sự kiện');
    expect(events?.dataValidations?.map(({ range, formula1 }) => [range, formula1])).toEqual([
      ['B6:B2000', `'Danh mục'!$D$1:$D$17`],
      ['F6:F2000', `'Danh mục'!$E$1:$E$4`],
    ]);
    const figures = sheets.find(({ name }) => name === 'Số liệu tháng');
    expect(figures?.rows[2]?.slice(4, 7)).toEqual(['Doanh thu', 'Lợi nhuận', 'Thành viên']);
    expect(figures?.rows[3]?.slice(4, 7)).toEqual(['đồng', 'đồng', 'người']);
  });
});
