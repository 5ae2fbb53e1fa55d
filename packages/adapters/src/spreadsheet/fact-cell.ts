import { parseQuantity } from '@hoptac/core/vi';
import type { CellKind } from './column';
import { spoken } from './kinds';

export type FactValue = string | number | boolean;

/** A fact of the law's rules: whatever the cell holds. What kind of value a text is, its neighbour tells; see `factAs`. */
export const factValue: CellKind<FactValue> = {
  read: ({ value }) => {
    if (value instanceof Date) return { ok: true, value: value.toISOString().slice(0, 10) };
    return { ok: true, value: value === null || value === '' ? undefined : value };
  },
  write: (value) => (typeof value === 'boolean' ? (value ? 'Có' : 'Không') : value),
};

export type FactKind = 'number' | 'text' | 'yesNo';

export function factKindOf(value: FactValue): FactKind {
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'yesNo' : 'text';
}

/** A fact's value as its kind says; without a kind, a text that is a number or a yes is taken for one. Undefined where it is neither. */
export function factAs(value: FactValue, kind: FactKind | undefined): FactValue | undefined {
  if (kind === 'text') return String(value);
  const yes = { co: true, khong: false, true: true, false: false }[spoken(String(value))];
  if (kind === 'yesNo' || (kind === undefined && typeof value !== 'number' && yes !== undefined)) return yes;
  if (typeof value === 'number') return value;
  const read = parseQuantity(String(value), { allowNegative: true });
  if (read.ok) return read.value;
  return kind === undefined ? value : undefined;
}
