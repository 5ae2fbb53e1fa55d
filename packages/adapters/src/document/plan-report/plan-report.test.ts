import { narrate, showActual, showTarget } from '@hoptac/core/plan';
import { describe, expect, it } from 'vitest';
import type { Block, CellText, Table } from '../content';
import { emptyPlanReportFacts, planReportFacts } from '../samples';
import { planReportContent } from './write-plan-report';

const tables = (body: readonly Block[]): Table[] =>
  body.flatMap((block) => (block.is === 'table' ? [block.table] : []));
const texts = (body: readonly Block[]): string[] =>
  body.flatMap((block) => ('text' in block ? [block.text] : []));
const said = (cell: CellText): string =>
  (cell === undefined ? [] : [cell].flat())
    .map((piece) => (typeof piece === 'string' ? piece : (piece as { text: string }).text))
    .join(' ');

describe.each(['vi', 'en'] as const)('the report on a plan (%s)', (language) => {
  const facts = planReportFacts();
  const { body } = planReportContent(facts, { language });

  it('says what narrate says, paragraph by paragraph', () => {
    const paragraphs = narrate(facts.report, { language }).paragraphs.map(({ text }) => text);
    const at = texts(body).indexOf(paragraphs[0]!);
    expect(texts(body).slice(at, at + paragraphs.length)).toEqual(paragraphs);
  });

  it('has each indicator in the table with the very figures of the report', () => {
    const [table] = tables(body);
    for (const [at, { indicator, actual, target }] of facts.report.rows.entries()) {
      const cells = table!.rows[at]!.map(said);
      expect(cells[1]).toBe(indicator.name[language]);
      expect(cells[2]).toContain(
        target === undefined ? '–' : showTarget(indicator, target, { language, actual }),
      );
      expect(cells[3]).toBe(actual === undefined ? '–' : showActual(indicator, actual, { language, target }));
    }
  });

  it('numbers its tables as they come', () => {
    const captions = tables(body).map(({ caption }) => /\d+/.exec(caption ?? '')?.[0]);
    expect(captions).toEqual(['1', '2', '3', '4']);
  });
});

it('sets a long paragraph over many indicators in a line for each, every word of it', () => {
  const { report } = planReportFacts();
  const rows = Array.from({ length: 6 }, () => report.rows[0]!);
  const many = { ...report, rows, count: { exceeded: 6, met: 0, missed: 0, noData: 0, noTarget: 0 } };
  const { body } = planReportContent({ ...planReportFacts(), report: many }, {});
  const lines = texts(body).filter((text) => text.startsWith('- '));
  expect(lines).toHaveLength(6);
  expect(lines[0]).toBe('- Hợp tác xã thành lập mới 70 đồng/người/tháng (vượt 75 % kế hoạch);');
  expect(lines[5]).toBe('- Hợp tác xã thành lập mới 70 đồng/người/tháng (vượt 75 % kế hoạch).');
  const at = texts(body).indexOf(lines[0]!);
  const paragraph = narrate(many).paragraphs.find(({ text }) => text.includes('(vượt 75 %'));
  const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)!;
  expect(
    words(
      texts(body)
        .slice(at - 1, at + 6)
        .join(' '),
    ),
  ).toEqual(words(paragraph!.text));
});

it('counts who reported, and names who did not with their months', () => {
  const { body } = planReportContent(planReportFacts(), {});
  expect(texts(body)).toContain(
    'Các đơn vị đã gửi 99 trong 108 báo cáo tháng phải gửi, đạt 91,7 %, tính cả báo cáo còn thiếu một số số liệu.',
  );
  const [, places, missing] = tables(body);
  expect(places!.rows.map((row) => row.map(said))).toEqual([
    ['Cao Phong', '36', '36', '0', '100 %'],
    ['Đà Bắc', '36', '33', '3', '91,7 %'],
    ['Kim Bôi', '36', '30', '6', '83,3 %'],
    ['Tất cả', '108', '99', '9', '91,7 %'],
  ]);
  expect(missing!.rows.map((row) => row.map(said))).toEqual([
    ['1', 'HTX số 1', 'Cao Phong', '1, 2, 3'],
    ['2', 'HTX số 2', 'Đà Bắc', '2, 3'],
    ['3', 'HTX số 3', 'Kim Bôi', '3'],
  ]);
});

