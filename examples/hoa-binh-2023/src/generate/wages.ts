import type { Sector } from '@hoptac/core/organisation';
import type { Ledger } from './ledger';
import { normal, randomOf } from './random';

/** Usual pay of a worker-month at the start of 2022, in đồng. */
const USUAL_PAY: Record<Sector, number> = {
  agriculture: 4_000_000,
  industry: 4_500_000,
  trade: 4_600_000,
  transport: 5_400_000,
  construction: 5_300_000,
  credit: 7_000_000,
  environment: 4_200_000,
  other: 4_100_000,
};

/**
 * Worker-months and the wages paid for them, in đồng and not rounded. Worker-months follow the trade, and are far fewer
 * than workers: most share in the harvest and are paid for some months only. Revenue must be settled before.
 */
export function payWages({ organisation, months, series }: Ledger): void {
  const { id, kind, sector } = organisation;
  const random = randomOf('wages', id);
  const usual = kind === 'group' ? 3_700_000 : USUAL_PAY[sector];
  const pay = usual * Math.min(1.6, Math.max(0.88, Math.exp(0.12 * normal(random))));
  const share = 0.22 + 0.16 * random();
  const mean =
    months.length === 0 ? 0 : series.revenue.reduce((sum, value) => sum + value, 0) / months.length;
  for (const [at, month] of months.entries()) {
    const revenue = series.revenue[at]!;
    // Less uneven than the trade itself: people are kept on between harvests.
    const payroll = share * revenue ** 0.6 * mean ** 0.4;
    const affordable = Math.floor((payroll / pay) * (1 + 0.05 * normal(random)));
    const paid = Math.max(0, Math.min(series.regularWorkers[at]!, affordable));
    series.workerMonths[at] = paid;
    series.wageBill[at] = paid * pay * (month < '2023' ? 1 : 1.045) * (1 + 0.02 * normal(random));
  }
}
