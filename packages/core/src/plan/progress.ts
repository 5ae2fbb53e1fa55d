import type { Coverage, Indicator, IndicatorResult } from '../indicators';
import type { Month } from '../time';
import { attainment, type Attainment } from './attainment';
import { forecastYear, type Forecast, type NoForecast } from './forecast';
import { growth } from './growth';
import type { Nature } from './nature';
import { stillNeeded, type StillNeeded } from './still-needed';
import type { Target } from './target';

/** A result, of one place or organisation where it has a `unit`. */
export type UnitResult = IndicatorResult & { unit?: string };

/** What is known of a year besides the period that is reported. */
export interface YearSoFar {
  /** The last month that is over and counted. */
  upTo: Month;
  /** January to `upTo`. */
  yearToDate: readonly UnitResult[];
  /** The same months a year before. */
  yearToDateBefore?: readonly UnitResult[];
  /** Each month from January to `upTo`, for the forecast. */
  monthly?: readonly UnitResult[];
  /** Each month of earlier years, for phasing by last year's shape and for the forecast. */
  pastMonthly?: readonly UnitResult[];
}

/** A value beside its target and the year before. */
export interface Standing extends Attainment {
  actual: number | undefined;
  target: Target | undefined;
  before: number | undefined;
  growth: number | undefined;
  coverage: Coverage | undefined;
}

/** Where an indicator stands within its year. */
export interface Progress {
  upTo: Month;
  monthsLeft: number;
  /** Beside what was planned up to now. */
  yearToDate: Standing;
  /** The year so far beside the whole year's target. */
  year: Standing;
  needed: StillNeeded | undefined;
  /** Undefined where no months were given. */
  forecast: Forecast | NoForecast | undefined;
  /** Whether the forecast's interval lies wholly on the good side of the target, wholly on the other, or on both. */
  outlook: 'likely' | 'unlikely' | 'open' | undefined;
}

export function standing(
  indicator: Indicator,
  result: IndicatorResult | undefined,
  target: Target | undefined,
  before: number | undefined,
): Standing {
  const actual = result?.value;
  return {
    ...attainment({ actual, target, better: indicator.better }),
    actual,
    target,
    before,
    growth: growth({ now: actual, before }).percent,
    coverage: result?.coverage,
  };
}

/** The twelve months of a year of one indicator, undefined where unknown. */
export function monthsFrom(
  results: readonly IndicatorResult[],
  code: string,
  year: number,
): (number | undefined)[] {
  const months: (number | undefined)[] = Array.from({ length: 12 });
  for (const { indicator, period, value } of results)
    if (indicator === code && /^\d{4}-\d{2}$/.test(period) && Number(period.slice(0, 4)) === year)
      months[Number(period.slice(5)) - 1] = value;
  return months;
}

export function progressOf(
  indicator: Indicator,
  soFar: YearSoFar,
  targets: { yearToDate: Target | undefined; year: Target | undefined },
  nature: Nature,
): Progress {
  const { upTo, yearToDate, yearToDateBefore = [], monthly, pastMonthly = [] } = soFar;
  const find = (results: readonly IndicatorResult[]) =>
    results.find((result) => result.indicator === indicator.code);
  const now = find(yearToDate);
  const before = find(yearToDateBefore)?.value;
  const [year, month] = upTo.split('-').map(Number) as [number, number];
  const monthsLeft = 12 - month;
  const pastYears = [...new Set(pastMonthly.map(({ period }) => Number(period.slice(0, 4))))];
  const forecast =
    monthly &&
    forecastYear({
      months: monthsFrom(monthly, indicator.code, year).slice(0, month),
      nature,
      pastYears: pastYears
        .filter((past) => past < year)
        .map((past) => monthsFrom(pastMonthly, indicator.code, past)),
      yearToDate: now?.value,
      atMost: indicator.formula.kind === 'share' ? 100 : undefined,
    });
  return {
    upTo,
    monthsLeft,
    yearToDate: standing(indicator, now, targets.yearToDate, before),
    year: standing(indicator, now, targets.year, before),
    needed: stillNeeded({
      actual: now?.value,
      target: targets.year,
      monthsLeft,
      better: indicator.better,
      nature,
    }),
    forecast,
    outlook:
      forecast?.ok && targets.year !== undefined ? outlook(forecast, targets.year, indicator) : undefined,
  };
}

function outlook({ low, high }: Forecast, target: Target, { better }: Indicator): Progress['outlook'] {
  const good = (value: number) => attainment({ actual: value, target, better }).status !== 'missed';
  if (typeof target === 'object')
    return good(low) && good(high) ? 'likely' : high < target.from || low > target.to ? 'unlikely' : 'open';
  if (good(low) !== good(high)) return 'open';
  return good(low) ? 'likely' : 'unlikely';
}
