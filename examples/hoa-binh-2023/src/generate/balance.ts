import type { Cell } from './ledger';

/** Sum of the cells. */
export function sumOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { series, at }) => sum + series[at]!, 0);
}

/** The nearest multiple of a step: what a bookkeeper would type. */
export function roundTo(value: number, step: number): number {
  // Adding zero turns the -0 that rounding leaves into 0.
  return Math.round(value / step) * step + 0;
}

/**
 * Corrects cells one step at a time until they sum to `target`. The largest go first, where a step is seen least, and
 * each once before any goes twice. `allows` keeps a cell within what is plausible for it.
 */
export function settle(
  cells: readonly Cell[],
  target: number,
  { step = 1, allows = () => true }: { step?: number; allows?: (next: number, cell: number) => boolean } = {},
): void {
  let left = (target - sumOf(cells)) / step;
  if (!Number.isInteger(left)) throw new RangeError(`No number of steps of ${step} leads to ${target}.`);
  const before = cells.map(valueOf);
  const order = [...cells.keys()].sort((a, b) => before[b]! - before[a]!);
  while (left !== 0) {
    const start = left;
    for (const index of order) {
      if (left === 0) return;
      const cell = cells[index]!;
      const next = valueOf(cell) + Math.sign(left) * step;
      if (!allows(next, index)) continue;
      cell.series[cell.at] = next;
      left -= Math.sign(left);
    }
    if (left === start) throw new RangeError(`No cell may move closer to ${target}.`);
  }
}

function valueOf({ series, at }: Cell): number {
  return series[at]!;
}
