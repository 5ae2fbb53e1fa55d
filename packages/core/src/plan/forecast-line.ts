/**
 * `known`: the year is over. `lastYearShape`: the same scale to earlier years as in the months known. `evenPace`: the mean
 * month goes on. `drift`: the mean change a month goes on. `steady`: the rate stays.
 */
export type ForecastMethod = 'known' | 'lastYearShape' | 'evenPace' | 'drift' | 'steady';

/** Fewest months: with the shape of an earlier year, without it, of a stock (three changes), of a rate. */
const FEWEST = { shape: 3, pace: 6, drift: 4, steady: 3 };

/** The line that a forecast follows, before its interval. */
export interface Line {
  method: ForecastMethod;
  point: number;
  variance: number;
  /** What is still to come, on which chance works. */
  change: number;
  freedom: number;
  /** What is there already. */
  floor: number;
}

type Known = readonly { at: number; value: number }[];

/** A flow, or how many months would be needed. */
export function flowLine(known: Known, complete: readonly (readonly number[])[]): Line | number {
  const sum = total(known.map(({ value }) => value));
  const finished = { method: 'known', point: sum, variance: 0, change: 0, freedom: 1, floor: sum } as const;
  if (known.length === 12) return finished;
  const shape = Array.from({ length: 12 }, (_, at) => total(complete.map((year) => year[at]!)));
  const shaped = total(known.map(({ at }) => shape[at]!)) > 0;
  if (known.length < (shaped ? FEWEST.shape : FEWEST.pace)) return shaped ? FEWEST.shape : FEWEST.pace;
  const weights = shaped ? shape : shape.map(() => 1);
  const weighed = total(known.map(({ at }) => weights[at]!));
  const rest = total(weights) - weighed;
  const scale = sum / weighed;
  const variance = spreadOf(known.map(({ at, value }) => value - scale * weights[at]!));
  const left = 12 - known.length;
  return {
    method: shaped ? 'lastYearShape' : 'evenPace',
    point: sum + scale * rest,
    variance: variance * (left + known.length * (rest / weighed) ** 2),
    change: scale * rest,
    freedom: known.length - 1,
    floor: sum,
  };
}

/** A stock, or how many months would be needed. */
export function stockLine(known: Known): Line | number {
  const last = known.at(-1);
  if (last?.at === 11)
    return { method: 'known', point: last.value, variance: 0, change: 0, freedom: 1, floor: 0 };
  if (!last || known.length < FEWEST.drift) return FEWEST.drift;
  const first = known[0]!;
  const drift = (last.value - first.value) / (last.at - first.at);
  const changes = known.slice(1).map(({ at, value }, index) => {
    const before = known[index]!;
    return (value - before.value) / (at - before.at) - drift;
  });
  const left = 11 - last.at;
  return {
    method: 'drift',
    // No stock of things falls below nothing.
    point: known.every(({ value }) => value >= 0)
      ? Math.max(0, last.value + left * drift)
      : last.value + left * drift,
    variance: spreadOf(changes) * (left + left ** 2 / changes.length),
    change: left * drift,
    freedom: changes.length - 1,
    floor: 0,
  };
}

/** A rate, or how many months would be needed. */
export function rateLine(known: Known, yearToDate: number | undefined): Line | number {
  const values = known.map(({ value }) => value);
  const mean = total(values) / values.length;
  const point = yearToDate ?? mean;
  if (known.length === 12) return { method: 'known', point, variance: 0, change: 0, freedom: 1, floor: 0 };
  if (known.length < FEWEST.steady) return FEWEST.steady;
  const left = 12 - known.length;
  return {
    method: 'steady',
    point,
    variance:
      spreadOf(values.map((value) => value - mean)) * (left / 12) ** 2 * (1 / left + 1 / known.length),
    change: 0,
    freedom: known.length - 1,
    floor: 0,
  };
}

function spreadOf(residuals: readonly number[]): number {
  return total(residuals.map((residual) => residual ** 2)) / (residuals.length - 1);
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
