import type { Transaction } from '@hoptac/adapters/store';
import {
  evaluateIndicators,
  figuresFrom,
  type Indicator,
  type IndicatorResult,
} from '@hoptac/core/indicators';
import { dissolutionShortfall } from '@hoptac/core/law';
import { planReport, type PlanReport } from '@hoptac/core/plan';
import { lastDayOfMonth, type Month, type MonthlyPeriod } from '@hoptac/core/time';
import type { Alliance } from './alliance';

/** Computes indicators for a year from what the store holds of it and of the year before. */
async function evaluateYears(
  transaction: Transaction,
  { elements }: Alliance,
  indicators: readonly Indicator[],
  year: number,
) {
  const register = await transaction.register.all();
  const reports = await transaction.submissions.all({
    from: `${year - 1}-01` as Month,
    to: `${year}-12` as Month,
  });
  const resultsOf = (period: MonthlyPeriod): IndicatorResult[] => {
    const figures = figuresFrom({
      organisations: register.organisations.map(({ id }) => id),
      period,
      elements: elements.map(({ code }) => code),
      reports,
    });
    return evaluateIndicators(indicators, { elements, figures, register, period });
  };
  return { register, results: resultsOf(`${year}`), before: resultsOf(`${year - 1}`) };
}

/** An alliance's year beside its plan and the year before, from the store as it is now. */
export async function readPlanReport(
  transaction: Transaction,
  alliance: Alliance,
  year: number,
  indicators: readonly Indicator[] = alliance.indicators,
): Promise<PlanReport> {
  const { register, results, before } = await evaluateYears(transaction, alliance, indicators, year);
  const plan = await transaction.plans.latest(year);
  const shortfall = dissolutionShortfall(register, lastDayOfMonth(year, 12));
  return planReport({
    period: `${year}`,
    plan,
    indicators,
    results,
    before,
    reasons: Object.fromEntries(
      indicators.flatMap(({ code, formula }) =>
        shortfall && formula.kind === 'events' && formula.event === 'dissolved'
          ? [[code, shortfall.reason]]
          : [],
      ),
    ),
  });
}
