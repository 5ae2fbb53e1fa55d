import { measureUnitNames, type DataElement } from '@hoptac/core/indicators';
import { amount, yesNo } from './amount-cell';
import type { Column, Table } from './column';
import { month, text, wholeNumber } from './kinds';
import { figureRules } from './figure-rules';

const column = <Value>(one: Column<Value>) => one as Column;
const EXAMPLES = { whole: 120, money: 12_500_000, percent: 35.5, decimal: 1.5, yesNo: 1 };
/** A part is smaller than its whole, and revenue larger than what is paid from it. */
const exampleOf = ({ code, valueKind, partOf }: DataElement) =>
  code === 'revenue'
    ? 150_000_000
    : partOf === undefined
      ? EXAMPLES[valueKind]
      : Math.floor(EXAMPLES[valueKind] / 4);

/** The monthly figures: a column for each data element, in the order of the alliance's form. */
export function figuresTable(elements: readonly DataElement[]): Table {
  return {
    name: 'Số liệu tháng',
    title: 'SỐ LIỆU HẰNG THÁNG CỦA TỪNG ĐƠN VỊ',
    note: 'Mỗi dòng một đơn vị trong một tháng. Tiền ghi đủ đồng, không làm tròn. Chưa có số liệu thì để trống; chỉ ghi 0 khi thật sự bằng 0. Không sửa cột Bản số.',
    columns: {
      organisation: column({
        heading: 'Mã tổ chức',
        alsoCalled: ['Mã', 'Mã HTX', 'Mã đơn vị'],
        unit: 'như trang Tổ chức',
        example: 'htx-001',
        width: 20,
        kind: text,
      }),
      name: column({
        heading: 'Tên đơn vị',
        alsoCalled: ['Tên', 'Tên HTX', 'Tên hợp tác xã'],
        unit: 'tên đầy đủ',
        example: 'HTX Nông nghiệp Bắc Phong',
        width: 40,
        kind: text,
      }),
      month: column({
        heading: 'Tháng',
        alsoCalled: ['Kỳ', 'Kỳ báo cáo', 'Tháng năm'],
        unit: 'tháng/năm',
        example: '2023-09',
        width: 12,
        required: true,
        kind: month,
      }),
      ...Object.fromEntries(elements.map((element) => [element.code, elementColumn(element, elements)])),
      version: column({
        heading: 'Bản số',
        alsoCalled: ['Phiên bản'],
        unit: 'không sửa',
        example: undefined,
        width: 9,
        kind: wholeNumber({ from: 1, to: 1_000_000 }),
      }),
    },
  };
}

function elementColumn(element: DataElement, elements: readonly DataElement[]): Column {
  const { name, synonyms, unit, valueKind, allowNegative } = element;
  const yes = valueKind === 'yesNo';
  return column({
    heading: name.vi,
    alsoCalled: [name.en, ...synonyms],
    unit: yes ? 'Có hoặc Không' : measureUnitNames[unit].vi,
    example: exampleOf(element),
    width: Math.max(16, Math.min(24, name.vi.length + 4)),
    kind: yes
      ? yesNo
      : amount({
          unit: unit === 'dong' || unit === 'percent' ? unit : 'number',
          whole: valueKind === 'whole' || valueKind === 'money',
          allowNegative,
        }),
    rules: figureRules(element, elements),
  });
}
