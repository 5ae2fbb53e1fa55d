import { formatDate, type CalendarDate } from '../../time';
import type { Bilingual } from '../../vi/bilingual';

export type { Bilingual };

/** Made when first asked for: few numbers need them. */
let formats: { vi: Intl.NumberFormat; en: Intl.NumberFormat } | undefined;

/** A number as both languages group it: `1.250.000`, `1,250,000`. */
export function numberWords(value: number): Bilingual {
  // Findings are full of whole numbers, and Intl takes long over each.
  if (Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0))
    return { vi: grouped(value, '.'), en: grouped(value, ',') };
  formats ??= { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-US') };
  return { vi: formats.vi.format(value), en: formats.en.format(value) };
}

/** Groups of three digits, `000` to `999`. */
const GROUPS = Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, '0'));

function grouped(value: number, separator: '.' | ','): string {
  let text = '';
  let left = value;
  for (; left >= 1000; left = Math.floor(left / 1000)) text = `${separator}${GROUPS[left % 1000]}${text}`;
  return `${left}${text}`;
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

/** Words as they begin a sentence. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
