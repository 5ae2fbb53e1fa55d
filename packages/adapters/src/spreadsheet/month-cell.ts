import { isMonth, monthOf, type Month } from '@hoptac/core/time';
import { parsePeriod } from '@hoptac/core/vi';
import type { Cell } from './cell';
import type { CellRead, Reading } from './column';
import { dayOfSerial, readDay } from './day-cell';

/** Reads a month: `9/2023`, `tháng 9 năm 2023`, `2023-09`, or the first of it, into which Excel turns `9/2023`. */
export function readMonth({ value }: Cell, { today }: Reading): CellRead<Month> {
  if (value === null || value === '') return { ok: true, value: undefined };
  if (value instanceof Date && !Number.isNaN(value.getTime()))
    return { ok: true, value: value.toISOString().slice(0, 7) as Month };
  const written = String(value).trim();
  if (isMonth(written)) return { ok: true, value: written };
  const serial = /^\d{5,6}(?:\.\d+)?$/.test(written) ? dayOfSerial(Number(written)) : undefined;
  if (serial) return { ok: true, value: monthOf(serial) };
  // How CSV has it where a spreadsheet program took the month for a day: the first one.
  const first = readDay({ value: written });
  if (first.ok && first.value?.endsWith('-01')) return { ok: true, value: monthOf(first.value) };
  // A file is opened again years later, so a month without its year is not taken for the latest one.
  const parsed = /\d{4}/.test(written) ? parsePeriod(written, { today }) : undefined;
  if (parsed?.ok && isMonth(parsed.period)) return { ok: true, value: parsed.period };
  return {
    ok: false,
    message: {
      vi: `“${written}” không phải một tháng. Ghi tháng/năm, ví dụ 9/2023.`,
      en: `“${written}” is not a month. Write month/year, such as 9/2023.`,
    },
  };
}
