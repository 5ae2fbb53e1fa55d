import type { Reply } from '@hoptac/telegram-bot';
import { writeList } from '@hoptac/adapters/spreadsheet';
import { dataElements, validateMonth } from '@hoptac/core/indicators';
import { beforeAll, expect, it } from 'vitest';
import type { SheetRead } from '../../packages/adapters/src/spreadsheet/cell';
import { figureRules } from '../../packages/adapters/src/spreadsheet/figure-rules';
import { xlsxFormat } from '../../packages/adapters/src/spreadsheet/xlsx-format';
import { startTalk, type Talk } from '../transcripts/talk';
import { convert, describeWithOffice } from './convert';
import { pagesOf } from './pages';

const PATIENCE = 120_000;
const OFFICER = 'cao-phong-htx-03';

/** The file of an answer. */
function fileIn([reply]: readonly Reply[]): Buffer {
  return Buffer.from(reply!.file!.base64, 'base64');
}

/** The words of each page of a spreadsheet as it is printed, in the order of reading. */
async function printed(file: Uint8Array): Promise<string[]> {
  const pages = await pagesOf(await convert(file, { from: 'xlsx', to: 'pdf' }));
  return pages.map(({ words }) => words.map(({ text }) => text).join(' '));
}

const throughOffice = async (file: Uint8Array) =>
  xlsxFormat.read(await convert(file, { from: 'xlsx', to: 'xlsx' }));

/** What stands in the cells; a formula that comes to nothing is a blank. */
function valuesOf(sheets: readonly SheetRead[]) {
  return sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) =>
      row
        .map(({ value }) => (typeof value === 'number' ? Number(value.toPrecision(12)) : (value ?? '')))
        .join(' | ')
        .replace(/[ |]+$/, ''),
    ),
  }));
}

describeWithOffice('what LibreOffice makes of a spreadsheet', () => {
  it(
    'computes formulas anew when it opens one',
    async () => {
      const wrong = { value: 7, formula: (at: (column: number) => string) => `${at(0)}*100/${at(1)}` };
      const file = await writeList(
        [
          {
            name: 'Tỷ lệ “A”, B',
            title: 'T',
            note: '',
            columns: [
              { heading: 'A', width: 10 },
              { heading: 'B', width: 10 },
              { heading: 'C', width: 10 },
            ],
            rows: [[30, 40, wrong]],
          },
        ],
        'xlsx',
      );
      const cellOf = ([sheet]: readonly SheetRead[]) => sheet!.rows[3]![3]!.value;
      expect(cellOf(await xlsxFormat.read(file))).toBe(7);
      expect(cellOf(await throughOffice(file))).toBe(75);
    },
    PATIENCE,
  );
});

describeWithOffice('the checks of the blank form', () => {
  it(
    'let through what the bot takes of a figure, and refuse what it refuses',
    async () => {
      const cases = dataElements
        .filter(({ valueKind }) => valueKind !== 'yesNo')
        .flatMap((element) => {
          const { min = 0, max = 999_999_999_999_999 } = element.range ?? {};
          return [min - 1, min, -1, 0, 0.5, 1, max, max + 1].map((value) => ({ element, value }));
        });
      const rows = cases.map(({ element, value }) => [
        value,
        {
          value: 0,
          formula(at: (column: number) => string) {
            const rules = figureRules(
              element,
              dataElements,
            )((key) => (key === element.code ? at(0) : undefined));
            return `IF(${rules.check!.formula},1,0)`;
          },
        },
      ]);
      const columns = [
        { heading: 'Số', width: 20 },
        { heading: 'Được', width: 10 },
      ];
      const file = await writeList([{ name: 'K', title: 'K', note: '', columns, rows }], 'xlsx');
      const [sheet] = await throughOffice(file);
      const taken = cases.map(({ element, value }, at) => [
        element.code,
        value,
        sheet!.rows[3 + at]![2]!.value,
      ]);
      const judged = cases.map(({ element, value }) => {
        const problems = validateMonth({ [element.code]: value }, [element]);
        return [element.code, value, problems.some(({ severity }) => severity === 'error') ? 0 : 1];
      });
      expect(taken).toEqual(judged);
      expect(new Set(judged.map(([, , ok]) => ok))).toEqual(new Set([0, 1]));
    },
    PATIENCE,
  );
});

