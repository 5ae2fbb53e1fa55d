import { writeComplianceSheet, writePlanReport, writeReceipt } from '@hoptac/adapters/document';
import { expect, it } from 'vitest';
import {
  AT,
  complianceFacts,
  emptyPlanReportFacts,
  extremeLetterhead,
  extremePlanReportFacts,
  letterhead,
  planReportFacts,
  receiptFacts,
} from '../../packages/adapters/src/document/samples';
import { boldWidth } from '../../packages/adapters/src/document/bold-widths';
import { startTalk } from '../transcripts/talk';
import { convert, describeWithOffice } from './convert';
import { wordsOf } from './docx-words';
import { fontsOf, pagesOf, type Page, type Word } from './pages';

const POINTS = 72 / 25.4;
const MARGIN = { top: 20, bottom: 20, left: 30, right: 15 };
const A4 = { width: 210, height: 297 };
/** A glyph's box may reach over its line by so much, in points. */
const SLACK = 3;

const documents: Record<string, { write: () => Promise<Uint8Array>; pages: [number, number] }> = {
  'a report with everything': {
    write: () => writePlanReport(planReportFacts(), { ...AT, letterhead }),
    pages: [4, 6],
  },
  'a report with a list of 300 in English': {
    write: () => writePlanReport(planReportFacts(300), { ...AT, language: 'en' }),
    pages: [9, 16],
  },
  'a report of extremes': {
    write: () => writePlanReport(extremePlanReportFacts(), { ...AT, letterhead: extremeLetterhead }),
    pages: [12, 40],
  },
  'a report of nothing': { write: () => writePlanReport(emptyPlanReportFacts(), AT), pages: [1, 1] },
  'a compliance sheet': {
    write: () => writeComplianceSheet(complianceFacts(), { ...AT, letterhead }),
    pages: [8, 16],
  },
  'a receipt': { write: () => writeReceipt(receiptFacts(), { ...AT, letterhead }), pages: [1, 1] },
};

describeWithOffice.each(Object.entries(documents))('%s, as LibreOffice prints it', (_, { write, pages }) => {
  it('shows every word within the margins, set in one family, its pages numbered', async () => {
    const docx = await write();
    const pdf = await convert(docx, { from: 'docx', to: 'pdf' });
    const printed = await pagesOf(pdf);
    expect(printed.length).toBeGreaterThanOrEqual(pages[0]);
    expect(printed.length).toBeLessThanOrEqual(pages[1]);
    for (const [at, page] of printed.entries()) {
      expect([page.width / POINTS, page.height / POINTS].map(Math.round)).toEqual([A4.width, A4.height]);
      expect(page.words.filter((word) => isOutside(word)).map(({ text }) => text)).toEqual(
        at === 0 ? [] : [`${at + 1}`],
      );
      if (at > 0) expectCentred(numberOf(page));
    }
    expectAllWords(wordsOf(docx), printed);
    // What Times New Roman's letters are as wide as; other scripts and symbols have fonts of their own.
    const fonts = await fontsOf(pdf);
    expect(fonts.some((name) => name.startsWith('LiberationSerif'))).toBe(true);
    const others = fonts.filter((name) => !name.startsWith('LiberationSerif'));
    expect(others.length === 0 || /[\u3400-\u9fff]/u.test(wordsOf(docx).join(''))).toBe(true);
  }, 60_000);
});

describeWithOffice('a table over several pages', () => {
  it('has its headings on each', async () => {
    const docx = await writePlanReport(planReportFacts(300), AT);
    const printed = await pagesOf(await convert(docx, { from: 'docx', to: 'pdf' }));
    const listed = printed.filter(
      ({ words }) => words.some(({ text }) => text === 'HTX') && words.length > 150,
    );
    expect(listed.length).toBeGreaterThan(5);
    for (const { words } of listed.slice(1)) expect(words.map(({ text }) => text)).toContain('STT');
  }, 60_000);
});

describeWithOffice('the reports of the sample', () => {
  it.each(['2023', '2023-Q3', '2023-09'])(
    '%s: no heading stands at the foot of a page',
    async (period) => {
      const talk = await startTalk();
      await talk.letIn('hoa', 'Hoa', { role: 'allianceOfficer' });
      const [reply] = await talk.pressNotice(`export:report,${period}`, 'Báo cáo', 'hoa');
      const docx = Buffer.from(reply!.file!.base64, 'base64');
      const printed = await pagesOf(await convert(docx, { from: 'docx', to: 'pdf' }));
      expect(printed.length).toBeGreaterThan(4);
      for (const page of printed) expect(lastLineOf(page)).not.toMatch(/^[IVX]+\. /);
    },
    60_000,
  );
});

describeWithOffice('the head of a document', () => {
  it('has the motto in the middle below the national title, as wide as it was measured', async () => {
    const pdf = await convert(await documents['a report with everything']!.write(), {
      from: 'docx',
      to: 'pdf',
    });
    const [first] = await pagesOf(pdf);
    const line = (from: string, to: string) => {
      const start = first!.words.findIndex(({ text }) => text === from);
      const end = first!.words.findIndex(({ text }, at) => at >= start && text === to);
      return {
        left: first!.words[start]!.left,
        right: first!.words[end]!.right,
        top: first!.words[start]!.top,
      };
    };
    const title = line('CỘNG', 'NAM');
    const motto = line('Độc', 'phúc');
    expect(motto.top).toBeGreaterThan(title.top);
    expect(Math.abs(title.left + title.right - motto.left - motto.right)).toBeLessThan(2);
    const measured = boldWidth('Độc lập - Tự do - Hạnh phúc', 13) * POINTS;
    expect(Math.abs(motto.right - motto.left - measured)).toBeLessThan(measured * 0.02);
  }, 60_000);
});

function isOutside({ left, top, right, bottom }: Word): boolean {
  return (
    left < MARGIN.left * POINTS - SLACK ||
    right > (A4.width - MARGIN.right) * POINTS + SLACK ||
    top < MARGIN.top * POINTS - SLACK ||
    bottom > (A4.height - MARGIN.bottom) * POINTS + SLACK
  );
}

function lastLineOf({ words }: Page): string {
  const lowest = Math.max(...words.map(({ bottom }) => bottom));
  return words
    .filter(({ bottom }) => lowest - bottom < SLACK)
    .map(({ text }) => text)
    .join(' ');
}

function numberOf({ words }: Page): Word {
  return words.find(isOutside)!;
}

/** In the middle of the text, above it. */
function expectCentred({ left, right, bottom }: Word): void {
  const middle = ((MARGIN.left + A4.width - MARGIN.right) / 2) * POINTS;
  expect(Math.abs((left + right) / 2 - middle)).toBeLessThan(2);
  expect(bottom).toBeLessThan(MARGIN.top * POINTS);
}

/** Letter by letter, because a narrow cell may break a word: everything that was written is seen as often. */
function expectAllWords(written: readonly string[], printed: readonly Page[]): void {
  const count = (text: string) => {
    const counted = new Map<string, number>();
    for (const letter of text.normalize('NFC').replaceAll(/[^\p{L}\p{N}]/gu, ''))
      counted.set(letter, (counted.get(letter) ?? 0) + 1);
    return counted;
  };
  const seen = count(printed.flatMap(({ words }) => words.map(({ text }) => text)).join(''));
  const lacking = [...count(written.join(''))].filter(([letter, times]) => (seen.get(letter) ?? 0) < times);
  expect(lacking).toEqual([]);
}
