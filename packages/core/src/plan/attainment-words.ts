import { formatQuantity } from '../vi';
import type { Attainment } from './attainment';
import type { PlanReportRow } from './plan-report';

type Language = 'vi' | 'en';

/** Percent with `fewest` decimals, or as many more as it takes not to read as `never` when it is not that. */
function percent(value: number, never: number, language: Language, fewest = 1): string {
  const misleads = (digits: number) => value !== never && Math.round((value - never) * 10 ** digits) === 0;
  const digits = [1, 2, 3, 4, 5].find((tried) => tried >= fewest && !misleads(tried)) ?? 6;
  return formatQuantity(value, { unit: 'percent', digits, language });
}

/** Attainment as a percentage, `175 %`; it reads 100 % only where the plan is met exactly. Empty when there is none. */
export function showAttainment(
  { percent: value }: Attainment,
  { language = 'vi' }: { language?: Language } = {},
): string {
  return value === undefined ? '' : percent(value, 100, language);
}

/** How a result stands beside its plan in a few words: `vượt 75 % kế hoạch`, `đạt kế hoạch`, `chưa đạt, thiếu 10 %`. */
export function attainmentWords(
  { status, excess, shortfall }: Attainment,
  { language = 'vi' }: { language?: Language } = {},
): string {
  const by = (value: number | undefined) => (value === undefined ? '' : ` ${percent(value, 0, language)}`);
  const vi = {
    exceeded: `vượt${by(excess)} kế hoạch`,
    met: 'đạt kế hoạch',
    missed: shortfall === undefined ? 'chưa đạt kế hoạch' : `chưa đạt, thiếu${by(shortfall)}`,
    noData: 'chưa có số liệu',
    noTarget: 'chưa giao kế hoạch',
  };
  const en = {
    exceeded: excess === undefined ? 'above plan' : `${by(excess).trim()} above plan`,
    met: 'plan met',
    missed: shortfall === undefined ? 'plan missed' : `missed by${by(shortfall)}`,
    noData: 'no data yet',
    noTarget: 'no target set',
  };
  return (language === 'vi' ? vi : en)[status];
}

/**
 * How a value moved on the year before: `tăng 4,58 %`, `giảm 2 %`, and for shares in percentage points, `tăng 1,5 điểm phần trăm`.
 * Empty when the two cannot be compared.
 */
export function growthWords(
  { indicator, actual, before, growth }: Pick<PlanReportRow, 'indicator' | 'actual' | 'before' | 'growth'>,
  { language = 'vi' }: { language?: Language } = {},
): string {
  const points = indicator.unit === 'percent' && actual !== undefined && before !== undefined;
  const change = points ? actual - before : growth;
  if (change === undefined) return '';
  const amount = points
    ? formatQuantity(Math.abs(change), {
        suffix: language === 'vi' ? 'điểm phần trăm' : 'percentage points',
        language,
      })
    : percent(Math.abs(change), 0, language, 2);
  if (change === 0) return language === 'vi' ? 'không đổi' : 'unchanged';
  if (language === 'vi') return `${change > 0 ? 'tăng' : 'giảm'} ${amount}`;
  return `${change > 0 ? 'up' : 'down'} ${amount}`;
}
