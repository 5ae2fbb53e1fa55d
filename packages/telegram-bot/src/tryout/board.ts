import type { Store } from '@hoptac/adapters/store';
import { attainmentWords, growthWords, showActual, showAttainment, showTarget } from '@hoptac/core/plan';
import { formatQuantity } from '@hoptac/core/vi';
import { readPlanReport, type Alliance } from '../engine';

/** The plan board as the page shows it: the report of the dialogue, in words. */
export async function boardFor(store: Store, alliance: Alliance, year: number) {
  const report = await store.transaction(alliance.tenant, (transaction) =>
    readPlanReport(transaction, alliance, year),
  );
  return {
    year,
    count: report.count,
    rows: report.rows.map((row) => {
      const { indicator, actual, target, status, coverage, sampleTarget, reason } = row;
      return {
        code: indicator.code,
        name: indicator.name.vi,
        status,
        actual: actual === undefined ? '–' : showActual(indicator, actual, { target }),
        /** Unrounded, so that the page sees a change too small to show. */
        exact: actual,
        target: target === undefined ? '–' : showTarget(indicator, target, { actual }),
        sampleTarget,
        percent: showAttainment(row),
        words: attainmentWords(row),
        growth: growthWords(row),
        coverage: coverage ? `${whole(coverage.months.reported)}/${whole(coverage.months.expected)}` : '',
        reason: status === 'missed' ? reason?.vi : undefined,
      };
    }),
  };
}

function whole(count: number): string {
  return formatQuantity(count, { digits: 0 });
}
