import type { Store } from '@hoptac/adapters/store';
import { sectorOverviewIndicators } from '@hoptac/core/indicators';
import {
  checkCompliance,
  dissolutionShortfall,
  formatCitation,
  type DissolutionShortfall,
  type Facts,
} from '@hoptac/core/law';
import type { Register } from '@hoptac/core/organisation';
import type { PlanReport, PlanReportRow } from '@hoptac/core/plan';
import type { CalendarDate } from '@hoptac/core/time';
import { readYear } from '@hoptac/telegram-bot';
import { sampleAlliance, SAMPLE_YEAR } from './alliance';

const LAST_DAY: CalendarDate = `${SAMPLE_YEAR}-12-31`;
/** Law 17/2023/QH15, article 114. */
const NEW_LAW_FROM: CalendarDate = '2024-07-01';

/** Everything the year's summary says, as numbers. */
export interface YearFigures {
  plan: PlanReport;
  overview: PlanReport;
  dissolution: DissolutionShortfall | undefined;
  /** The places in the law of 2023 by which the same dissolutions would be held back. */
  dissolutionByNewLaw: readonly string[];
  /** Cooperatives with a contribution above the cap, by the law on the last day and by the new law. */
  aboveContributionCap: { lastDay: number; newLaw: number };
}

/** Computes the year from the records in the store as they are now. */
export function yearFigures(store: Store): Promise<YearFigures> {
  return store.transaction(sampleAlliance.tenant, async (transaction) => {
    const { register, report } = await readYear(transaction, sampleAlliance, SAMPLE_YEAR);
    const byNewLaw = dissolutionShortfall(register, NEW_LAW_FROM);
    return {
      plan: report(sampleAlliance.indicators),
      overview: report(sectorOverviewIndicators),
      dissolution: dissolutionShortfall(register, LAST_DAY),
      dissolutionByNewLaw: byNewLaw?.citations.map((citation) => formatCitation(citation)) ?? [],
      aboveContributionCap: {
        lastDay: countAboveCap(register, LAST_DAY),
        newLaw: countAboveCap(register, NEW_LAW_FROM),
      },
    };
  });
}

function countAboveCap({ organisations }: Register, on: CalendarDate): number {
  const above = organisations.filter(({ kind, facts: { charterCapital, largestContribution } }) => {
    const facts = { kind, charterCapital, largestContribution } as Facts;
    const { findings } = checkCompliance(facts, { on, only: ['contribution-cap'] });
    return findings.some(({ status }) => status === 'violated');
  });
  return above.length;
}

/** The row of one indicator; asking for one that is not in the report is a defect. */
export function rowOf(report: PlanReport, code: string): PlanReportRow {
  const row = report.rows.find(({ indicator }) => indicator.code === code);
  if (!row) throw new RangeError(`The report has no indicator ${code}.`);
  return row;
}
