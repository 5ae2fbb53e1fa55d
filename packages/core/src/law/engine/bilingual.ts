import { formatDate, type CalendarDate } from '../../time';
import type { Bilingual } from '../../vi/bilingual';

export type { Bilingual };

const VIETNAMESE = new Intl.NumberFormat('vi-VN');
const ENGLISH = new Intl.NumberFormat('en-US');

/** A number as both languages group it: `1.250.000`, `1,250,000`. */
export function numberWords(value: number): Bilingual {
  // Findings are full of whole numbers, and Intl takes long over each.
  if (Number.isSafeInteger(value) && value > 0)
    return { vi: grouped(String(value), '.'), en: grouped(String(value), ',') };
  return { vi: VIETNAMESE.format(value), en: ENGLISH.format(value) };
}

function grouped(digits: string, separator: string): string {
  if (digits.length <= 3) return digits;
  return `${grouped(digits.slice(0, -3), separator)}${separator}${digits.slice(-3)}`;
}

/** An amount of đồng as both languages write it. */
export function moneyWords(value: number): Bilingual {
  const number = numberWords(value);
  return { vi: `${number.vi} đồng`, en: `${number.en} đồng` };
}

/** A day; both languages use the Vietnamese order, so that a letter and its translation show the same day. */
export function dayWords(date: CalendarDate): string {
  return formatDate(date);
}
