import { formatPeriod, type Month } from '../../time';
import { formatQuantity } from '../../vi';
import type { DataElement } from '../data-element';
import type { JudgedMonth } from './month';

type Language = 'vi' | 'en';

/** A figure as it is said, `350 triệu đồng`; rounded, to be compared at a glance. */
export function said({ unit }: DataElement, value: number, language: Language): string {
  if (unit === 'dong') return formatQuantity(value, { unit: 'dong', scale: 'auto', language });
  return formatQuantity(value, { unit: unit === 'percent' ? 'percent' : 'number', language });
}

/** A figure in full, `350.400.000 đồng`, where the last đồng matters. */
export function inFull({ unit }: DataElement, value: number, language: Language): string {
  const shown = unit === 'dong' || unit === 'percent' ? unit : 'number';
  return formatQuantity(value, { unit: shown, digits: 6, language });
}

/** How a month is called from the one that is judged: `tháng trước`, or its name. */
export function called(period: Month, { before, month }: JudgedMonth, language: Language): string {
  const isLast = month !== undefined && before !== undefined && period < month && isNextTo(period, month);
  if (isLast) return language === 'vi' ? 'tháng trước' : 'last month';
  return formatPeriod(period, { language });
}

function isNextTo(period: Month, month: Month): boolean {
  const count = (code: Month) => Number(code.slice(0, 4)) * 12 + Number(code.slice(5));
  return count(month) - count(period) === 1;
}

/** How many times larger one figure is, `1.000` or `12,5`. */
export function times(ratio: number, language: Language): string {
  return formatQuantity(ratio, { digits: ratio < 20 ? 1 : 0, language });
}

/** A name as it stands within a sentence: `thành viên mới`. An abbreviation such as OCOP stays as it is. */
export function midSentence(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
