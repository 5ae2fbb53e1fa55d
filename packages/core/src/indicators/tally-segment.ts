import { FIGURES_BLOCK } from './figures';
import { keptWithRoster } from './kept-with-roster';
import { COUNTS, NOT_MET, OUT } from './marks';
import { allKnown, readRows } from './read-rows';
import { columnOf, elementOf, type Scene } from './scene';
import { standingIn, type StandingIn } from './standing-in';
import type { Pass, Tally } from './pass';

/** A function that adds one segment of a pass up, into its place in a tally. */
export function segmentAdder(
  scene: Scene,
  { elements, window, standing, atEnd, weighted = false }: Pass,
  marks: Uint8Array,
): (into: Tally, segment: number) => void {
  const largest = elements.map((code) => !weighted && elementOf(scene, code).overUnits === 'max');
  const columns = elements.map((code) => columnOf(scene, code));
  const stood = keptWithRoster(scene.roster, `standing ${window.key} ${standing}`, () =>
    standingIn(scene.roster, window, standing),
  );
  const rules = elements.map((code) => elementOf(scene, code).overTime);
  const { segments } = scene.groups;
  const width = scene.figures.months.length;
  const { from, to } = window.held;
  // One segment's rows at a time, so that they stay in the processor's nearest memory.
  const known = new Int16Array(FIGURES_BLOCK);
  const values = elements.map(() => new Float64Array(FIGURES_BLOCK));
  const states = new Uint8Array(FIGURES_BLOCK);

  return (into, segment) => {
    const start = segments.from[segment]!;
    const count = segments.to[segment]! - start;
    const block = Math.floor(start / FIGURES_BLOCK);
    const parts = columns.map((column) => column[block]!);
    const first = start % FIGURES_BLOCK;
    readRows({ known, values }, rules, { columns: parts, width, first, count, into: 0, from, to }, weighted);
    countRows(into, segment, states, marks, stood, known, start, count, atEnd);
    into.monthsExpected[segment]! += monthsBesides(parts, start, count);
    for (let index = 0; index < values.length; index++) {
      const total = largest[index] ? largestOf : sumOf;
      into.totals[index]![segment] = total(values[index]!, states, count);
    }
  };

  /** The months in which organisations did not stand so and reported all the same. */
  function monthsBesides(parts: readonly Float64Array[], start: number, count: number): number {
    const { absentMonths, absentRows, absentFrom } = stood;
    let months = 0;
    for (let index = absentFrom[start]!; index < absentFrom[start + count]!; index++) {
      const row = absentRows[index]!;
      const place = window.offset + absentMonths[index]!;
      if (states[row - start] !== REPORTED || place < from || place >= to) continue;
      if (allKnown(parts, (row % FIGURES_BLOCK) * width + place)) months++;
    }
    return months;
  }
}

const NOT_COUNTED = 0;
const REPORTED = 1;

/** Tells for each row of a segment whether anything is expected of it and whether it was reported, and counts both. */
function countRows(
  into: Tally,
  segment: number,
  states: Uint8Array,
  marks: Uint8Array,
  { months, atEnd }: StandingIn,
  known: Int16Array,
  start: number,
  count: number,
  onlyAtEnd: boolean,
): void {
  let reported = 0;
  let missing = 0;
  let monthsReported = 0;
  let monthsExpected = 0;
  for (let at = 0; at < count; at++) {
    const mark = marks[start + at]!;
    states[at] = NOT_COUNTED;
    if (mark === OUT || mark === NOT_MET || (onlyAtEnd && atEnd[start + at] === 0)) continue;
    const stood = months[start + at]!;
    monthsExpected += stood;
    if (mark === COUNTS && known[at]! > 0) {
      states[at] = REPORTED;
      reported++;
      monthsReported += known[at]!;
    } else if (stood > 0) missing++;
  }
  into.reported[segment] = reported;
  into.expected[segment] = reported + missing;
  into.monthsReported[segment] = monthsReported;
  into.monthsExpected[segment] = monthsExpected;
}

function sumOf(values: Float64Array, states: Uint8Array, count: number): number {
  let total = 0;
  let size = 0;
  for (let at = 0; at < count; at++) {
    if (states[at] !== REPORTED) continue;
    total += values[at]!;
    size += Math.abs(values[at]!);
  }
  // Amounts that cancel each other must be exact as well.
  refuseInexact(size);
  return total;
}

function largestOf(values: Float64Array, states: Uint8Array, count: number): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < count; at++)
    if (states[at] === REPORTED && values[at]! > largest) largest = values[at]!;
  return largest;
}

/** Throws a RangeError for a sum beyond which whole numbers are not exact. */
export function refuseInexact(total: number): void {
  if (total > Number.MAX_SAFE_INTEGER || total < -Number.MAX_SAFE_INTEGER)
    throw new RangeError(`A sum is too large to be exact: ${total}.`);
}
