import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeComplianceSheet } from '../compliance-sheet/write-compliance-sheet';
import { FONT, TEXT_WIDTH } from '../decree-30-2020';
import { writePlanReport } from '../plan-report/write-plan-report';
import { writeReceipt } from '../receipt/write-receipt';
import {
  AT,
  complianceFacts,
  emptyPlanReportFacts,
  extremeLetterhead,
  extremePlanReportFacts,
  letterhead,
  planReportFacts,
  receiptFacts,
} from '../samples';
import { twips } from './measure';
import { columnWidths } from './table';

const documents = {
  report: () => writePlanReport(planReportFacts(), { ...AT, letterhead }),
  'report in English': () => writePlanReport(planReportFacts(40), { ...AT, language: 'en' }),
  'report of extremes': () =>
    writePlanReport(extremePlanReportFacts(), { ...AT, letterhead: extremeLetterhead }),
  'report of nothing': () => writePlanReport(emptyPlanReportFacts(), AT),
  'compliance sheet': () => writeComplianceSheet(complianceFacts(), AT),
  receipt: () => writeReceipt(receiptFacts(), AT),
};

async function partsOf(write: () => Promise<Uint8Array>) {
  const parts = unzipSync(await write());
  return (name: string) => strFromU8(parts[name]!);
}

const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found = '']) => found);

afterEach(() => {
  vi.useRealTimers();
});

describe.each(Object.entries(documents))('%s', (_, write) => {
  it('lies on A4 with the decree’s margins, its number in the middle from the second page on', async () => {
    const part = await partsOf(write);
    const document = part('word/document.xml');
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    // 20, 20, 30 and 15 millimetres.
    expect(document).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
    expect(document).toContain('<w:titlePg/>');
    const headers = ['word/header1.xml', 'word/header2.xml'].map(part);
    const [numbered, plain] = headers[0]!.includes('PAGE') ? headers : headers.toReversed();
    expect(numbered).toMatch(/<w:jc w:val="center"\/>.*PAGE.*/s);
    expect(numbered).toContain('<w:sz w:val="26"/>');
    expect(plain).not.toContain('PAGE');
  });

  it('is set in Times New Roman and black alone', async () => {
    const part = await partsOf(write);
    for (const name of ['word/document.xml', 'word/styles.xml', 'word/header1.xml'])
      for (const fonts of all(part(name), /<w:rFonts ([^>]*)>/g))
        expect(new Set(all(fonts, /w:(?:ascii|hAnsi|cs|eastAsia)="([^"]*)"/g))).toEqual(new Set([FONT]));
    const colours = new Set(all(part('word/document.xml'), /<w:color w:val="([^"]*)"/g));
    colours.delete('000000');
    expect([...colours]).toEqual([]);
  });

  it('has no table wider than the text, and the headings of each on every page', async () => {
    const document = (await partsOf(write))('word/document.xml');
    for (const grid of all(document, /<w:tblGrid>(.*?)<\/w:tblGrid>/gs)) {
      const widths = all(grid, /w:w="(\d+)"/g).map(Number);
      const whole = widths.reduce((sum, width) => sum + width, 0);
      expect(whole).toBeLessThanOrEqual(twips(TEXT_WIDTH) + 2);
      expect(Math.min(...widths)).toBeGreaterThan(200);
    }
    const lined = document
      .split('<w:tbl>')
      .slice(1)
      .filter((table) => table.includes('w:val="TableText"'));
    for (const table of lined) expect(table).toContain('<w:tblHeader/>');
  });

  it('says of each picture in words what it shows', async () => {
    const document = (await partsOf(write))('word/document.xml');
    const pictures = all(document, /<wp:docPr ([^>]*)>/g);
    const ids = pictures.map((picture) => /id="(\d+)"/.exec(picture)?.[1]);
    expect(new Set(ids).size).toBe(pictures.length);
    for (const picture of pictures) expect(/descr="([^"]*)"/.exec(picture)?.[1]?.length).toBeGreaterThan(40);
  });

  it('holds nothing that XML may not', async () => {
    const document = (await partsOf(write))('word/document.xml');
    expect(document).not.toMatch(/(?![\t\n\r])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/u);
    expect(document).not.toContain('<script>');
  });

  it('is the same bytes for the same document and instant, whenever it is written', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-05-05T01:00:00Z') });
    const one = await write();
    vi.setSystemTime(new Date('2031-11-09T13:14:15Z'));
    const other = await write();
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect(strFromU8(unzipSync(one)['docProps/core.xml']!)).toContain('2024-02-05T01:30:00Z');
  });
});

describe('what is not given', () => {
  it('stands as given, or as a line to fill and never as a name', async () => {
    const text = (xml: string) => all(xml, /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g).join(' ');
    const full = text((await partsOf(documents.report))('word/document.xml'));
    for (const said of [
      'LIÊN MINH HỢP TÁC XÃ VIỆT NAM',
      'Số: 07/BC-LMHTX',
      'Hòa Bình, ngày 05 tháng 02 năm 2024',
      'TM. BAN THƯỜNG VỤ',
      'CHỦ TỊCH',
      'Nguyễn Văn Đức',
      '- UBND tỉnh Hòa Bình (báo cáo);',
      '- Lưu: VT, KH.',
    ])
      expect(full.replaceAll('\u00a0', ' ')).toContain(said);
    const none = await partsOf(documents['report of nothing']);
    const blank = text(none('word/document.xml'));
    expect(blank).toContain('Số: ....../BC-......');
    expect(blank).toContain('.................., ngày ...... tháng ...... năm ......');
    expect(blank).not.toMatch(/CHỦ TỊCH|TM\.|UBND/);
    expect(none('word/document.xml')).toContain('w:leader="dot"');
  });

  it('writes months of one digit as the decree does, with a zero in January and February only', async () => {
    const of = async (date: '2024-03-09' | '2024-12-31') => {
      const part = await partsOf(() =>
        writePlanReport(emptyPlanReportFacts(), {
          ...AT,
          letterhead: { place: 'Hòa Bình', date, number: 12 },
        }),
      );
      return part('word/document.xml');
    };
    expect(await of('2024-03-09')).toContain('Hòa Bình, ngày 09 tháng 3 năm 2024');
    expect(await of('2024-12-31')).toContain('ngày 31 tháng 12 năm 2024');
    expect(await of('2024-12-31')).toContain('Số: 12/BC-......');
  });
});

it('gives columns all of the width', () => {
  for (const widths of [[1], [12, 43, 25], [1, 1, 1, 1, 1, 1, 1]]) {
    const shared = columnWidths(widths.map((width) => ({ heading: '', width })));
    expect(shared.reduce((sum, width) => sum + width, 0)).toBe(twips(TEXT_WIDTH));
  }
});
