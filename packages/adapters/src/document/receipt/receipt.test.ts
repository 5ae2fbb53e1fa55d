import { describe, expect, it } from 'vitest';
import type { Block, CellText } from '../content';
import { AT, receiptFacts } from '../samples';
import type { ReceiptFacts } from './receipt';
import { receiptContent } from './write-receipt';

const cellText = (cell: CellText): string =>
  (cell === undefined ? [] : [cell].flat())
    .map((piece) => (typeof piece === 'string' ? piece : (piece as { text: string }).text))
    .join('\n');
const rowsOf = (body: readonly Block[]) =>
  body.flatMap((block) => (block.is === 'table' ? block.table.rows.map((row) => row.map(cellText)) : []));
const particularsOf = (facts: ReceiptFacts) =>
  receiptContent(facts, AT).body.flatMap((block) =>
    block.is === 'particulars' ? block.items.map(({ label, value }) => `${label}: ${value}`) : [],
  );

describe('the certificate of receipt', () => {
  it('says who sent what month and when, by the clock in Việt Nam', () => {
    expect(particularsOf(receiptFacts())).toEqual([
      'Số biên nhận: BN-2312-0471-2',
      'Đơn vị báo cáo: HTX Cam Cao Phong',
      'Địa bàn: Cao Phong',
      'Kỳ báo cáo: tháng 12/2023',
      'Lần gửi: Bản thứ 2',
      'Người gửi: Bùi Thị Hoa',
      'Nhận lúc: 00 giờ 05 phút, ngày 05/01/2024',
      'Tình trạng: Đã được duyệt (từ 12/01/2024)',
      'Lý do sửa: Gõ nhầm',
    ]);
  });

  it('has every figure as it was sent, large money in words, and what no definition knows under its code', () => {
    expect(rowsOf(receiptContent(receiptFacts(), AT).body)).toEqual([
      ['1', 'Doanh thu', 'đồng', '1.350.000.000', 'một tỷ ba trăm năm mươi triệu đồng'],
      ['2', 'Lợi nhuận', 'đồng', '-20.000.000', ''],
      ['3', 'Thành viên', 'người', '25', ''],
      ['4', 'honeyJars', '', '1,5', ''],
    ]);
  });

  it('names what was not given, which is not zero', () => {
    const { body } = receiptContent(receiptFacts(), AT);
    const said = body.flatMap((block) => ('text' in block ? [block.text] : []));
    expect(said.find((text) => text.startsWith('Chưa có số liệu:'))).toMatch(/Quỹ lương.*không phải bằng 0/);
    expect(said).toContain('- Doanh thu gấp 3 lần tháng trước.');
    expect(said.at(-1)).toContain('08 giờ 30 phút, ngày 05/02/2024');
  });

  it.each([
    [receiptFacts({ state: 'submitted' }), 'Tình trạng: Đã nhận, đang chờ duyệt'],
    [{ ...receiptFacts(), counts: 3 }, 'Tình trạng: Đã được thay bằng bản thứ 3'],
    [{ ...receiptFacts({ state: 'withdrawn' }), counts: 1 }, 'Tình trạng: Người gửi đã rút lại'],
    [
      {
        ...receiptFacts({ state: 'returned' }),
        steps: [
          {
            version: 2,
            state: 'returned',
            by: 'p',
            at: '2024-01-06T01:00:00Z',
            comment: 'Doanh thu cao quá',
          },
        ],
      },
      'Tình trạng: Đã trả lại để xem lại (từ 06/01/2024)',
    ],
  ] as [ReceiptFacts, string][])('says what became of it', (facts, said) => {
    expect(particularsOf(facts)).toContain(said);
  });

  it('says that a version without figures has none', () => {
    const { body } = receiptContent(receiptFacts({ values: {} }), AT);
    expect(rowsOf(body)).toEqual([]);
    expect(body.flatMap((block) => ('text' in block ? [block.text] : []))).toContain(
      'Bản này không có số liệu nào.',
    );
  });
});
