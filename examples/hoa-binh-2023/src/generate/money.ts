import { roundTo, settle, sumOf } from './balance';
import { earn } from './earnings';
import { cellsOf, type Cell, type ElementCode, type Ledger } from './ledger';
import { averages, sampleYears, type SampleYear } from './targets';
import { trade } from './trade';
import { payWages } from './wages';

/** What is typed: revenue and profit to 100,000 đồng, wages to 10,000. */
const TRADE_STEP = 100_000;
const WAGE_STEP = 10_000;

/** Revenue, wages and profit of every month, with the averages of both years. Head counts must be settled before. */
export function countMoney(ledgers: readonly Ledger[]): void {
  const cooperatives = ledgers.filter(({ organisation }) => organisation.kind === 'cooperative');
  for (const ledger of ledgers) trade(ledger);
  for (const year of sampleYears) settleRevenue(cooperatives, year);
  round(ledgers, 'revenue', TRADE_STEP);
  for (const ledger of ledgers) payWages(ledger);
  for (const year of sampleYears) settleWages(ledgers, year);
  for (const ledger of ledgers) earn(ledger);
  for (const year of sampleYears) settleProfit(cooperatives, year);
  round(ledgers, 'profit', TRADE_STEP);
}

function settleRevenue(cooperatives: readonly Ledger[], year: SampleYear): void {
  const target = averages[year].revenue * reporters(cooperatives, year, 'revenue');
  const sent = cellsOf(cooperatives, year, 'revenue', ['revenue']);
  scale(cellsOf(cooperatives, year, 'revenue'), target / sumOf(sent), TRADE_STEP);
  settle(sent, target, { step: TRADE_STEP });
}

/** Both sides of the income ratio count only where both were sent. */
function settleWages(ledgers: readonly Ledger[], year: SampleYear): void {
  const { income } = averages[year];
  const both: ElementCode[] = ['wageBill', 'workerMonths'];
  const labour = cellsOf(ledgers, year, 'workerMonths', both);
  const wages = cellsOf(ledgers, year, 'wageBill', both);
  // The wage bill can reach the income exactly only when the worker-months make it a multiple of its step.
  const lot = WAGE_STEP / greatestDivisor(income, WAGE_STEP);
  settle(labour, Math.ceil(sumOf(labour) / lot) * lot);
  const target = income * sumOf(labour);
  scale(cellsOf(ledgers, year, 'wageBill'), target / sumOf(wages), WAGE_STEP);
  settle(wages, target, { step: WAGE_STEP });
}

/** Moves every margin by the same part of the revenue, so that losses stay losses and big months move most. */
function settleProfit(cooperatives: readonly Ledger[], year: SampleYear): void {
  const target = averages[year].profit * reporters(cooperatives, year, 'profit');
  const sent = cellsOf(cooperatives, year, 'profit', ['profit']);
  const shift = (target - sumOf(sent)) / sumOf(cellsOf(cooperatives, year, 'revenue', ['profit']));
  const revenue = cellsOf(cooperatives, year, 'revenue');
  for (const [index, { series, at }] of cellsOf(cooperatives, year, 'profit').entries())
    series[at] = roundTo(series[at]! + shift * sumOf([revenue[index]!]), TRADE_STEP);
  settle(sent, target, { step: TRADE_STEP });
}

function reporters(ledgers: readonly Ledger[], year: SampleYear, element: ElementCode): number {
  return new Set(cellsOf(ledgers, year, element, [element]).map(({ series }) => series)).size;
}

function scale(cells: readonly Cell[], factor: number, step: number): void {
  for (const { series, at } of cells) series[at] = roundTo(series[at]! * factor, step);
}

function round(ledgers: readonly Ledger[], element: ElementCode, step: number): void {
  for (const { series } of ledgers) series[element] = series[element].map((value) => roundTo(value, step));
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
