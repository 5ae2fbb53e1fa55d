import type { Ledger } from './ledger';
import { normal, randomOf } from './random';
import { isFund } from './working-life';

/**
 * Profit month by month, in đồng and not rounded: part of the revenue, more with those who are run well. A storm or a
 * sick herd makes a month of loss, and founding costs come before the first sale. Revenue must be settled before.
 */
export function earn({ organisation, months, series }: Ledger): void {
  const random = randomOf('earnings', organisation.id);
  const usual = 0.03 + 0.13 * organisation.strength;
  const mean = series.revenue.reduce((sum, value) => sum + value, 0) / Math.max(1, months.length);
  for (const at of months.keys()) {
    const margin = Math.min(0.3, usual + 0.03 * normal(random));
    const setback = random() < (isFund(organisation) ? 0 : 0.02) ? 0.08 + 0.15 * random() : 0;
    const revenue = series.revenue[at]!;
    series.profit[at] = revenue === 0 ? -0.03 * mean : revenue * margin - setback * mean;
  }
}
