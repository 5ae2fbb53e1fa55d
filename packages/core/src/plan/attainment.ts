export type AttainmentStatus = 'exceeded' | 'met' | 'missed' | 'noData' | 'noTarget';

export interface Attainment {
  /** The actual value as a percentage of the target, not rounded; undefined without data, without a target, or for a target of zero. */
  percent: number | undefined;
  /** How far beyond the target, in percent of it; 0 when not beyond. */
  excess: number | undefined;
  /** How far short of the target, in percent of it; 0 when not short. */
  shortfall: number | undefined;
  status: AttainmentStatus;
}

/**
 * Judges an actual value against its target, both in the same unit. `better` says which way is good: with `lower`, a value
 * below the target exceeds the plan. The status is judged on the values themselves, so it is exact. A target of zero
 * gives a status but no percentage.
 *
 * @example
 * attainment({ actual: 70, target: 40, better: 'higher' }); // { percent: 175, excess: 75, shortfall: 0, status: 'exceeded' }
 */
export function attainment(request: {
  actual: number | undefined;
  target: number | undefined;
  better: 'higher' | 'lower';
}): Attainment {
  const { actual, target, better } = request;
  const nothing = { percent: undefined, excess: undefined, shortfall: undefined };
  if (!isNumber(target)) return { ...nothing, status: 'noTarget' };
  if (!isNumber(actual)) return { ...nothing, status: 'noData' };
  const ahead = better === 'higher' ? actual - target : target - actual;
  const status = ahead > 0 ? 'exceeded' : ahead < 0 ? 'missed' : 'met';
  if (target === 0) return { ...nothing, status };
  const distance = (Math.abs(ahead) * 100) / Math.abs(target);
  return {
    percent: (actual * 100) / target,
    excess: status === 'exceeded' ? distance : 0,
    shortfall: status === 'missed' ? distance : 0,
    status,
  };
}

function isNumber(value: number | undefined | null): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
