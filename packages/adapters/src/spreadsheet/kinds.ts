import { formatDate, type CalendarDate, type Month } from '@hoptac/core/time';
import { fold, type Bilingual } from '@hoptac/core/vi';
import type { Cell } from './cell';
import type { CellKind, CellRead } from './column';
import { readDay } from './day-cell';
import { readMonth } from './month-cell';

export const nothing = { ok: true, value: undefined } as const;
export const refuse = (vi: string, en: string): { ok: false; message: Bilingual } => ({
  ok: false,
  message: { vi, en },
});

/** Letters and digits only, without accents: how headings and choices are told apart. */
export const spoken = (text: string) => fold(text).replaceAll(/[^a-z0-9]/g, '');

/** What a person sees in a cell, as text. */
export function textOf({ value }: Cell): string {
  if (value === null) return '';
  if (value instanceof Date) return formatDate(value.toISOString().slice(0, 10) as CalendarDate);
  return typeof value === 'string' ? value.trim() : String(value);
}

/** Any text; a number typed without apostrophe, such as a code 00123 that became 123, is taken as it stands. */
export const text: CellKind<string> = {
  read: (cell) => ({ ok: true, value: textOf(cell) || undefined }),
  write: (value) => value,
  format: 'text',
};

export const day: CellKind<CalendarDate> = {
  read: readDay,
  write: (value) => new Date(`${value}T00:00:00.000Z`),
  format: 'date',
};

export const month: CellKind<Month> = {
  read: readMonth,
  write: (value) => `${value.slice(5)}/${value.slice(0, 4)}`,
  format: 'text',
};

/** A year, or another small whole number that is no amount. */
export const wholeNumber = ({ from, to }: { from: number; to: number }): CellKind<number> => ({
  read(cell) {
    const written = textOf(cell);
    if (written === '') return nothing;
    const number = Number(written.replace(/^năm\s+/i, ''));
    if (Number.isInteger(number) && number >= from && number <= to) return { ok: true, value: number };
    return refuse(
      `“${written}” không phải số nguyên từ ${from} đến ${to}.`,
      `“${written}” is not a whole number from ${from} to ${to}.`,
    );
  },
  write: (value) => value,
});

/** One of a list: what is kept by what people call it, the first name being the one that is written. */
export function choice<Value extends string>(
  names: Readonly<Record<Value, readonly string[]>>,
): CellKind<Value> {
  const entries = Object.entries(names) as [Value, readonly string[]][];
  const label = (value: Value) => names[value][0]!;
  const choices = entries.map(([value]) => label(value));
  return {
    read(cell): CellRead<Value> {
      const written = textOf(cell);
      if (written === '') return nothing;
      const found = entries.find(([value, called]) =>
        [value, ...called].some((name) => spoken(name) === spoken(written)),
      );
      if (found) return { ok: true, value: found[0] };
      return refuse(
        `“${written}” không có trong danh mục. Chọn một trong: ${choices.join('; ')}.`,
        `“${written}” is not in the list. Choose one of: ${choices.join('; ')}.`,
      );
    },
    write: label,
    choices,
  };
}

/** Several codes, divided by semicolons. */
export const codes: CellKind<readonly string[]> = {
  read(cell) {
    const found = textOf(cell)
      .split(';')
      .map((one) => one.trim())
      .filter((one) => one !== '');
    return { ok: true, value: found.length > 0 ? found : undefined };
  },
  write: (value) => value.join('; '),
  format: 'text',
};
