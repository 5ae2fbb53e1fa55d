import { readRegister, type Transaction } from '@hoptac/adapters/store';
import { evaluateIndicators, figuresFrom, type Indicator } from '@hoptac/core/indicators';
import { dissolutionShortfall } from '@hoptac/core/law';
import type { Register } from '@hoptac/core/organisation';
import { planOn, planReport, type PlanReport } from '@hoptac/core/plan';
import { lastDayOfMonth, type Month, type MonthlyPeriod } from '@hoptac/core/time';
import type { Alliance } from './alliance';

/** What the store holds of a year and of the year before, read once for any number of reports. */
export interface YearRecords {
  register: Register;
  /** Indicators of the year beside the plan and the year before. */
  report(indicators: readonly Indicator[]): PlanReport;
}

/** Reads a year of an alliance from the store as it is now. */
export async function readYear(
  transaction: Transaction,
  { elements }: Alliance,
  year: number,
): Promise<YearRecords> {
  const register = await readRegister(transaction);
  const plans = await transaction.plans.history(year);
  const plan = plans && planOn(plans, lastDayOfMonth(year, 12));
  const reports = await transaction.submissions.all({
    from: `${year - 1}-01` as Month,
    to: `${year}-12` as Month,
  });
  const shortfall = dissolutionShortfall(register, lastDayOfMonth(year, 12));
  const figuresOf = (period: MonthlyPeriod) =>
    figuresFrom({
      organisations: register.organisations.map(({ id }) => id),
      period,
      elements: elements.map(({ code }) => code),
      reports,
    });
  const [period, periodBefore] = [`${year}`, `${year - 1}`] as const;
  const [figures, figuresBefore] = [figuresOf(period), figuresOf(periodBefore)];
  return {
    register,
    report: (indicators) =>
      planReport({
        period,
        plan,
        indicators,
        results: evaluateIndicators(indicators, { elements, figures, register, period }),
        before: evaluateIndicators(indicators, {
          elements,
          figures: figuresBefore,
          register,
          period: periodBefore,
        }),
        reasons: Object.fromEntries(
          indicators.flatMap(({ code, formula }) =>
            shortfall && formula.kind === 'events' && formula.event === 'dissolved'
              ? [[code, shortfall.reason]]
              : [],
          ),
        ),
      }),
  };
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
