import { readRegister, type Transaction } from '@hoptac/adapters/store';
import {
  figuresFrom,
  rollUpIndicators,
  type Indicator,
  type IndicatorResult,
  type MonthlyReport,
} from '@hoptac/core/indicators';
import { dissolutionShortfall } from '@hoptac/core/law';
import { rosterFrom, type Place, type Register } from '@hoptac/core/organisation';
import { planReport, type PlanReport, type YearSoFar } from '@hoptac/core/plan';
import {
  addMonths,
  calendarDate,
  lastDayOfMonth,
  monthOf,
  monthsOf,
  periodRange,
  shiftMonth,
  yearBefore,
  yearToDate,
  type CalendarDate,
  type Month,
  type MonthlyPeriod,
} from '@hoptac/core/time';
import type { Alliance } from './alliance';

/** What is looked at of a year. */
interface Seen {
  /** The whole year when left out. */
  period?: MonthlyPeriod;
  /** Code of a place; the whole alliance when left out. */
  place?: string | undefined;
  /** While the year runs: counts up to this day, and says where the year stands and will come to. */
  today?: CalendarDate;
}

/** What the store holds of a year and of the year before, read once for any number of reports. */
export interface YearRecords {
  register: Register;
  territory: readonly Place[];
  /** What counts of the year and of the year before. */
  reports: readonly MonthlyReport[];
  /** Indicators of a period of the year beside the plan and the same period of the year before. */
  report(indicators: readonly Indicator[], seen?: Seen): PlanReport;
  /** The same for several places at once. */
  reportsOf(
    places: readonly (string | undefined)[],
    indicators: readonly Indicator[],
    seen?: Seen,
  ): PlanReport[];
  /** An indicator's values in periods of both years, over the places of a day. */
  valuesOf(
    indicator: Indicator,
    periods: readonly MonthlyPeriod[],
    seen: { place?: string | undefined; on: CalendarDate },
  ): (number | undefined)[];
}

/** Reads a year of an alliance from the store as it is now. */
export async function readYear(
  transaction: Transaction,
  { elements }: Alliance,
  year: number,
): Promise<YearRecords> {
  const register = await readRegister(transaction);
  const territory = await transaction.places.all();
  const plan = await transaction.plans.history(year);
  const reports = await transaction.submissions.all({
    from: `${year - 1}-01` as Month,
    to: `${year}-12` as Month,
  });

  /** Rolls indicators up over the places of a day, any period of both years. */
  function rollingOn(on: CalendarDate, indicators: readonly Indicator[]) {
    const roster = rosterFrom({ register, territory, on });
    const figures = [year - 1, year].map((of) =>
      figuresFrom({
        organisations: roster.ids,
        period: `${of}`,
        elements: elements.map(({ code }) => code),
        reports,
      }),
    );
    return (wanted: MonthlyPeriod, asOf?: CalendarDate) =>
      rollUpIndicators(indicators, {
        elements,
        figures: figures[periodRange(wanted).year - (year - 1)]!,
        roster,
        period: wanted,
        ...(asOf && { asOf }),
      });
  }

  function reportsOf(
    places: readonly (string | undefined)[],
    indicators: readonly Indicator[],
    { period = `${year}`, today = calendarDate(year + 1, 1, 1) }: Seen = {},
  ): PlanReport[] {
    const { to } = periodRange(period);
    const on = to < today ? to : today;
    const roll = rollingOn(on, indicators);
    // A period that is not over is held beside the same days of the year before.
    const [now, before] =
      on < to
        ? [roll(period, on), roll(yearBefore(period), addMonths(on, -12))]
        : [roll(period), roll(yearBefore(period))];
    const running = runningYear(year, today);
    const monthly = running && monthsOf(yearToDate(running)).map((month) => roll(month));
    const past = running && monthsOf(`${year - 1}`).map((month) => roll(month));
    const [toDate, toDateBefore] = running
      ? [roll(yearToDate(running)), roll(yearBefore(yearToDate(running)))]
      : [];
    return places.map((place) => {
      const of = (rolled: readonly { resultsOf(place?: string): IndicatorResult[] }[] | undefined) =>
        rolled?.flatMap((each) => each.resultsOf(place)) ?? [];
      const soFar: YearSoFar | undefined = running && {
        upTo: running,
        yearToDate: of(toDate && [toDate]),
        yearToDateBefore: of(toDateBefore && [toDateBefore]),
        monthly: of(monthly),
        pastMonthly: of(past),
      };
      return planReport({
        period,
        plan,
        indicators,
        elements,
        results: now.resultsOf(place),
        before: before.resultsOf(place),
        knownOn: lastDayOfMonth(year, 12),
        ...(place === undefined
          ? { reasons: reasonsFor(indicators, register, lastDayOfMonth(year, 12)) }
          : { unit: place }),
        ...(soFar && { soFar }),
      });
    });
  }

  return {
    register,
    territory,
    reports,
    reportsOf,
    report: (indicators, seen = {}) => reportsOf([seen.place], indicators, seen)[0]!,
    valuesOf(indicator, periods, { place, on }) {
      const roll = rollingOn(on, [indicator]);
      return periods.map((period) => roll(period).resultsOf(place)[0]?.value);
    },
  };
}

/** Why dissolutions fell short, where the law held them back. */
function reasonsFor(indicators: readonly Indicator[], register: Register, on: CalendarDate) {
  const shortfall = dissolutionShortfall(register, on);
  return Object.fromEntries(
    indicators.flatMap(({ code, formula }) =>
      shortfall && formula.kind === 'events' && formula.event === 'dissolved'
        ? [[code, shortfall.reason]]
        : [],
    ),
  );
}

/** The last month of the year that is over, while the year runs; undefined before the first is, and when the year is over. */
function runningYear(year: number, today: CalendarDate): Month | undefined {
  const last = shiftMonth(monthOf(today), -1);
  return last.startsWith(`${year}-`) && last < `${year}-12` ? last : undefined;
}

/** An alliance's year beside its plan and the year before, from the store as it is now. */
export async function readPlanReport(
  transaction: Transaction,
  alliance: Alliance,
  year: number,
): Promise<PlanReport> {
  const { report } = await readYear(transaction, alliance, year);
  return report(alliance.indicators);
}
