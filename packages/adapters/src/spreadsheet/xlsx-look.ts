import type { CellStyle } from 'hucre/xlsx';
import type { CellLook, CellWritten } from './cell';

/** Office documents in Việt Nam are set in Times New Roman. */
export const FONT = { name: 'Times New Roman', size: 12 };

const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const thin = { style: 'thin', color: { rgb: '9AA5B1' } } as const;
const boxed = { top: thin, right: thin, bottom: thin, left: thin };
const centred = { horizontal: 'center', vertical: 'center', wrapText: true } as const;

const LOOKS: Record<CellLook, CellStyle> = {
  title: { font: { ...FONT, size: 14, bold: true }, alignment: { vertical: 'center', wrapText: true } },
  note: {
    font: { ...FONT, size: 11, italic: true, color: { rgb: '445566' } },
    alignment: { wrapText: true, vertical: 'top' },
  },
  heading: { font: { ...FONT, bold: true }, fill: solid('DCE6F1'), border: boxed, alignment: centred },
  requiredHeading: {
    font: { ...FONT, bold: true, color: { rgb: '9C0006' } },
    fill: solid('DCE6F1'),
    border: boxed,
    alignment: centred,
  },
  unit: {
    font: { ...FONT, size: 10, italic: true },
    fill: solid('F2F5F9'),
    border: boxed,
    alignment: centred,
  },
  example: {
    font: { ...FONT, italic: true, color: { rgb: '7F7F7F' } },
    fill: solid('FFFBE6'),
    border: boxed,
  },
  given: { font: FONT, border: boxed, alignment: { vertical: 'center', wrapText: true } },
  total: {
    font: { ...FONT, bold: true },
    fill: solid('EEF3F8'),
    border: boxed,
    alignment: { vertical: 'center' },
  },
  group: { font: { ...FONT, bold: true }, border: boxed, alignment: { wrapText: true, vertical: 'center' } },
  plain: { font: { ...FONT, size: 11 }, alignment: { wrapText: true, vertical: 'top' } },
  centred: { font: FONT, alignment: centred },
  strong: { font: { ...FONT, bold: true }, alignment: centred },
  signature: { font: { ...FONT, italic: true }, alignment: { horizontal: 'center', vertical: 'top' } },
};

const FORMATS = {
  amount: '#,##0',
  decimal: 'General',
  percent: '#,##0.0',
  rounded: '#,##0.0#',
  date: 'dd/mm/yyyy',
  text: '@',
};
const WITH_DECIMALS = '#,##0.######';

/** Grouped by three, with a decimal point only where there are decimals: the general format leaves one behind. */
function numberFormat({ value, format = 'amount' }: CellWritten): string {
  if (format === 'percent') return FORMATS.percent;
  // Nobody reads the hundredths of millions.
  if (format === 'rounded' && typeof value === 'number' && !Number.isInteger(value))
    return Math.abs(value) >= 1000 ? FORMATS.amount : FORMATS.rounded;
  if (typeof value !== 'number') return FORMATS[format];
  return Number.isInteger(value) ? FORMATS.amount : WITH_DECIMALS;
}

/** A number that is wider than its column is set smaller: #### says nothing. */
const SHRUNK: CellStyle = { alignment: { vertical: 'center', shrinkToFit: true } };
/** Written texts keep off the line, so that a number before them is told apart. */
const INDENTED: CellStyle = {
  alignment: { vertical: 'center', wrapText: true, horizontal: 'left', indent: 1 },
};

export function lookOf(cell: CellWritten): CellStyle {
  const { look = 'given', format } = cell;
  const isText = typeof cell.value === 'string' && look === 'given';
  if (format === undefined) return isText ? { ...LOOKS[look], ...INDENTED } : LOOKS[look];
  const isNumber = ['amount', 'decimal', 'rounded', 'percent'].includes(format);
  return {
    ...LOOKS[look],
    ...(isText && format === 'text' && INDENTED),
    ...(isNumber && SHRUNK),
    numFmt: isNumber ? numberFormat(cell) : FORMATS[format],
  };
}

export function columnLook(format: CellWritten['format']): CellStyle {
  return { font: FONT, ...(format && { numFmt: FORMATS[format] }) };
}
