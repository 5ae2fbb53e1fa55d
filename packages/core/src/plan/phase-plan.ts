import { monthOf, monthsOf, periodRange, type CalendarDate, type MonthlyPeriod } from '../time';
import type { Bilingual } from '../vi';
import type { Nature } from './nature';
import { cumulate, divide, phaseTarget, type NotPhased, type Phased } from './phasing';
import { targetChanges, type PlanHistory } from './revisions';
import type { PlanTarget, Target, TargetKey } from './target';

/** A target of a plan month by month, as it is known. */
export interface PhasedTarget {
  ok: true;
  overTime: Nature['overTime'];
  months: Target[];
  yearToDate: Target[];
}

/** That a period has no target, and why. */
export interface NoTarget {
  ok: false;
  reason: 'noTarget';
  message: Bilingual;
}

/**
 * A target of a year's plan month by month, revisions included. Months that were over when a revision came keep what they
 * were judged on; the month it came in and those after share what remains to the new target, by its own phasing. Where
 * nothing can be shared out that way (no month is left, the months that are over already hold more than the new target,
 * or the months that are left have no weight), and where the revision gives its own twelve months, the year is phased anew.
 * A stock or a rate keeps its old level until the month of the revision. A range is phased end by end.
 *
 * Refused as a value: no target known by `knownOn`, or `lastYear` without a last year.
 */
export function phasePlan(
  history: PlanHistory,
  request: TargetKey & {
    nature: Pick<Nature, 'overTime' | 'whole'>;
    knownOn?: CalendarDate | undefined;
    lastYear?: readonly (number | undefined)[] | undefined;
  },
): PhasedTarget | NotPhased | NoTarget {
  const { nature, lastYear, knownOn } = request;
  const { overTime, whole } = nature;
  let low: Phased | undefined;
  let high: Phased | undefined;
  let ranged = false;
  for (const { on, to } of targetChanges(history, request, { knownOn })) {
    if (!to) {
      low = high = undefined;
      continue;
    }
    const monthsOver = monthsOverBy(on, history.year);
    const next = (end: 'from' | 'to', before: Phased | undefined) =>
      phaseAgain({ planned: to, end, before, monthsOver, overTime, whole, lastYear });
    const [nextLow, nextHigh] = [next('from', low), next('to', high)];
    if (!nextLow.ok) return nextLow;
    if (!nextHigh.ok) return nextHigh;
    [low, high, ranged] = [nextLow, nextHigh, typeof to.target !== 'number'];
  }
  if (!low || !high) return NO_TARGET;
  const [from, to] = [low, high];
  const both = (of: 'months' | 'yearToDate') =>
    from[of].map((amount, at): Target => (ranged ? { from: amount, to: to[of][at]! } : amount));
  return { ok: true, overTime, months: both('months'), yearToDate: both('yearToDate') };
}

/** What was planned for a period of the year: of a flow the sum of its months, else the level of its last month. */
export function targetOfPeriod({ overTime, months }: PhasedTarget, period: MonthlyPeriod): Target {
  const covered = monthsOf(period).map((month) => Number(month.slice(5)));
  const [first, last] = [covered[0]! - 1, covered.at(-1)!];
  if (overTime !== 'sum') return months[last - 1]!;
  return months.slice(first, last).reduce(addTargets);
}

function addTargets(one: Target, other: Target): Target {
  if (typeof one === 'number' && typeof other === 'number') return one + other;
  const [a, b] = [endsOf(one), endsOf(other)];
  return { from: a.from + b.from, to: a.to + b.to };
}

function endsOf(target: Target): { from: number; to: number } {
  return typeof target === 'number' ? { from: target, to: target } : target;
}

function phaseAgain(request: {
  planned: PlanTarget;
  end: 'from' | 'to';
  before: Phased | undefined;
  monthsOver: number;
  overTime: Nature['overTime'];
  whole: boolean;
  lastYear: readonly (number | undefined)[] | undefined;
}): Phased | NotPhased {
  const { planned, end, before, monthsOver, overTime, whole, lastYear } = request;
  const target = endsOf(planned.target)[end];
  const anew = phaseTarget({ target, overTime, whole, phasing: planned.phasing, lastYear });
  if (!anew.ok || !before || Array.isArray(planned.phasing) || monthsOver <= 0 || monthsOver >= 12)
    return anew;
  const over = before.months.slice(0, monthsOver);
  if (overTime !== 'sum') {
    const levels = [...over, ...anew.months.slice(monthsOver)];
    return { ok: true, months: levels, yearToDate: levels };
  }
  const shape = planned.phasing === 'lastYear' ? (lastYear as number[]) : Array.from({ length: 12 }, () => 1);
  const weights = shape.slice(monthsOver);
  const rest = target - over.reduce((sum, amount) => sum + amount, 0);
  if (rest * Math.sign(target || 1) < 0 || weights.every((weight) => weight === 0)) return anew;
  const months = [...over, ...divide(rest, weights, whole).months];
  return { ok: true, months, yearToDate: [...cumulate(months).slice(0, 11), target] };
}

/** How many months of a year were over when the month of a day began: none in January, twelve after the year. */
function monthsOverBy(on: CalendarDate, year: number): number {
  const { from, to } = periodRange(`${year}`);
  if (on < from) return 0;
  return on > to ? 12 : Number(monthOf(on).slice(5)) - 1;
}

const NO_TARGET: NoTarget = {
  ok: false,
  reason: 'noTarget',
  message: { vi: 'Chưa giao kế hoạch.', en: 'No target is set.' },
};
