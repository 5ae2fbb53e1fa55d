import type { PlanTarget, Target } from '@hoptac/core/plan';
import { formatPeriod } from '@hoptac/core/time';
import { formatQuantity, parseQuantity, parseReport } from '@hoptac/core/vi';
import type { Indicator } from '@hoptac/core/indicators';
import type { Language } from '../state';
import type { Context } from '../turn';
import { spokenIndicators } from './indicator-names';
import type { Planning } from './places';
import { indicatorOf, type YearPlan } from './plan-lines';
import { limitsOf } from './target-limits';
import { words } from './words';

/** Less is said without its unit: nobody plans for nine thousand đồng. */
const LEAST_MONEY = 10_000;

interface ReadTargets {
  targets: PlanTarget[];
  /** What was not taken, and what to write instead. */
  problems: string[];
}

/** Reads indicators with their targets from a message, each with what it cannot be. */
export function readTargets(
  { state: { language }, view }: Context,
  text: string,
  plan: YearPlan,
  { year, unit }: Pick<Planning, 'year' | 'unit'>,
): ReadTargets {
  const say = words[language];
  const { indicators, elements } = plan;
  const read = parseReport(text, { elements: spokenIndicators(indicators, elements), today: view.today });
  const problems = [
    ...(read.period !== undefined && read.period !== `${year}`
      ? [say.otherYear(formatPeriod(read.period, { language }), year)]
      : []),
    ...read.problems.map(({ element, reason, hint, text: said }) => {
      const indicator = element === undefined ? undefined : indicatorOf(element, indicators);
      return indicator && (reason === 'negative' || /[-−]\s*\d|\bâm\b/i.test(said))
        ? say.negative(indicator.name[language], exampleOf(indicator, language))
        : hint[language];
    }),
    ...read.leftovers.map((leftover) => say.unclear(leftover.text)),
  ];
  if (read.period !== undefined && read.period !== `${year}`) return { targets: [], problems };
  const targets = read.values.flatMap(({ element, value }): PlanTarget[] => {
    const why = whyNot(element, value, plan, language);
    if (why !== undefined) problems.push(why);
    return why === undefined
      ? [{ indicator: element, ...(unit !== undefined && { unit }), target: value }]
      : [];
  });
  return { targets, problems };
}

/** Reads the target of one indicator that was asked for: a number, or a range where it is to stay within one. */
export function readOneTarget(
  { state: { language } }: Context,
  text: string,
  indicator: Indicator,
  plan: YearPlan,
): { ok: true; target: Target } | { ok: false; notice: string } {
  const say = words[language];
  const fail = (notice: string) => ({ ok: false as const, notice });
  const number = (part: string) => {
    const read = parseQuantity(part, { allowNegative: true });
    if (!read.ok) return read.hint[language];
    return read.value;
  };
  const parts =
    indicator.better === 'within'
      ? /^\s*(?:từ|tu)?\s*(.+?)\s*(?:đến|den|-|–)\s*(.+)$/iu.exec(text)
      : undefined;
  if (indicator.better === 'within' && !parts) return fail(say.unclear(text.trim()));
  const ends = (parts ? parts.slice(1, 3) : [text]).map(number);
  for (const end of ends) {
    if (typeof end === 'string') return fail(end);
    const why = whyNot(indicator.code, end, plan, language);
    if (why !== undefined) return { ok: false, notice: why };
  }
  const [from, to = from] = ends as number[];
  return { ok: true, target: indicator.better === 'within' ? { from: from!, to: to! } : from! };
}

/** Why a number cannot be the target of an indicator; undefined where it can. */
function whyNot(code: string, value: number, plan: YearPlan, language: Language): string | undefined {
  const indicator = indicatorOf(code, plan.indicators);
  if (!indicator) return undefined;
  const say = words[language];
  if (indicator.unit === 'dong' && value !== 0 && Math.abs(value) < LEAST_MONEY)
    return say.needsUnit(indicator.name[language], exampleOf(indicator, language));
  const { min, max } = limitsOf(indicator, plan.elements);
  const name = indicator.name[language];
  const example = exampleOf(indicator, language);
  if (min !== undefined && value < min) return say.negative(name, example);
  if (max === undefined || value <= max) return undefined;
  return say.above(name, formatQuantity(max, { unit: 'percent', digits: 0, language }), example);
}

export function exampleOf({ unit, better }: Indicator, language: Language): string {
  const { examples } = words[language];
  if (better === 'within') return examples.range;
  return unit === 'dong' || unit === 'percent' ? examples[unit] : examples.number;
}

/** Whether a target is so far from the one before that a unit may be wrong. */
export function isFarFrom(target: Target, before: Target | undefined): boolean {
  if (typeof target !== 'number' || typeof before !== 'number' || before <= 0 || target <= 0) return false;
  return target > before * 10 || before > target * 10;
}
