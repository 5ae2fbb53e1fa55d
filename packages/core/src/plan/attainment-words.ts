import type { Indicator } from '../indicators';
import { formatQuantity } from '../vi';
import type { Attainment } from './attainment';
import type { PlanReportRow } from './plan-report';
import { showDifference, showGap, type Language } from './show-apart';
import type { Target } from './target';

const MOST_DIGITS = 6;

/**
 * How many decimals a percentage needs not to read as 0 or 100 when it is neither, at least `fewest`; undefined when six are
 * not enough.
 */
function digitsFor(value: number, fewest: number): number | undefined {
  for (let digits = fewest; digits <= MOST_DIGITS; digits++) {
    const rounded = rounding(value, digits);
    if ([0, 100].every((plain) => value === plain || rounded !== plain)) return digits;
  }
  return undefined;
}

/** A percentage as the number that is printed. */
function rounding(value: number, digits: number): number {
  return Number(formatQuantity(value, { digits, language: 'en' }).replaceAll(',', ''));
}

function showPercent(value: number, digits: number, language: Language): string {
  return formatQuantity(value, { unit: 'percent', digits, language });
}

/**
 * Attainment as a percentage, `175 %`; it reads 100 % only where the plan is met exactly, and says `trên 100 %` where more
 * than six decimals would be needed to tell. Empty when there is none.
 */
export function showAttainment(
  { percent, difference }: Pick<Attainment, 'percent' | 'difference'>,
  { language = 'vi' }: { language?: Language } = {},
): string {
  if (percent === undefined) return '';
  const digits = percent === 100 && difference !== 0 ? undefined : digitsFor(percent, 1);
  if (digits !== undefined) return showPercent(percent, digits, language);
  const near = Math.abs(percent) < 50 ? 0 : 100;
  const above = near === 0 ? percent > 0 : difference! > 0;
  const words = language === 'vi' ? (above ? 'trên' : 'dưới') : above ? 'above' : 'below';
  return `${words} ${showPercent(near, 0, language)}`;
}

/** How far the printed percentage is from 100, so that the two always add up; empty when there is no such figure. */
function percentGap({ percent, difference, better, shortfall }: Attainment, language: Language): string {
  if (better === 'within') {
    const digits = shortfall === undefined ? undefined : digitsFor(shortfall, 1);
    return digits === undefined ? '' : ` ${showPercent(shortfall!, digits, language)}`;
  }
  if (percent === undefined || (percent === 100 && difference !== 0)) return '';
  const digits = digitsFor(percent, 1);
  if (digits === undefined) return '';
  return ` ${showPercent(Math.abs(rounding(percent, digits) - 100), digits, language)}`;
}

/**
 * How a result stands beside its plan in a few words: `vượt 75 % kế hoạch`, `đạt kế hoạch`, `chưa đạt, thiếu 10 %`; where less
 * is better, `vượt kế hoạch, thấp hơn mức giao 20 %`. With the percentage of `showAttainment` the words always add up to 100.
 *
 * @example
 * attainmentWords(attainment({ actual: 18, target: 20, better: 'higher' })); // 'chưa đạt, thiếu 10 %'
 */
export function attainmentWords(
  attained: Attainment,
  { language = 'vi' }: { language?: Language } = {},
): string {
  const gap = percentGap(attained, language);
  return statusWords(attained, gap, gap.trim(), language);
}

/**
 * The same in the indicator's own unit: `vượt 30 HTX so với kế hoạch`, `chưa đạt, thiếu 2 HTX`; of an indicator in percent, in
 * percentage points: `vượt 2,5 điểm phần trăm so với kế hoạch`. Given a row of a report, it is the difference of the two
 * figures as they are printed.
 */
export function differenceWords(
  indicator: Indicator,
  attained: Attainment & { actual?: number | undefined; target?: Target | undefined },
  { language = 'vi' }: { language?: Language } = {},
): string {
  const { status, difference = 0, better, actual, target } = attained;
  const end = typeof target === 'object' ? (difference > 0 ? target.to : target.from) : target;
  const size =
    difference === 0
      ? ''
      : actual !== undefined && end !== undefined
        ? showGap(indicator, actual, end, { language })
        : showDifference(indicator, difference, { language, fewest: 0 });
  if (status === 'exceeded' && better === 'higher')
    return language === 'vi' ? `vượt ${size} so với kế hoạch` : `${size} above plan`;
  return statusWords(attained, size && ` ${size}`, size, language);
}

function statusWords(
  { status, better, difference = 0 }: Attainment,
  by: string,
  size: string,
  language: Language,
): string {
  const higher = better === 'higher';
  const ranged = better === 'within';
  const above = difference > 0;
  const side = above ? 'trên' : 'dưới';
  const vi = {
    exceeded: higher ? `vượt${by} kế hoạch` : `vượt kế hoạch, thấp hơn mức giao${by}`,
    met: ranged ? 'đạt, trong khoảng kế hoạch' : 'đạt kế hoạch',
    missed: ranged
      ? `chưa đạt, ${side} khoảng kế hoạch${by}`
      : !higher
        ? `chưa đạt, cao hơn mức giao${by}`
        : by === ''
          ? 'chưa đạt kế hoạch'
          : `chưa đạt, thiếu${by}`,
    noData: 'chưa có số liệu',
    noTarget: 'chưa giao kế hoạch',
  };
  const en = {
    exceeded: higher ? `${size} above plan`.trim() : `ahead of plan,${by} below the limit`,
    met: ranged ? 'met, within the planned range' : 'plan met',
    missed: ranged
      ? `missed,${by} ${above ? 'above' : 'below'} the planned range`
      : !higher
        ? `missed,${by} above the limit`
        : by === ''
          ? 'plan missed'
          : `missed by${by}`,
    noData: 'no data yet',
    noTarget: 'no target set',
  };
  return (language === 'vi' ? vi : en)[status];
}

/**
 * How a value moved on the year before: `tăng 4,58 %`, `giảm 2 %`, and for shares in percentage points, `tăng 1,5 điểm phần trăm`.
 * Empty when the two cannot be compared. A change that is not nothing never reads as 0.
 */
export function growthWords(
  { indicator, actual, before, growth }: Pick<PlanReportRow, 'indicator' | 'actual' | 'before' | 'growth'>,
  { language = 'vi' }: { language?: Language } = {},
): string {
  const points = indicator.unit === 'percent' && actual !== undefined && before !== undefined;
  const change = points ? actual - before : growth;
  if (change === undefined) return '';
  if (change === 0) return language === 'vi' ? 'không đổi' : 'unchanged';
  const amount = points ? showDifference(indicator, change, { language }) : percentOfGrowth(change, language);
  if (language === 'vi') return `${change > 0 ? 'tăng' : 'giảm'} ${amount}`;
  return `${change > 0 ? 'up' : 'down'} ${amount}`;
}

function percentOfGrowth(change: number, language: Language): string {
  const size = Math.abs(change);
  for (let digits = 2; digits <= MOST_DIGITS; digits++)
    if (rounding(size, digits) !== 0) return showPercent(size, digits, language);
  const least = showPercent(10 ** -MOST_DIGITS, MOST_DIGITS, language);
  return language === 'vi' ? `chưa đến ${least}` : `less than ${least}`;
}
