import type { Bilingual } from '../vi';
import { flowLine, rateLine, stockLine, type ForecastMethod } from './forecast-line';
import type { Nature } from './nature';

export type { ForecastMethod };

type Months = readonly (number | undefined)[];

/** Where a year is heading. `low` and `high` are the ends of an interval of about 80 %; `point` lies between them. */
export interface Forecast {
  ok: true;
  method: ForecastMethod;
  point: number;
  low: number;
  high: number;
  /** How many months of this year it rests on. */
  months: number;
  /** How many earlier years. */
  pastYears: number;
}

export interface NoForecast {
  ok: false;
  reason: 'tooFewMonths';
  message: Bilingual;
}

/** Student's t, two-sided 80 %, for 1 to 11 degrees of freedom. */
const T80 = [3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372, 1.363];

/**
 * Forecasts a year from its months so far (`months`, January first, undefined where unknown) and from whole earlier years.
 *
 * A flow is the months known and, for every other month, the mean earlier year scaled by what the known months are of it; without a
 * complete earlier year, the mean month. A stock goes on from its last month by the mean monthly change. A rate stays at
 * `yearToDate`, or without it at the mean of its months. The interval is the spread of the months known about that line,
 * carried to the months left, with the doubt about the line itself and Student's t for so few months; of things counted the spread
 * is never taken for less than chance alone gives (the variance of a count is its mean).
 *
 * It assumes that the months left behave like those known: no new policy, no change of coverage. It ends no lower than what is
 * there already where nothing was ever negative. Refused as a value when fewer months are known than the method can stand
 * on: 3 with an earlier year, 6 of a flow without one, 4 of a stock, 3 of a rate.
 *
 * @example
 * forecastYear({ months: [10, 12, 8, 10, 11, 9], nature: { overTime: 'sum', counted: true } });
 * // { ok: true, method: 'evenPace', point: 120, low: …, high: …, months: 6, pastYears: 0 }
 */
export function forecastYear(request: {
  months: Months;
  nature: Pick<Nature, 'overTime' | 'counted'>;
  pastYears?: readonly Months[] | undefined;
  yearToDate?: number | undefined;
  /** Nothing can be more, 100 for a share. */
  atMost?: number | undefined;
}): Forecast | NoForecast {
  const { months, nature, pastYears = [], atMost } = request;
  const known = months
    .slice(0, 12)
    .flatMap((value, at) => (value !== undefined && Number.isFinite(value) ? [{ at, value }] : []));
  const complete = pastYears.filter(
    (year) => year.length === 12 && year.every((value) => value !== undefined && value >= 0),
  ) as (readonly number[])[];
  const line =
    nature.overTime === 'sum'
      ? flowLine(known, complete)
      : nature.overTime === 'last'
        ? stockLine(known)
        : rateLine(known, request.yearToDate);
  if (typeof line === 'number') return tooFewMonths(known.length, line);
  const { method, point, variance, change, floor } = line;
  const chance = nature.counted ? Math.max(variance, Math.abs(change)) : variance;
  const spread = method === 'known' ? 0 : t80(line.freedom) * Math.sqrt(chance);
  const neverNegative = [...known.map(({ value }) => value), ...complete.flat()].every((value) => value >= 0);
  const whole = nature.counted && nature.overTime !== 'rate';
  const [round, down, up] = whole ? [Math.round, Math.floor, Math.ceil] : [same, same, same];
  const middle = Math.min(round(point), atMost ?? Infinity);
  return {
    ok: true,
    method,
    point: middle,
    low: Math.min(middle, Math.max(down(point - spread), neverNegative ? floor : -Infinity)),
    high: Math.max(middle, Math.min(up(point + spread), atMost ?? Infinity)),
    months: known.length,
    pastYears: method === 'lastYearShape' ? complete.length : 0,
  };
}

function t80(freedom: number): number {
  return T80[Math.min(freedom, T80.length) - 1] ?? T80[0]!;
}

function same(value: number): number {
  return value;
}

function tooFewMonths(months: number, fewest: number): NoForecast {
  return {
    ok: false,
    reason: 'tooFewMonths',
    message: {
      vi: `Mới có số liệu ${months} tháng, cần ít nhất ${fewest} tháng mới dự báo được.`,
      en: `${months} ${months === 1 ? 'month is' : 'months are'} known; a forecast needs at least ${fewest}.`,
    },
  };
}
