import type { Store } from '@hoptac/adapters/store';
import { showIndicator } from '@hoptac/core/indicators';
import { attainmentWords, showAttainment } from '@hoptac/core/plan';
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
      const { indicator, actual, target, status, growth, coverage, sampleTarget, reason, percent } = row;
      return {
        code: indicator.code,
        name: indicator.name.vi,
        status,
        actual: actual === undefined ? '–' : showIndicator(indicator, actual),
        /** Unrounded, so that the page sees a change too small to show. */
        exact: actual,
        target: target === undefined ? '–' : showIndicator(indicator, target),
        sampleTarget,
        percent: showAttainment(row),
        bar: percent === undefined ? 0 : Math.max(0, Math.min(percent, 200)) / 2,
        words: attainmentWords(row),
        growth:
          growth === undefined
            ? ''
            : `${growth > 0 ? '+' : ''}${formatQuantity(growth, { unit: 'percent', digits: 2 })}`,
        coverage: coverage ? `${coverage.months.reported}/${coverage.months.expected}` : '',
        reason: status === 'missed' ? reason?.vi : undefined,
      };
    }),
  };
}
