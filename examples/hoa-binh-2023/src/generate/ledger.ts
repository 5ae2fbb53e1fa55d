import type { MonthlyReport } from '@hoptac/core/indicators';
import type { Month } from '@hoptac/core/time';
import type { SampleOrganisation } from './organisations';
import { workingMonths } from './working-life';

export const elementCodes = [
  'revenue',
  'profit',
  'officialMembers',
  'newMembers',
  'regularWorkers',
  'wageBill',
  'workerMonths',
  'managers',
  'managersIntermediate',
  'managersCollege',
] as const;
export type ElementCode = (typeof elementCodes)[number];

/** The books of one organisation: its true figures of every month it worked, and which of them it sent. */
export interface Ledger {
  organisation: SampleOrganisation;
  months: readonly Month[];
  /** By element, one number for each of `months`. */
  series: Record<ElementCode, number[]>;
  /** For each of `months`, the elements that its report held; empty where no report was sent. */
  sent: ReadonlySet<ElementCode>[];
}

/** A complete report; shared, because nearly all are. */
const COMPLETE: ReadonlySet<ElementCode> = new Set(elementCodes);

export function openLedger(organisation: SampleOrganisation): Ledger {
  const months = workingMonths(organisation);
  const series = Object.fromEntries(elementCodes.map((code) => [code, months.map(() => 0)]));
  return {
    organisation,
    months,
    series: series as Record<ElementCode, number[]>,
    sent: months.map(() => COMPLETE),
  };
}

/** The reports that were sent. */
export function reportsOf({ organisation, months, series, sent }: Ledger): MonthlyReport[] {
  return months.flatMap((period, at) => {
    if (sent[at]!.size === 0) return [];
    const values: Record<string, number> = {};
    for (const code of sent[at]!) values[code] = series[code][at]!;
    return [{ organisation: organisation.id, period, values }];
  });
}

/** One month of one series, to be read and corrected in place. */
export interface Cell {
  series: number[];
  at: number;
}

/** The cells of an element in a year, in the months whose report held all of `sent`. */
export function cellsOf(
  ledgers: readonly Ledger[],
  year: number,
  element: ElementCode,
  sent: readonly ElementCode[] = [],
): Cell[] {
  const [first, last] = [`${year}-01`, `${year}-12`];
  const cells: Cell[] = [];
  for (const { months, series, sent: held } of ledgers)
    for (let at = 0; at < months.length; at++) {
      const month = months[at]!;
      if (month < first || month > last) continue;
      if (sent.every((code) => held[at]!.has(code))) cells.push({ series: series[element], at });
    }
  return cells;
}

/** The last month in which an element was sent, or -1. */
export function lastSent({ sent }: Ledger, element: ElementCode): number {
  return sent.map((codes) => codes.has(element)).lastIndexOf(true);
}
