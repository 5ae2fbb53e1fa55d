import type { Sector } from '@hoptac/core/organisation';
import type { Month } from '@hoptac/core/time';
import type { Ledger } from './ledger';
import { foundedWithin } from './members';
import { normal, randomOf, wholeBetween } from './random';
import { isFund, sampleMonths } from './working-life';

/** Monthly revenue of a cooperative of middle size at the start of 2022, in đồng. */
const MIDDLE: Record<Sector, number> = {
  agriculture: 78_000_000,
  industry: 105_000_000,
  trade: 125_000_000,
  transport: 140_000_000,
  construction: 165_000_000,
  credit: 620_000_000,
  environment: 85_000_000,
  other: 60_000_000,
};

/** How far a month strays from the middle of the year; farms earn at harvest. */
const SWING: Record<Sector, number> = {
  agriculture: 0.4,
  industry: 0.12,
  trade: 0.12,
  transport: 0.1,
  construction: 0.2,
  credit: 0.03,
  environment: 0.04,
  other: 0.25,
};

/** Part of its usual trade that a new organisation does in its first months. */
const FIRST_MONTHS = [0, 0.35, 0.6, 0.8];

/** Revenue month by month, in đồng and not rounded: the season, a recovery of about 8 % a year, and chance. */
export function trade(ledger: Ledger): void {
  const { organisation, months, series } = ledger;
  const { id, kind, sector, size } = organisation;
  const random = randomOf('trade', id);
  const founded = foundedWithin(ledger);
  const middle = kind === 'group' ? 22_000_000 : MIDDLE[sector];
  // Young ones are smaller for longer than their first months.
  const usual = middle * (founded ? 0.7 : 1) * size * Math.exp(0.2 * normal(random));
  const harvest = wholeBetween(random, 9, 13);
  const spread = isFund(organisation) ? 0.03 : 0.12;
  for (const [at, month] of months.entries()) {
    const recovery = 1.08 ** (sampleMonths.indexOf(month) / 12);
    const start = founded ? (FIRST_MONTHS[at] ?? 1) : 1;
    series.revenue[at] =
      usual * recovery * start * season(month, harvest, SWING[sector]) * Math.exp(spread * normal(random));
  }
}

function season(month: Month, harvest: number, swing: number): number {
  return 1 + swing * Math.cos((2 * Math.PI * (Number(month.slice(5)) - harvest)) / 12);
}
