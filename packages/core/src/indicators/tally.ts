import type { Groups } from './groups';
import { marksOf, marksOfAny } from './marks';
import type { OrganisationFilter } from './organisation-filter';
import type { Pass, Tally } from './pass';
import { counted, type Scene } from './scene';
import { refuseInexact, segmentAdder } from './tally-segment';

/** Adds a pass up for each group. Throws a RangeError when a total is beyond the safe integers. */
export function tally(scene: Scene, pass: Pass): Tally {
  const { elements, of, window, standing, atEnd, weighted = false } = pass;
  const { segments } = scene.groups;
  const marks = isList(of) ? marksOfAny(scene, of, window) : marksOf(scene, of, window);
  const add = segmentAdder(scene, pass, marks);
  const bySegment = counted(
    scene,
    `tally ${window.key} ${elements.join(' ')} ${standing} ${atEnd} ${weighted} ${of ? JSON.stringify(of) : ''}`,
    () => {
      const fresh = emptyTally(segments.group.length, elements.length);
      for (let segment = 0; segment < segments.group.length; segment++) add(fresh, segment);
      return fresh;
    },
    (earlier, corrected) => {
      const mended = mapTally(earlier, (column) => column.slice());
      for (const segment of corrected.segments) add(mended, segment);
      return mended;
    },
  );
  return byGroup(scene, bySegment, pass);
}

const isList = (of: Pass['of']): of is readonly (OrganisationFilter | undefined)[] => Array.isArray(of);

/** Passes on what the segments of each group have, and what each group has to the one it lies in. */
function byGroup({ groups, elements }: Scene, segments: Tally, pass: Pass): Tally {
  const largest = pass.elements.map((code) => !pass.weighted && elements.get(code)?.overUnits === 'max');
  const total = emptyTally(groups.count, pass.elements.length, largest);
  const columns = (of: Tally) => [
    ...of.totals.map((column, index) => ({ column, max: largest[index]! })),
    ...[of.reported, of.expected, of.monthsReported, of.monthsExpected].map((column) => ({
      column,
      max: false,
    })),
  ];
  const from = columns(segments);
  for (const [index, { column, max }] of columns(total).entries()) {
    passOn(groups, from[index]!.column, column, max);
  }
  return total;
}

function passOn(
  { segments: { group }, parentOf }: Groups,
  from: Float64Array,
  to: Float64Array,
  max: boolean,
): void {
  const add = (at: number, value: number) => {
    to[at] = max ? Math.max(to[at]!, value) : to[at]! + value;
    if (!max) refuseInexact(to[at]);
  };
  for (const [segment, at] of group.entries()) add(at, from[segment]!);
  for (let at = to.length - 1; at > 0; at--) if (parentOf[at]! >= 0) add(parentOf[at]!, to[at]!);
}

function emptyTally(size: number, elements: number, largest: readonly boolean[] = []): Tally {
  return {
    totals: Array.from({ length: elements }, (_, index) =>
      new Float64Array(size).fill(largest[index] ? Number.NEGATIVE_INFINITY : 0),
    ),
    reported: new Float64Array(size),
    expected: new Float64Array(size),
    monthsReported: new Float64Array(size),
    monthsExpected: new Float64Array(size),
  };
}

function mapTally(from: Tally, change: (column: Float64Array) => Float64Array): Tally {
  return {
    totals: from.totals.map((column) => change(column)),
    reported: change(from.reported),
    expected: change(from.expected),
    monthsReported: change(from.monthsReported),
    monthsExpected: change(from.monthsExpected),
  };
}
