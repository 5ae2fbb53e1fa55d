import type { StatisticalForm } from '@hoptac/core/indicators';
import { formatDate } from '@hoptac/core/time';
import { layList } from '../lay-list';
import type { SheetWritten } from '../cell';
import { cellsOf, isFillable, isOfProvince, type FormsData } from './form-data';

/** The first sheet: every form of the circular, and where it is or why it is not in the file. */
export function layFormList(forms: readonly StatisticalForm[], data: FormsData): SheetWritten {
  return layList({
    name: 'Danh sách biểu',
    title: `BIỂU THỐNG KÊ HỢP TÁC XÃ NĂM ${data.year} – THÔNG TƯ 19/2022/TT-BKHĐT, PHỤ LỤC III`,
    note: `Lập ngày ${formatDate(data.on)} từ số liệu của ${data.alliance}. Mỗi biểu một trang. Nguồn không có phần giải thích biểu mẫu của thông tư; xem lại trước khi ký.`,
    columns: [
      { heading: 'Ký hiệu biểu', width: 16 },
      { heading: 'Tên biểu', width: 58 },
      { heading: 'Đơn vị báo cáo', width: 32 },
      { heading: 'Trong tệp này', width: 58 },
    ],
    rows: forms.map((form) => [form.code, form.name.vi, form.reporter.vi, standing(form, forms)]),
  });
}

function standing(form: StatisticalForm, forms: readonly StatisticalForm[]): string {
  const cells = cellsOf(form);
  const filled = cells.filter(isFillable).length;
  if (filled === 0) {
    const [reason] = cells.flatMap((cell) => ('cannot' in cell ? [cell.cannot.vi] : []));
    return `Chưa điền được: ${reason}`;
  }
  if (isOfProvince(form)) return `Có ở trang ${form.code}: điền được ${filled}/${cells.length} ô của năm.`;
  const own = forms.find(({ code }) => code === form.code.replace('a.', 'b.'));
  return own
    ? `Cục lập cho cả nước; phần của tỉnh ở biểu ${own.code}.`
    : 'Cục lập cho cả nước, không thuộc phần của tỉnh.';
}
