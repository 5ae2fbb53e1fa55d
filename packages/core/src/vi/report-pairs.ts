import type { LabelPiece, ValuePiece } from './report-pieces';
import type { ReportElement } from './report-labels';

export type Item = LabelPiece | ValuePiece;
export interface Pair {
  label: LabelPiece;
  value: ValuePiece;
}

/** How the names and values of a clause belong together. */
export interface Pairing {
  pairs: readonly Pair[];
  /** Names without a value, and values without a name. */
  lone: readonly Item[];
  /** Runs in which a value could belong to the name on either side. */
  unclear: readonly (readonly Item[])[];
}

function runsOf(items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.kind !== item.kind) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

function pairOf(one: Item | undefined, other: Item | undefined): Pair[] {
  if (one?.kind === 'label' && other?.kind === 'value') return [{ label: one, value: other }];
  if (one?.kind === 'value' && other?.kind === 'label') return [{ label: other, value: one }];
  return [];
}

/**
 * Pairs names with values that stand next to each other. Where names and values take turns and are equally many, there is exactly one way.
 * Where they are not (`25 thành viên 3`), or a value has no name at all, every pair around is in doubt.
 */
export function pairUp(items: readonly Item[]): Pairing {
  const runs = runsOf(items);
  const single = runs.filter((run) => run.length === 1).flat();
  if (runs.length > 1 && single.some((item) => item.kind === 'value'))
    return { pairs: [], lone: [], unclear: [items] };
  const odd = runs.filter((run) => run.length > 1 && run.length % 2 === 1);
  const even = runs.filter((run) => run.length % 2 === 0);
  const pairs = even.flatMap((run) =>
    run.flatMap((item, index) => (index % 2 === 0 ? pairOf(item, run[index + 1]) : [])),
  );
  return { pairs, lone: single, unclear: odd };
}

/** `lỗ 20tr` names its element itself: a name is put before it, unless one that can be negative stands there. */
function nameLosses(items: readonly Item[], losses: readonly ReportElement[]): Item[] {
  if (losses.length !== 1) return [...items];
  return items.flatMap((item, index) => {
    if (item.kind === 'label' || !item.read.ok || !item.read.loss) return [item];
    const before = items[index - 1];
    const named = before?.kind === 'label' && before.elements.some((element) => element.allowNegative);
    return named ? [item] : [{ kind: 'label', from: item.from, next: item.from, elements: losses }, item];
  });
}

/** With more numbers than this that come apart, a clause is not one to guess at. */
const MOST_CHOICES = 6;

/** Every reading of a clause: each value that comes apart either whole or apart, the whole ones first. None when there are too many. */
export function readingsOf(items: readonly Item[], losses: readonly ReportElement[]): Item[][] {
  const choices = items.filter((item) => item.kind === 'value' && item.apart.length > 0).length;
  if (choices > MOST_CHOICES) return [];
  let readings: Item[][] = [[]];
  for (const item of items) {
    const apart = item.kind === 'value' ? item.apart : [];
    const whole = readings.map((reading) => [...reading, item]);
    const split = apart.length > 0 ? readings.map((reading) => [...reading, ...apart]) : [];
    readings = [...whole, ...split];
  }
  return readings.map((reading) => nameLosses(reading, losses));
}
