import { showIndicator, type Indicator } from '../indicators';
import { formatQuantity } from '../vi';
import type { Target } from './target';

export type Language = 'vi' | 'en';

/** Decimals beyond which two numbers of a computer do not differ. */
const MOST_DIGITS = 24;

/** An indicator's value with as many more decimals as it takes not to read like any of `others` that it does not equal. */
export function showApart(
  indicator: Indicator,
  value: number,
  others: readonly (number | undefined)[],
  { language = 'vi' }: { language?: Language } = {},
): string {
  const differing = others.filter((other) => other !== undefined && other !== value);
  for (let digits = indicator.show.digits; ; digits++) {
    const show = (shown: number) =>
      showIndicator({ ...indicator, show: { ...indicator.show, digits } }, shown, { language });
    const text = show(value);
    if (digits >= MOST_DIGITS || differing.every((other) => show(other!) !== text)) return text;
  }
}

/**
 * A value as its indicator is shown, with as many decimals as it takes for it and the `target` beside it to read alike only when
 * they are: 28.012 and 28.000 people are not both `28 nghìn người`.
 *
 * @example
 * showActual(indicator, 70, { target: 40 }); // '70 HTX'
 */
export function showActual(
  indicator: Indicator,
  actual: number,
  { language = 'vi', target }: { language?: Language; target?: Target | undefined } = {},
): string {
  const ends = typeof target === 'object' ? [target.from, target.to] : [target];
  return showApart(indicator, actual, ends, { language });
}

/**
 * A target as its indicator is shown: `40 HTX`, or of a range `từ 5 % đến 8 %`. With the `actual` value beside it, with as
 * many decimals as it takes for the two to read alike only when they are.
 *
 * @example
 * showTarget(indicator, 40); // '40 HTX'
 */
export function showTarget(
  indicator: Indicator,
  target: Target,
  { language = 'vi', actual }: { language?: Language; actual?: number | undefined } = {},
): string {
  if (typeof target === 'number') return showApart(indicator, target, [actual], { language });
  const from = showApart(indicator, target.from, [actual, target.to], { language });
  const to = showApart(indicator, target.to, [actual, target.from], { language });
  return language === 'vi' ? `từ ${from} đến ${to}` : `${from} to ${to}`;
}

/**
 * A difference between two values of an indicator, without its sign: `30 HTX`, and of one in percent `2,5 điểm phần trăm`.
 * What is not nothing never reads as 0. `fewest` decimals at least, of percentage points.
 */
export function showDifference(
  indicator: Indicator,
  difference: number,
  { language = 'vi', fewest = 2 }: { language?: Language; fewest?: number } = {},
): string {
  const size = Math.abs(difference);
  if (indicator.unit !== 'percent') return showApart(indicator, size, [0], { language });
  const suffix = language === 'vi' ? 'điểm phần trăm' : 'percentage points';
  const show = (digits: number) => formatQuantity(size, { digits, suffix, language });
  for (let digits = Math.max(fewest, indicator.show.digits); digits < MOST_DIGITS; digits++)
    if (size === 0 || /[1-9]/.test(show(digits))) return show(digits);
  return show(MOST_DIGITS);
}

/**
 * How far two values lie apart as they are printed beside each other by `showActual` and `showTarget`, so that a reader who
 * subtracts finds the same.
 */
export function showGap(
  indicator: Indicator,
  one: number,
  other: number,
  { language = 'vi' }: { language?: Language } = {},
): string {
  const { scale = 'none' } = indicator.show;
  const printed = (value: number, digits: number) =>
    Number.parseFloat(formatQuantity(value, { scale, digits, language: 'en' }).replaceAll(',', ''));
  for (let digits = indicator.show.digits; digits < MOST_DIGITS; digits++) {
    const gap = Math.abs(printed(one, digits) - printed(other, digits));
    if (gap === 0) continue;
    const exact = Number(gap.toFixed(Math.min(digits, 20))) * SCALE[scale];
    const shown = { ...indicator, show: { ...indicator.show, digits } };
    return showDifference(shown, exact, { language, fewest: digits });
  }
  return showDifference(indicator, one - other, { language, fewest: 0 });
}

const SCALE = { none: 1, thousand: 1e3, million: 1e6, billion: 1e9 };
