import { measureUnitNames, type Indicator } from '@hoptac/core/indicators';
import { amount } from './amount-cell';
import type { Column, Table } from './column';
import { choice, text, wholeNumber } from './kinds';
import { yesNo } from './amount-cell';

const anyAmount = amount({ unit: 'number', whole: false, allowNegative: true });
/** A target may be said in đồng or per cent; which of them, its indicator knows. */
const target = {
  ...anyAmount,
  read: (cell: Parameters<typeof anyAmount.read>[0], reading: Parameters<typeof anyAmount.read>[1]) => {
    for (const unit of ['dong', 'percent'] as const) {
      const read = amount({ unit, whole: false, allowNegative: true }).read(cell, reading);
      if (read.ok) return read;
    }
    return anyAmount.read(cell, reading);
  },
};
const column = <Value>(one: Column<Value>) => one as Column;
export const MONTHS = Array.from({ length: 12 }, (_, index) => `month${index + 1}`);

export function planTable(indicators: readonly Indicator[]): Table {
  const names = Object.fromEntries(indicators.map(({ code, name }) => [code, [name.vi, name.en]]));
  const first = indicators[0];
  return {
    name: 'Kế hoạch',
    title: 'KẾ HOẠCH NĂM',
    note: 'Mỗi dòng một chỉ tiêu. Ghi mức giao, hoặc cả Từ và Đến khi chỉ tiêu là một khoảng. Mức tính bằng đúng đơn vị của chỉ tiêu (tiền: đồng). Phân bổ “Từng tháng” thì ghi đủ 12 tháng.',
    columns: {
      year: column({
        heading: 'Năm',
        unit: 'năm',
        example: 2024,
        width: 8,
        required: true,
        kind: wholeNumber({ from: 1990, to: 2200 }),
      }),
      indicator: column({
        heading: 'Chỉ tiêu',
        unit: 'chọn',
        example: first?.code,
        width: 44,
        required: true,
        kind: choice(names),
      }),
      measure: column({
        heading: 'Tính bằng',
        unit: 'chỉ để xem',
        example: first && measureUnitNames[first.unit].vi,
        width: 12,
        kind: text,
      }),
      unit: column({
        heading: 'Giao cho',
        unit: 'mã địa bàn, mã tổ chức; trống là toàn tỉnh',
        example: undefined,
        width: 20,
        kind: text,
      }),
      target: column({
        heading: 'Mức giao',
        alsoCalled: ['Kế hoạch giao', 'Mục tiêu'],
        unit: 'số',
        example: 45,
        width: 20,
        kind: target,
      }),
      from: column({ heading: 'Từ', unit: 'số', example: undefined, width: 14, kind: target }),
      to: column({ heading: 'Đến', unit: 'số', example: undefined, width: 14, kind: target }),
      phasing: column({
        heading: 'Phân bổ',
        unit: 'chọn; trống là đều',
        example: 'even',
        width: 20,
        kind: choice({
          even: ['Đều các tháng', 'Đều'],
          lastYear: ['Theo năm trước'],
          monthly: ['Từng tháng'],
        }),
      }),
      ...Object.fromEntries(
        MONTHS.map((key, index) => [
          key,
          column({
            heading: `Tháng ${index + 1}`,
            alsoCalled: [`T${index + 1}`],
            unit: 'số',
            example: undefined,
            width: 14,
            kind: target,
          }),
        ]),
      ),
      sample: column({ heading: 'Số liệu mẫu', unit: 'chọn', example: undefined, width: 12, kind: yesNo }),
    },
  };
}
