import type { Count } from './formula';
import { COUNTS, marksOf, OUT, UNKNOWN } from './marks';
import type { OrganisationFilter } from './organisation-filter';
import { elementOf, type Scene } from './scene';
import { stoodOn } from './standing-in';
import type { Tally } from './pass';
import { tally } from './tally';
import type { Window } from './window';

/** Numbers by group. A value that is not known is NaN. */
export interface Counted {
  value: Float64Array;
  /** Absent where the register itself is the source and nothing is reported. */
  coverage?: Omit<Tally, 'totals'>;
}

type Of<Kind extends Count['kind']> = Extract<Count, { kind: Kind }>;

/**
 * Counts for each group, in a window. An element adds up only the months in which all of `needed` are known.
 */
export function count(scene: Scene, amount: Count, window: Window, needed: readonly string[]): Counted {
  switch (amount.kind) {
    case 'element':
      return addUp(scene, amount, window, needed);
    case 'reporters': {
      const { coverage } = addUp(scene, amount, window, needed);
      return { value: coverage!.reported, coverage: coverage! };
    }
    case 'organisations':
      return countOrganisations(scene, amount, window);
    case 'events':
      return countEvents(scene, amount, window);
  }
}

function addUp(
  scene: Scene,
  { element, of, standing = 'operating' }: Of<'element'> | Of<'reporters'>,
  window: Window,
  needed: readonly string[],
): Counted {
  const elements = needed.includes(element) ? needed : [element, ...needed];
  const { overTime, overUnits } = elementOf(scene, element);
  const { totals, ...coverage } = tally(scene, {
    elements,
    of,
    window,
    standing,
    atEnd: overTime === 'last',
  });
  const total = totals[elements.indexOf(element)]!;
  const value = total.map((sum, group) => {
    const { [group]: reported = 0 } = coverage.reported;
    if (reported === 0) return Number.NaN;
    if (overUnits === 'average') return sum / reported;
    return overUnits === 'none' && coverage.expected[group]! > 1 ? Number.NaN : sum;
  });
  return { value, coverage };
}

function countOrganisations(scene: Scene, amount: Of<'organisations'>, window: Window): Counted {
  const { at = 'end', standing = 'operating', of } = amount;
  const day = at === 'end' ? window.to : window.from - 1;
  const marks = marksOf(scene, of, window);
  const { groups, roster } = scene;
  const value = new Float64Array(groups.count);
  const expected = new Float64Array(groups.count);
  const unknown = new Float64Array(groups.count);
  for (let row = 0; row < roster.organisations.length; row++) {
    const mark = marks[row]!;
    if (mark === OUT || !stoodOn(roster, row, day, standing)) continue;
    const group = groups.groupOf(row, 0);
    expected[group]!++;
    if (mark === COUNTS) value[group]!++;
    if (mark === UNKNOWN) unknown[group]!++;
  }
  return withConditions(scene, of, { value, expected, unknown });
}

function countEvents(scene: Scene, amount: Of<'events'>, window: Window): Counted {
  const { event, grades, count: whichever = 'events', of } = amount;
  const { groups, roster } = scene;
  const marks = marksOf(scene, of, window);
  const places = of?.places && Object.keys(of).length === 1 ? placesWithin(scene, of.places) : undefined;
  const seen = new Set<number>();
  const [value, expected, unknown] = [0, 0, 0].map(() => new Float64Array(groups.count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (const type of typeof event === 'string' ? [event] : event)
    for (const { day, row, place, grade } of roster.events.get(type) ?? []) {
      if (day < window.from || day > window.to) continue;
      if (grades && (grade === undefined || !grades.includes(grade))) continue;
      if (whichever === 'organisations' && (row < 0 || seen.has(row))) continue;
      seen.add(row);
      // What happened in a place and to no organisation fits a filter that names nothing but places.
      const mark = row >= 0 ? marks[row]! : !of || places?.has(place) ? COUNTS : OUT;
      const group = groups.groupOf(row, place);
      if (mark === OUT || group < 0) continue;
      expected[group]!++;
      if (mark === COUNTS) value[group]!++;
      if (mark === UNKNOWN) unknown[group]!++;
    }
  return withConditions(scene, of, { value, expected, unknown });
}

/** Passes counts on to the groups above, with coverage where a condition may have been unknown. */
function withConditions(
  { groups }: Scene,
  of: OrganisationFilter | undefined,
  { value, expected, unknown }: Record<'value' | 'expected' | 'unknown', Float64Array>,
): Counted {
  for (const column of [value, expected, unknown])
    for (let at = column.length - 1; at > 0; at--)
      if (groups.parentOf[at]! >= 0) column[groups.parentOf[at]!]! += column[at]!;
  if (!of?.facts && !of?.figures) return { value };
  const none = new Float64Array(groups.count);
  const reported = expected.map((all, group) => all - unknown[group]!);
  return {
    // Of organisations of which nothing at all is known nobody can say that there is none.
    value: value.map((met, group) => (expected[group]! > 0 && reported[group] === 0 ? Number.NaN : met)),
    coverage: { reported, expected, monthsReported: none, monthsExpected: none },
  };
}

function placesWithin({ roster }: Scene, codes: readonly string[]): ReadonlySet<number> {
  const within = new Set<number>();
  for (const [index, { code, parent }] of roster.places.entries())
    if ((code !== undefined && codes.includes(code)) || within.has(parent)) within.add(index);
  return within;
}
