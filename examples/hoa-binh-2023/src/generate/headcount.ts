import { settle } from './balance';
import { lastSent, type Cell, type ElementCode, type Ledger } from './ledger';
import { appointManagers, keepManagers } from './managers';
import { enrolMembers, fewestMembers, foundedWithin } from './members';
import { endOf2023 } from './targets';
import { hireWorkers } from './workers';

/** Members, workers and managers of every month, with the totals of the end of 2023. */
export function countHeads(ledgers: readonly Ledger[]): void {
  for (const ledger of ledgers) {
    enrolMembers(ledger);
    hireWorkers(ledger);
  }
  const working = ledgers.filter(({ months }) => months.at(-1) === '2023-12');
  // Those founded in the two years keep their founders: their members are all accounted for by `newMembers`.
  const older = working.filter((ledger) => !foundedWithin(ledger));
  const founded = stockOf(working, 'officialMembers') - stockOf(older, 'officialMembers');
  shift(older, 'officialMembers', endOf2023.officialMembers - founded, fewestMembers);
  shift(working, 'regularWorkers', endOf2023.regularWorkers, () => 4);
  settleManagers(ledgers, working);
}

function stockOf(ledgers: readonly Ledger[], element: ElementCode): number {
  return ledgers.reduce((sum, ledger) => sum + ledger.series[element][lastSent(ledger, element)]!, 0);
}

/** Moves whole series up or down, so that what was last sent sums to `target` and every change stays what it was. */
function shift(
  ledgers: readonly Ledger[],
  element: ElementCode,
  target: number,
  fewest: (ledger: Ledger) => number,
): void {
  const latest = ledgers.map((ledger): number => ledger.series[element][lastSent(ledger, element)]!);
  const settled = [...latest];
  const slack = ledgers.map((ledger) => Math.min(...ledger.series[element]) - fewest(ledger));
  settle(cellsAlong(settled), target, { allows: (next, at) => latest[at]! - next <= slack[at]! });
  for (const [at, { series }] of ledgers.entries())
    series[element] = series[element].map((value) => value + settled[at]! - latest[at]!);
}

function settleManagers(ledgers: readonly Ledger[], working: readonly Ledger[]): void {
  const all = new Map(ledgers.map((ledger) => [ledger, appointManagers(ledger)]));
  const current = working.map((ledger) => all.get(ledger)!);
  const managers = current.map((management) => management.managers);
  const intermediate = current.map((management) => management.managersIntermediate);
  const college = current.map((management) => management.managersCollege);
  settle(cellsAlong(managers), endOf2023.managers, {
    allows: (next, at) => next >= Math.max(2, intermediate[at]!) && next <= 5,
  });
  settle(cellsAlong(intermediate), endOf2023.managersIntermediate, {
    allows: (next, at) => next >= college[at]! && next <= managers[at]!,
  });
  settle(cellsAlong(college), endOf2023.managersCollege, {
    allows: (next, at) => next >= 0 && next <= intermediate[at]!,
  });
  for (const [at, ledger] of working.entries())
    all.set(ledger, {
      managers: managers[at]!,
      managersIntermediate: intermediate[at]!,
      managersCollege: college[at]!,
    });
  for (const [ledger, management] of all) keepManagers(ledger, management);
}

function cellsAlong(series: number[]): Cell[] {
  return [...series.keys()].map((at) => ({ series, at }));
}
