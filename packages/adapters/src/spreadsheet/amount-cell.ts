import { parseQuantity, type QuantityUnit } from '@hoptac/core/vi';
import type { Cell } from './cell';
import type { CellKind, CellRead } from './column';
import { nothing, refuse, spoken } from './kinds';

export interface AmountRules {
  unit: QuantityUnit;
  whole: boolean;
  allowNegative?: boolean;
}

/**
 * A figure: a number cell as it is, a text as people type it (`1,2 tỷ`, `82,5%`, `1.500.000`). Blank, `-` and `chưa có`
 * are no figure, which is not zero.
 */
export function amount(rules: AmountRules): CellKind<number> {
  return {
    read: (cell) => readAmount(cell, rules),
    write: (value) => value,
    format: rules.whole ? 'amount' : 'decimal',
  };
}

/** Có or không, kept as 1 and 0. */
export const yesNo: CellKind<number> = {
  read({ value }) {
    const said = typeof value === 'boolean' ? (value ? 'co' : 'khong') : spoken(String(value ?? ''));
    if (said === '' || said === 'chuaco') return nothing;
    if (['co', '1', 'x', 'yes', 'true'].includes(said)) return { ok: true, value: 1 };
    if (['khong', '0', 'no', 'false'].includes(said)) return { ok: true, value: 0 };
    return refuse(
      `“${String(value)}”: ghi Có hoặc Không.`,
      `“${String(value)}”: write Có (yes) or Không (no).`,
    );
  },
  write: (value) => (value === 0 ? 'Không' : 'Có'),
  choices: ['Có', 'Không'],
};

function readAmount({ value, percent }: Cell, rules: AmountRules): CellRead<number> {
  if (value === null || value === '') return nothing;
  if (typeof value === 'number') {
    if (!percent) return checked(value, rules);
    if (rules.unit !== 'percent')
      return refuse(
        'Ô này đang ở dạng phần trăm. Đổi định dạng ô về số.',
        'This cell is formatted as per cent. Format it as a number.',
      );
    // 0,07 × 100 is 7.000000000000001 to a computer.
    return checked(Number((value * 100).toPrecision(15)), rules);
  }
  if (typeof value !== 'string')
    return refuse(
      'Ô này là ngày hoặc đúng/sai, không phải số. Đổi định dạng ô về số.',
      'This cell is a date or a yes/no, not a number. Format it as a number.',
    );
  if (value.trim() === '') return nothing;
  const read = parseQuantity(value, { allowNegative: true });
  if (!read.ok) return read.reason === 'noData' ? nothing : { ok: false, message: read.hint };
  if (read.unit !== 'number' && read.unit !== rules.unit)
    return refuse(
      `“${value.trim()}” ghi theo ${WORDS[read.unit].vi}, còn cột này tính bằng ${WORDS[rules.unit].vi}.`,
      `“${value.trim()}” is in ${WORDS[read.unit].en}, and this column counts in ${WORDS[rules.unit].en}.`,
    );
  return checked(read.value, rules);
}

const WORDS: Record<QuantityUnit, { vi: string; en: string }> = {
  dong: { vi: 'đồng', en: 'đồng' },
  percent: { vi: 'phần trăm', en: 'per cent' },
  number: { vi: 'số đếm', en: 'plain numbers' },
};

function checked(value: number, { whole, allowNegative }: AmountRules): CellRead<number> {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER)
    return refuse(
      'Số quá lớn để giữ chính xác. Kiểm tra lại các số 0.',
      'The number is too large to be kept exactly. Look at its zeros again.',
    );
  if (whole && !Number.isInteger(value))
    return refuse(
      `Cần số nguyên, không phải ${String(value).replace('.', ',')}. Tiền ghi đủ đồng.`,
      `A whole number is needed, not ${value}. Money is written in whole đồng.`,
    );
  if (value < 0 && !allowNegative) return refuse('Số này không thể âm.', 'This number cannot be below zero.');
  return { ok: true, value: Object.is(value, -0) ? 0 : value };
}