describeWithOffice('exports of the sample', () => {
  let talk: Talk;
  const asked = async (what: string) => fileIn(await talk.pressNotice(`export:${what}`, what, 'hoa'));
  beforeAll(async () => {
    talk = await startTalk(new Date('2023-10-10T08:00:00+07:00'));
    await talk.letIn('hoa', 'Hoa', { role: 'allianceOfficer' });
    await talk.letIn('lan', 'Lan', { role: 'officer', organisation: OFFICER });
  });

  it.each(['register', 'plan,2023', 'plan,2023-09', 'forms,2023'])(
    '%s: every value is what LibreOffice computes, and the same file comes twice',
    async (what) => {
      const file = await asked(what);
      expect((await asked(what)).equals(file)).toBe(true);
      expect(valuesOf(await throughOffice(file))).toEqual(valuesOf(await xlsxFormat.read(file)));
    },
    PATIENCE,
  );

  it(
    'the register prints its headings on each page and its total at the end',
    async () => {
      const pages = await printed(await asked('register'));
      expect(pages.length).toBeGreaterThan(5);
      for (const page of pages) expect(page).toMatch(/Vốn điều lệ/);
      expect(pages.join('')).not.toContain('###');
      expect(pages.at(-2)).toMatch(/Tổng cộng .*788/);
    },
    PATIENCE,
  );

  it(
    'each statistical form is one page with its number, its year and its signatures',
    async () => {
      const pages = await printed(await asked('forms,2023'));
      const forms = pages.filter((page) => page.includes('Biểu số:'));
      expect(forms.map((page) => /Biểu số: (\S+)/.exec(page)![1])).toEqual([
        '10.N.QLĐKKD',
        '12b.N.HTX',
        '13b.N.HTX',
        '16b.N.HTX',
        '18b.N.HTX',
        '19b.N.HTX',
        '21b.N.HTX',
        '22b.N.HTX',
        '23b.N.HTX',
      ]);
      for (const page of forms) {
        expect(page).toContain('Năm 2023 (N)');
        for (const signs of ['Người lập biểu', 'Người kiểm tra biểu', 'Thủ trưởng'])
          expect(page).toContain(signs);
        // The column beside the form is for whoever fills it in, and not printed.
        expect(page).not.toMatch(/###|không in(?! tên)/);
      }
    },
    PATIENCE,
  );

  it(
    'the blank form, filled in and saved by LibreOffice, is taken back with its figures',
    async () => {
      const form = fileIn(await talk.pressNotice('form:2023-09', 'Lấy tệp mẫu', 'lan'));
      const blank = Buffer.from(await convert(form, { from: 'xlsx', to: 'fods' })).toString('utf8');
      const filled = typedIn(blank, ['125000000', '1,2 tỷ', '30', '2']);
      const saved = await convert(Buffer.from(filled), { from: 'fods', to: 'xlsx' });
      const [answer] = await talk.attach(
        { name: 'so-lieu.xlsx', base64: Buffer.from(saved).toString('base64') },
        'lan',
      );
      expect(answer!.text).toContain('Doanh thu: 125.000.000 đồng');
      expect(answer!.text).toContain('Lợi nhuận: 1.200.000.000 đồng');
      expect(answer!.text).toContain('Thành viên: 30; trước là 18');
      expect(answer!.text).toContain('Thành viên mới: 2; trước là 0');
    },
    PATIENCE,
  );
});

/** A flat document with these typed into the cells to fill in of the officer's row, from the first; numbers as numbers. */
function typedIn(document: string, typed: readonly string[]): string {
  const from = document.indexOf('<text:p>09/2023', document.indexOf(OFFICER));
  const row = { from, to: document.indexOf('</table:table-row>', from) };
  let next = 0;
  const filled = document
    .slice(row.from, row.to)
    .replaceAll(/<table:table-cell ([^>]*content-validation-name="[^"]*")\/>/g, (cell, kept: string) => {
      const value = typed[next++];
      if (value === undefined) return cell;
      const kind = /^\d+$/.test(value)
        ? `office:value-type="float" office:value="${value}" calcext:value-type="float"`
        : 'office:value-type="string" calcext:value-type="string"';
      return `<table:table-cell ${kept} ${kind}><text:p>${value}</text:p></table:table-cell>`;
    });
  expect(next).toBeGreaterThan(typed.length);
  return document.slice(0, row.from) + filled + document.slice(row.to);
}