it('never rounds a share to all or nothing', () => {
  const facts = planReportFacts(0);
  const grid = {
    months: ['2024-01'] as const,
    places: [
      { name: 'A', months: [{ reported: 29_999, expected: 30_000 }] },
      { name: 'B', months: [{ reported: 1, expected: 30_000 }] },
    ],
  };
  const { body } = planReportContent({ ...facts, reporting: { grid, missing: [] } }, {});
  const shares = tables(body)[1]!.rows.map((row) => said(row[4]));
  expect(shares.slice(0, 2)).toEqual(['99,997 %', '0,003 %']);
  expect(texts(body)).toContain('Không có đơn vị nào chưa gửi.');
});

it('puts a long list into an annex and says where', () => {
  const { body, annexes } = planReportContent(planReportFacts(40), {});
  expect(annexes?.map(({ title }) => title)).toEqual([
    'Danh sách đơn vị chưa gửi đủ báo cáo năm 2024',
    'Biểu đồ',
  ]);
  expect(texts(body)).toContain('Có 40 đơn vị chưa gửi đủ báo cáo, danh sách tại Phụ lục I kèm theo.');
  expect(tables(annexes![0]!.body)[0]!.rows).toHaveLength(40);
});

it('ranks the places with their figures', () => {
  const { body } = planReportContent(planReportFacts(), {});
  const [row] = tables(body).at(-1)!.rows;
  expect(said(row![2])).toBe('1. Cao Phong (70 đồng); 2. Đà Bắc (40 đồng); 3. Kim Bôi (18 đồng)');
});

it('says once what places have in common', () => {
  const facts = planReportFacts();
  const [{ ranked }] = facts.rankings as [NonNullable<typeof facts.rankings>[number]];
  const ordered = (...given: readonly (readonly [rank: number, actual: number])[]) => {
    const units = given.map(([rank, actual], at) => ({ ...ranked[at]!, rank, actual }));
    const { body } = planReportContent({ ...facts, rankings: [{ by: 'value', ranked: units }] }, {});
    return said(tables(body).at(-1)!.rows[0]![2]);
  };
  expect(ordered([1, 5], [1, 5], [3, 2])).toBe('1. Cao Phong, Đà Bắc (5 đồng); 3. Kim Bôi (2 đồng)');
  expect(ordered([1, 0], [1, 0], [1, 0])).toBe('Bằng nhau: Cao Phong, Đà Bắc, Kim Bôi (0 đồng)');
});

it('says that there is nothing, draws nothing, and leaves room for remarks', () => {
  const { body, annexes } = planReportContent(emptyPlanReportFacts(), {});
  expect(tables(body)).toEqual([]);
  expect(annexes).toEqual([]);
  expect(texts(body)).toContain('Kỳ này chưa có kế hoạch và chưa có số liệu.');
  expect(texts(body)).toContain('Trong kỳ không có đơn vị nào phải gửi báo cáo.');
  expect(body.filter(({ is }) => is === 'lines')).toHaveLength(1);
  expect(texts(body).filter((text) => /^[IV]+\./.test(text))).toEqual([
    'I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU',
    'II. TÌNH HÌNH GỬI BÁO CÁO THÁNG',
    'III. NHẬN XÉT, ĐỀ XUẤT',
  ]);
});

it('has remarks in place of the room for them', () => {
  const { body } = planReportContent({ ...planReportFacts(), remarks: ['Đề nghị hỗ trợ vốn.'] }, {});
  expect(body.filter(({ is }) => is === 'lines')).toEqual([]);
  expect(texts(body)).toContain('Đề nghị hỗ trợ vốn.');
});
