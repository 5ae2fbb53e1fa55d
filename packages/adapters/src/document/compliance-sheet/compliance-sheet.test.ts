import { formatCitation } from '@hoptac/core/law';
import { describe, expect, it } from 'vitest';
import type { Block, CellText, DocumentContent } from '../content';
import { complianceFacts } from '../samples';
import { complianceSheetContent } from './write-compliance-sheet';

const cellText = (cell: CellText): string =>
  (cell === undefined ? [] : [cell].flat())
    .map((piece) => (typeof piece === 'string' ? piece : (piece as { text: string }).text))
    .join('\n');

/** All that can be read, a line for each paragraph or row. */
function linesOf({ body, annexes = [] }: DocumentContent): string[] {
  const lines = (blocks: readonly Block[]) =>
    blocks.flatMap((block) =>
      block.is === 'table'
        ? block.table.rows.map((row) => row.map(cellText).join(' | '))
        : block.is === 'particulars'
          ? block.items.map(({ label, value }) => `${label}: ${value ?? ''}`)
          : 'text' in block
            ? [block.text]
            : [],
    );
  return [...lines(body), ...annexes.flatMap((annex) => lines(annex.body))];
}

describe.each(['vi', 'en'] as const)('the compliance sheet (%s)', (language) => {
  const facts = complianceFacts();
  const lines = linesOf(complianceSheetContent(facts, { language }));

  it.each(facts.compliance.findings.filter(({ status }) => status !== 'notApplicable'))(
    'says of $rule what was found, and where it stands in the law',
    ({ title, status, explanation, citations, missing, consequence }) => {
      const line = lines.find((one) => /^\d+ \| /.test(one) && one.split(' | ')[1] === title[language]);
      const settled = status !== 'unknown' || missing.length === 0;
      expect(line).toContain(settled ? explanation[language] : ' | ');
      expect(line).toContain(consequence?.text[language] ?? '');
      for (const citation of citations) expect(line).toContain(formatCitation(citation, { language }));
    },
  );

  it('names each duty with its day', () => {
    const { duties } = facts;
    expect(duties.ok && duties.obligations.length).toBeGreaterThan(2);
    for (const { title, due } of duties.obligations)
      expect(
        lines.find(
          (line) =>
            line.includes(title[language]) && line.includes(due.effective.split('-').toReversed().join('/')),
        ),
      ).toBeDefined();
  });
});

it('says what was compared, with the share it is of', () => {
  const lines = linesOf(complianceSheetContent(complianceFacts(), {}));
  const line = lines.find((one) => one.includes('Vốn góp tối đa của một thành viên'));
  expect(line).toContain(
    'Hiện nay: 400.000.000 đồng\nTối đa: 300.000.000 đồng (30 % của 1.000.000.000 đồng)',
  );
  expect(line).toContain('Điều 74 khoản 1, Luật 17/2023/QH15');
});

it('names the fine that a decree sets, and that it may not be concluded', () => {
  const facts = complianceFacts({
    kind: 'cooperative',
    fiscalYearEnd: '12-31',
    lastAnnualMeetingOn: '2023-05-30',
  });
  const line = linesOf(complianceSheetContent(facts, {})).find((one) =>
    one.includes('Họp đại hội thường niên đúng hạn'),
  );
  expect(line).toContain('từ 10.000.000 đồng đến 20.000.000 đồng');
  expect(line).toContain('không kết luận mức phạt');
});

it('counts unknown apart from wrong, with what to tell first, and lists them in an annex', () => {
  const content = complianceSheetContent(complianceFacts(), {});
  const lines = linesOf(content);
  const { findings, missingFacts } = complianceFacts().compliance;
  const unknown = findings.filter(({ status }) => status === 'unknown').length;
  expect(unknown).toBeGreaterThan(50);
  expect(lines.some((line) => line.includes(`${unknown} chưa xét được vì còn thiếu thông tin`))).toBe(true);
  expect(lines).toContain(`Danh sách ${unknown} quy định chưa xét được, kèm thông tin còn thiếu, ở Phụ lục.`);
  expect(missingFacts.length).toBeGreaterThan(10);
  expect(content.annexes).toHaveLength(1);
});

it('concludes nothing from facts that cannot be, and says which', () => {
  const lines = linesOf(
    complianceSheetContent(complianceFacts({ kind: 'cooperative', officialMembers: -5 }), {}),
  );
  expect(lines.join('\n')).toContain('Chưa dùng được số thành viên chính thức: cần số nguyên từ 0 trở lên.');
  expect(lines.join('\n')).not.toContain('Đã đối chiếu');
});
