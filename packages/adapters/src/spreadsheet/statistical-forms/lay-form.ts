import type { StatisticalForm } from '@hoptac/core/indicators';
import { formatDate } from '@hoptac/core/time';
import type { CellWritten, SheetWritten } from '../cell';
import type { FormsData } from './form-data';
import { formHead } from './form-head';
import { FIGURES, startPage, type FormPage } from './form-page';
import { createReasons } from './form-reasons';
import { sectionsOf } from './form-sections';
import { laySection } from './lay-form-rows';

const HEAD_LINES = 6;
/** Beside the form, for whoever fills it in. */
const BESIDE = ['Đơn vị đã báo', 'không in'] as const;

/** A form as the circular prints it, with what fills it; what cannot be filled says below the table why. */
export function layForm(form: StatisticalForm, data: FormsData): SheetWritten {
  const page = startPage(form);
  const { width, middle } = page;
  const head = formHead(form, data);
  page.three(
    [
      { value: head.left, look: 'plain' },
      { value: head.middle, look: 'strong' },
      { value: head.right, look: 'plain' },
    ],
    HEAD_LINES,
  );
  page.across({ value: `Đơn vị tính: ${form.unit.vi}`, look: 'signature' }, middle, width - 1);

  const from = page.next();
  layHeadings(page);
  const to = page.next() - 1;
  const reasons = createReasons();
  for (const laid of sectionsOf(form)) laySection(page, laid, reasons, data);

  page.add([]);
  for (const note of [...reasons.notes(), ...notesOf(data)])
    page.across({ value: note, look: 'note' }, 0, width - 1);
  page.add([]);
  page.across({ value: '....., ngày..... tháng...... năm......', look: 'signature' }, middle, width - 1);
  const signed = (left: string, centre: string, right: string, look: 'strong' | 'signature') =>
    page.three([
      { value: left, look },
      { value: centre, look },
      { value: right, look },
    ]);
  signed('Người lập biểu', 'Người kiểm tra biểu', 'Thủ trưởng', 'strong');
  signed('(Ký, họ tên)', '(Ký, họ tên)', '(Ký, đóng dấu, họ tên)', 'signature');
  return page.finish({ from, to });
}

/** The headings of the table, and the letters and numbers that the circular gives its columns. */
function layHeadings(page: FormPage): void {
  const { groups, columns, width } = page;
  const heading = (value: string | null): CellWritten => ({ value, look: 'heading' });
  const names = columns.map((column) => heading(column.heading));
  const [ends, none] = [['Chỉ tiêu', 'Mã số'].map(heading), [heading(null), heading(null)]];
  if (groups.length > 1) {
    const row = page.next();
    let at = FIGURES;
    const above = groups.flatMap((group) => {
      page.merge({ row, fromColumn: at, toColumn: at + group.columns.length - 1 });
      at += group.columns.length;
      return [heading(group.heading ?? null), ...group.columns.slice(1).map(() => heading(null))];
    });
    for (const column of [0, 1, width])
      page.merge({ row, toRow: row + 1, fromColumn: column, toColumn: column });
    page.add([...ends, ...above, heading(BESIDE[0])], 2);
    page.add([...none, ...names, heading(null)], 2);
  } else page.add([...ends, ...names, heading(BESIDE[0])], 2);
  const unit = (value: string | number): CellWritten => ({ value, look: 'unit' });
  page.add([unit('A'), unit('B'), ...columns.map((_, at) => unit(at + 1)), unit(BESIDE[1])]);
}

function notesOf({ alliance, on }: FormsData): string[] {
  return [
    'Ô trống: chưa có số liệu hoặc chưa giao kế hoạch; không phải bằng 0. Cạnh bảng, ngoài phần in, có số đơn vị đã báo trên số đơn vị phải báo của năm N.',
    `Lập ngày ${formatDate(on)} từ số liệu của ${alliance}.`,
  ];
}
