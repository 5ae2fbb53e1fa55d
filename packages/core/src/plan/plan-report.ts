import type { Coverage, Indicator, IndicatorResult } from '../indicators';
import type { MonthlyPeriod } from '../time';
import type { Bilingual } from '../vi';
import { attainment, type Attainment, type AttainmentStatus } from './attainment';
import { growth } from './growth';
import type { Plan } from './plan';

/** One indicator of a plan report. Values are in the indicator's unit, not rounded; undefined is unknown. */
export interface PlanReportRow extends Attainment {
  indicator: Indicator;
  actual: number | undefined;
  target: number | undefined;
  /** The target was invented for the sample alliance. */
  sampleTarget: boolean;
  /** The same period a year earlier. */
  before: number | undefined;
  growth: number | undefined;
  coverage: Coverage | undefined;
  /** Why it stands where it stands, in words. */
  reason: Bilingual | undefined;
}

/** What an alliance did in a period beside its plan: one object for words, pictures, documents and pages. */
export interface PlanReport {
  period: MonthlyPeriod;
  rows: PlanReportRow[];
  count: Record<AttainmentStatus, number>;
}

/**
 * Puts results beside the targets of a plan. Rows come in the order of `indicators`; a result or target that is absent
 * leaves the row `noData` or `noTarget`.
 */
export function planReport(request: {
  period: MonthlyPeriod;
  plan: Plan | undefined;
  indicators: readonly Indicator[];
  results: readonly IndicatorResult[];
  before?: readonly IndicatorResult[];
  reasons?: Readonly<Record<string, Bilingual>>;
}): PlanReport {
  const { period, plan, indicators, results, before = [], reasons = {} } = request;
  const resultOf = byIndicator(results);
  const beforeOf = byIndicator(before);
  const targetOf = byIndicator(plan?.targets ?? []);
  const count = { exceeded: 0, met: 0, missed: 0, noData: 0, noTarget: 0 };
  const rows = indicators.map((indicator): PlanReportRow => {
    const { code, better } = indicator;
    const result = resultOf.get(code);
    const target = targetOf.get(code);
    const earlier = beforeOf.get(code)?.value;
    const judged = attainment({ actual: result?.value, target: target?.target, better });
    count[judged.status]++;
    return {
      indicator,
      actual: result?.value,
      target: target?.target,
      sampleTarget: target?.sample ?? false,
      before: earlier,
      growth: growth({ now: result?.value, before: earlier }).percent,
      coverage: result?.coverage,
      reason: reasons[code],
      ...judged,
    };
  });
  return { period, rows, count };
}

function byIndicator<T extends { indicator: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((item) => [item.indicator, item]));
}
