import { decimalOf, roundHalfUp, simplest, timesPowerOfTen, type Decimal } from './decimal';
import type { QuantityUnit } from './read-quantity';

/** The scale in which an amount is written. */
export type QuantityScale = 'none' | 'thousand' | 'million' | 'billion';

/** How a quantity is written. */
export interface FormatQuantityOptions {
  /** `number` by default. */
  unit?: QuantityUnit;
  /** What the number is counted in; `auto` takes the largest that fits, from 10.000 up. `none` by default. */
  scale?: QuantityScale | 'auto';
  /** Most decimals shown, 2 by default. */
  digits?: number;
  /** Show all of `digits`, zeros too. */
  keepZeros?: boolean;
  /** What follows the unit: `/người/tháng`. A space is put before a suffix that starts with a letter. */
  suffix?: string;
  language?: 'vi' | 'en';
}

const SCALES: readonly { scale: QuantityScale; power: number; vi: string; en: string }[] = [
  { scale: 'none', power: 0, vi: '', en: '' },
  { scale: 'thousand', power: 3, vi: ' nghìn', en: ' thousand' },
  { scale: 'million', power: 6, vi: ' triệu', en: ' million' },
  { scale: 'billion', power: 9, vi: ' tỷ', en: ' billion' },
];
const UNITS = {
  vi: { number: '', percent: ' %', dong: ' đồng' },
  en: { number: '', percent: '%', dong: ' dong' },
} as const;
/** Below this, `1.500` reads better than `1,5 nghìn`. */
const AUTO_FROM = 10_000;

const magnitudeAbove = ({ units, places }: Decimal, limit: bigint) =>
  (units < 0n ? -units : units) >= limit * 10n ** BigInt(places);

function scaled(value: number, power: number, digits: number): Decimal {
  return roundHalfUp(timesPowerOfTen(decimalOf(value), -power), digits);
}

/** The largest scale that fits; 999.999.999 rounds up to 1 tỷ, not to 1.000 triệu. */
function automatic(value: number, digits: number) {
  if (Math.abs(value) < AUTO_FROM) return SCALES[0];
  return SCALES.find(({ scale, power }) => {
    return scale !== 'none' && !magnitudeAbove(scaled(value, power, digits), 1000n);
  });
}

function spellDigits(value: Decimal, keepZeros: boolean, digits: number, language: 'vi' | 'en'): string {
  const { units, places } = simplest(value);
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const text = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const whole = text.slice(0, text.length - places).replace(/\B(?=(\d{3})+$)/g, group);
  const decimals = text.slice(text.length - places).padEnd(keepZeros ? digits : 0, '0');
  return (units < 0n ? '-' : '') + whole + (decimals && point + decimals);
}

/**
 * Shows a number as Vietnamese reports do: a comma for decimals, a dot every three digits, halves rounded away from zero, once.
 *
 * `value` is the plain number: đồng, per cent, or a count. In Vietnamese, what is shown can be typed back and is read by `parseQuantity` as the same;
 * only exactly three decimals after a short number (`1,234 triệu`) are asked back, with that number among the readings. Throws a RangeError for NaN and
 * infinities.
 *
 * @example
 * formatQuantity(4540000, { unit: 'dong', scale: 'auto', suffix: '/người/tháng' }); // '4,54 triệu đồng/người/tháng'
 * formatQuantity(82.5, { unit: 'percent' }); // '82,5 %'
 */
export function formatQuantity(value: number, options: FormatQuantityOptions = {}): string {
  const { unit = 'number', scale = 'none', digits = 2, keepZeros = false, language = 'vi' } = options;
  if (!Number.isFinite(value)) throw new RangeError(`Not a number that can be shown: ${value}.`);
  const chosen =
    (scale === 'auto' ? automatic(value, digits) : SCALES.find((entry) => entry.scale === scale)) ??
    SCALES[3];
  const number = spellDigits(scaled(value, chosen?.power ?? 0, digits), keepZeros, digits, language);
  const suffix = options.suffix ?? '';
  const gap = /^\p{L}/u.test(suffix) ? ' ' : '';
  return `${number}${chosen?.[language] ?? ''}${UNITS[language][unit]}${gap}${suffix}`;
}
