import type { CalendarDate, MonthlyPeriod } from '../time';
import { powerOf } from './number-words';
import { readUnit } from './quantity-unit';
import type { PeriodReason, RefusedAt } from './refusal';
import type { Token } from './tokens';

export type PeriodRead =
  | { ok: true; period: MonthlyPeriod; next: number }
  | RefusedAt<PeriodReason>
  | undefined;

/** Where a period is read: alone, or inside a message, where digits after it may be a figure. */
export interface PeriodContext {
  today: CalendarDate;
  alone: boolean;
  /** Inside a message, take four digits after a period for its year even where they could be a figure. */
  looseYear?: boolean;
}

export const digitsOf = (token: Token | undefined, length: number) =>
  token?.kind === 'digits' && token.text.length <= length ? Number(token.text) : undefined;
export const fourDigits = (token: Token | undefined) =>
  token?.text.length === 4 ? digitsOf(token, 4) : undefined;
export const isJoint = (token: Token | undefined) => /^[/\-.]$/.test(token?.text ?? '');
export const thisYear = (today: CalendarDate) => Number(today.slice(0, 4));
export const thisMonth = (today: CalendarDate) => Number(today.slice(5, 7));
export const pad = (value: number) => String(value).padStart(2, '0');

/** Whether the number that ends before `next` is a quantity: `tháng 4tr5`, `quý 3 tỷ`, `tháng 9,5`. */
export function isQuantity(tokens: readonly Token[], next: number): boolean {
  const [mark, digits] = [tokens[next], tokens[next + 1]];
  if (powerOf(mark) !== undefined) return true;
  if (mark?.glued && /^[.,]$/.test(mark.text) && digits?.glued && digits.kind === 'digits')
    return mark.text === ',' || fourDigits(digits) === undefined;
  const unit = readUnit(tokens, next).kind;
  // Not a counted noun: in `T9 tv 25` the month ends at 9.
  return unit === 'dong' || unit === 'percent';
}
