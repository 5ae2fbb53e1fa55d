import type { Target } from './target';

/** How a result stands beside its target; without one of the two, which of them is missing. */
export type AttainmentStatus = 'exceeded' | 'met' | 'missed' | 'noData' | 'noTarget';

/** A result beside its target. */
export interface Attainment {
  /** Which way was good. */
  better: 'higher' | 'lower' | 'within';
  /** The actual value as a percentage of the target, not rounded; undefined without data, without a target, for a target of zero or below, and for a range. */
  percent: number | undefined;
  /** How far beyond the target, in percent of it; 0 when not beyond. */
  excess: number | undefined;
  /** How far short of the target, in percent of it; 0 when not short. */
  shortfall: number | undefined;
  /**
   * Actual less target, in the indicator's unit: of an indicator in percent these are percentage points. Of a range, how
   * far above its upper end, or (negative) below its lower; 0 inside.
   */
  difference: number | undefined;
  status: AttainmentStatus;
}

/**
 * Judges an actual value against its target, both in the same unit. `better` says which way is good: with `lower`, a value
 * below the target exceeds the plan; a range is met anywhere in it, ends included, and never exceeded. The status is judged
 * on the values themselves, so it is exact. A target of zero or below gives a status and a difference but no percentage.
 *
 * @example
 * attainment({ actual: 70, target: 40, better: 'higher' });
 * // { better: 'higher', percent: 175, excess: 75, shortfall: 0, difference: 30, status: 'exceeded' }
 */
export function attainment(request: {
  actual: number | undefined;
  target: Target | undefined;
  better: 'higher' | 'lower' | 'within';
}): Attainment {
  const { actual, target } = request;
  const ranged = typeof target === 'object' || request.better === 'within';
  const better = ranged ? 'within' : request.better;
  const nothing = { better, percent: undefined, excess: undefined, shortfall: undefined };
  const ends = typeof target === 'object' ? target : { from: target, to: target };
  const { from, to } = ends;
  if (!isNumber(from) || !isNumber(to)) return { ...nothing, difference: undefined, status: 'noTarget' };
  if (!isNumber(actual)) return { ...nothing, difference: undefined, status: 'noData' };
  const missedEnd = actual < from ? from : to;
  const difference = actual >= from && actual <= to ? 0 : actual - missedEnd;
  const ahead = better === 'higher' ? difference : better === 'lower' ? -difference : -Math.abs(difference);
  const status = ahead > 0 ? 'exceeded' : ahead < 0 ? 'missed' : 'met';
  if (ranged ? missedEnd <= 0 && difference !== 0 : missedEnd <= 0) return { ...nothing, difference, status };
  const distance = difference === 0 ? 0 : (Math.abs(difference) * 100) / missedEnd;
  return {
    better,
    percent: ranged ? undefined : percentOf(actual, missedEnd),
    excess: status === 'exceeded' ? distance : 0,
    shortfall: status === 'missed' ? distance : 0,
    difference,
    status,
  };
}

/** On the same side of 100 as the values themselves: binary fractions would otherwise make 0.07 of 0.07 more than 100 %. */
function percentOf(actual: number, target: number): number {
  const percent = (actual * 100) / target;
  if (actual === target) return 100;
  return actual < target ? Math.min(percent, 100) : Math.max(percent, 100);
}

function isNumber(value: number | undefined | null): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
