import type { Sector } from '@hoptac/core/organisation';
import type { Ledger } from './ledger';
import { foundedWithin } from './members';
import { normal, randomOf } from './random';
import { sampleMonths } from './working-life';

/** Workers of a cooperative of middle size. Those of a farm are mostly members' households, paid by the season. */
const MIDDLE: Record<Sector, number> = {
  agriculture: 48,
  industry: 55,
  trade: 30,
  transport: 39,
  construction: 53,
  credit: 16,
  environment: 41,
  other: 32,
};

/** Workers month by month: a slow rise over the two years, more hands at harvest and before Tết. */
export function hireWorkers(ledger: Ledger): void {
  const { organisation, months, series } = ledger;
  const { id, kind, sector, size } = organisation;
  const random = randomOf('workers', id);
  const middle = kind === 'group' ? 17 : MIDDLE[sector];
  const young = foundedWithin(ledger) ? 0.55 : 1;
  const level = middle * young * size ** 0.7 * Math.exp(0.25 * normal(random));
  const swing = sector === 'agriculture' ? 0.05 : 0.02;
  for (const [at, month] of months.entries()) {
    const rise = 1 + (0.03 * sampleMonths.indexOf(month)) / 12;
    const season = 1 + swing * Math.cos((2 * Math.PI * Number(month.slice(5))) / 12);
    series.regularWorkers[at] = Math.max(4, Math.round(level * rise * season));
  }
}
