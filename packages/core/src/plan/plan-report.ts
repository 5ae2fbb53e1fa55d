import type { Coverage, DataElement, Indicator, IndicatorResult } from '../indicators';
import { calendarDate, periodRange, yearToDate, type CalendarDate, type MonthlyPeriod } from '../time';
import type { Bilingual } from '../vi';
import type { Attainment, AttainmentStatus } from './attainment';
import { natureOf, type Nature } from './nature';
import { phasePlan, targetOfPeriod } from './phase-plan';
import type { Plan } from './plan';
import { monthsFrom, progressOf, standing, type Progress, type UnitResult, type YearSoFar } from './progress';
import { planOn, targetChanges, type PlanHistory, type TargetChange } from './revisions';
import type { PlanTarget, Target, TargetKey } from './target';

/** One indicator of a plan report. Values are in the indicator's unit, not rounded; undefined is unknown. */
export interface PlanReportRow extends Attainment {
  indicator: Indicator;
  actual: number | undefined;
  /** What was planned for the period, as known on the report's day. */
  target: Target | undefined;
  /** The target was invented for the sample alliance. */
  sampleTarget: boolean;
  /** Why a year's target could not be spread to this period. */
  notPhased: Bilingual | undefined;
  /** How the year's target was changed after it was first set, earliest first. */
  revisions: TargetChange[];
  /** The same period a year earlier. */
  before: number | undefined;
  growth: number | undefined;
  coverage: Coverage | undefined;
  /** Why it stands where it stands, in words. */
  reason: Bilingual | undefined;
  /** Where it stands within its year, when the report was given the year so far. */
  progress: Progress | undefined;
}

/** What an alliance did in a period beside its plan: one object for words, pictures, documents and pages. */
export interface PlanReport {
  period: MonthlyPeriod;
  /** The place or organisation; undefined for the whole alliance. */
  unit: string | undefined;
  rows: PlanReportRow[];
  count: Record<AttainmentStatus, number>;
}

/**
 * Puts results beside the targets of a plan. Rows come in the order of `indicators`; a result or target that is absent
 * leaves the row `noData` or `noTarget`.
 *
 * A year is judged on its target as known on `knownOn` (every revision when not said); a shorter period on its phased
 * part of it, see `phasePlan`, for which `elements` tell flows from stocks. Results that carry another `unit` than the
 * report's are left out, and so is a plan of another year. With `soFar`, each row also says where it stands in its year: year to date, what is still needed, forecast.
 *
 * @example
 * planReport({ period: '2023', plan, indicators, results }).rows[0]; // { actual: 70, target: 40, percent: 175, status: 'exceeded', … }
 */
export function planReport(request: {
  period: MonthlyPeriod;
  plan: Plan | PlanHistory | undefined;
  indicators: readonly Indicator[];
  results: readonly UnitResult[];
  before?: readonly UnitResult[];
  reasons?: Readonly<Record<string, Bilingual>>;
  knownOn?: CalendarDate;
  unit?: string;
  elements?: readonly DataElement[];
  soFar?: YearSoFar;
}): PlanReport {
  const { period, indicators, reasons = {}, unit, knownOn, elements = [] } = request;
  const results = byIndicator(ofUnit(request.results, unit));
  const before = byIndicator(ofUnit(request.before ?? [], unit));
  const soFar = request.soFar && soFarOf(request.soFar, unit);
  const history = request.plan && historyOf(request.plan, periodRange(period).year);
  const targets = (history && planOn(history, knownOn ?? LAST_DAY)?.targets) ?? [];
  const targetOf = byIndicator(targets.filter((target) => target.unit === unit));
  const count = { exceeded: 0, met: 0, missed: 0, noData: 0, noTarget: 0 };
  const rows = indicators.map((indicator): PlanReportRow => {
    const { code } = indicator;
    const planned = targetOf.get(code);
    const nature = natureOf(indicator, elements);
    const targetFor = (wanted: MonthlyPeriod) =>
      planned && history
        ? targetIn(wanted, { history, planned, nature, knownOn, pastMonthly: soFar?.pastMonthly ?? [] })
        : {};
    const { target, notPhased } = targetFor(period);
    const judged = standing(indicator, results.get(code), target, before.get(code)?.value);
    count[judged.status]++;
    return {
      indicator,
      sampleTarget: planned?.sample ?? false,
      notPhased,
      revisions: history ? targetChanges(history, keyOf(code, unit), { knownOn }).slice(1) : [],
      reason: reasons[code],
      progress:
        soFar &&
        progressOf(
          indicator,
          soFar,
          { yearToDate: targetFor(yearToDate(soFar.upTo)).target, year: planned?.target },
          nature,
        ),
      ...judged,
    };
  });
  return { period, unit, rows, count };
}

/** A plan without its history is taken as known from the start; one of another year says nothing about this one. */
function historyOf(plan: Plan | PlanHistory, year: number): PlanHistory | undefined {
  if (plan.year !== year) return undefined;
  if ('revisions' in plan) return plan;
  const why = { vi: 'Kế hoạch năm', en: 'The plan of the year' };
  return { year, revisions: [{ on: calendarDate(year, 1, 1), by: '', why, targets: plan.targets }] };
}

function soFarOf(soFar: YearSoFar, unit: string | undefined): YearSoFar {
  const { yearToDateBefore, monthly, pastMonthly } = soFar;
  return {
    upTo: soFar.upTo,
    yearToDate: ofUnit(soFar.yearToDate, unit),
    ...(yearToDateBefore && { yearToDateBefore: ofUnit(yearToDateBefore, unit) }),
    ...(monthly && { monthly: ofUnit(monthly, unit) }),
    ...(pastMonthly && { pastMonthly: ofUnit(pastMonthly, unit) }),
  };
}

/** Results without a unit are taken for the report's own. */
function ofUnit(results: readonly UnitResult[], unit: string | undefined): readonly UnitResult[] {
  return results.filter((result) => result.unit === undefined || result.unit === unit);
}

function keyOf(indicator: string, unit: string | undefined): TargetKey {
  return unit === undefined ? { indicator } : { indicator, unit };
}

/** Later than any revision. */
const LAST_DAY: CalendarDate = '9999-12-31';

interface Phaseable {
  history: PlanHistory;
  planned: PlanTarget;
  nature: Nature;
  knownOn: CalendarDate | undefined;
  pastMonthly: readonly IndicatorResult[];
}

/** The whole year's target needs no phasing, so it never fails for want of last year's months. */
function targetIn(
  period: MonthlyPeriod,
  { history, planned, nature, knownOn, pastMonthly }: Phaseable,
): { target?: Target; notPhased?: Bilingual } {
  if (periodRange(period).kind === 'year') return { target: planned.target };
  const { indicator, unit } = planned;
  const lastYear = monthsFrom(pastMonthly, indicator, history.year - 1);
  const phased = phasePlan(history, { ...keyOf(indicator, unit), nature, knownOn, lastYear });
  return phased.ok ? { target: targetOfPeriod(phased, period) } : { notPhased: phased.message };
}

function byIndicator<T extends { indicator: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((item) => [item.indicator, item]));
}
