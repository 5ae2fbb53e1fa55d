import type { CellStyle } from 'hucre/xlsx';
import type { CellWritten } from './cell';

/** Office documents in Việt Nam are set in Times New Roman. */
export const FONT = { name: 'Times New Roman', size: 12 };

const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const thin = { style: 'thin', color: { rgb: '9AA5B1' } } as const;
const boxed = { top: thin, right: thin, bottom: thin, left: thin };
const centred = { horizontal: 'center', vertical: 'center', wrapText: true } as const;

const LOOKS: Record<NonNullable<CellWritten['look']>, CellStyle> = {
  title: { font: { ...FONT, size: 14, bold: true }, alignment: { vertical: 'center' } },
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
  given: { font: FONT, border: boxed },
};

const FORMATS = { amount: '#,##0', decimal: 'General', date: 'dd/mm/yyyy', text: '@' };
const WITH_DECIMALS = '#,##0.######';

/** Grouped by three, with a decimal point only where there are decimals: the general format leaves one behind. */
function numberFormat({ value, format = 'amount' }: CellWritten): string {
  if (typeof value !== 'number') return FORMATS[format];
  return Number.isInteger(value) ? FORMATS.amount : WITH_DECIMALS;
}

export function lookOf(cell: CellWritten): CellStyle {
  const { look = 'given', format } = cell;
  if (format === undefined) return LOOKS[look];
  const isNumber = format === 'amount' || format === 'decimal';
  return { ...LOOKS[look], numFmt: isNumber ? numberFormat(cell) : FORMATS[format] };
}

export function columnLook(format: CellWritten['format']): CellStyle {
  return { font: FONT, ...(format && { numFmt: FORMATS[format] }) };
}
