import { organisationKindSchema, sectorSchema, type Organisation } from '../organisation';
import { keptWithRoster } from './kept-with-roster';
import type { FactCondition, FigureCondition, OrganisationFilter } from './organisation-filter';
import { rowValues } from './row-values';
import { counted, type Scene } from './scene';
import type { Window } from './window';

/** How an organisation stands to a filter. */
export const OUT = 0;
export const COUNTS = 1;
/** A condition asks for a figure or fact of it that is not known. */
export const UNKNOWN = 2;
/** All is known, and a condition is not met. */
export const NOT_MET = 3;

/** How each organisation of the roster stands to a filter in a window, by row. */
export function marksOf(scene: Scene, filter: OrganisationFilter | undefined, window: Window): Uint8Array {
  return marksOfFilter(scene, filter ?? {}, window);
}

function marksOfFilter(scene: Scene, filter: OrganisationFilter, window: Window): Uint8Array {
  const { roster } = scene;
  const ofWindow = filter.figures || filter.had ? window.key : '';
  const key = `marks ${ofWindow} ${JSON.stringify(filter)}`;
  const markAll = () => {
    const mark = marker(scene, filter, window);
    const marks = new Uint8Array(roster.organisations.length);
    for (let row = 0; row < marks.length; row++) marks[row] = mark(row);
    return marks;
  };
  if (!filter.figures) return keptWithRoster(roster, key, markAll);
  return counted(scene, key, markAll, (earlier, { rows }) => {
    const mark = marker(scene, filter, window);
    const mended = earlier.slice();
    for (const row of rows) mended[row] = mark(row);
    return mended;
  });
}

/** How each stands to several filters of which any will do; undefined among them stands for all. */
export function marksOfAny(
  scene: Scene,
  filters: readonly (OrganisationFilter | undefined)[],
  window: Window,
): Uint8Array {
  const [first, ...others] = filters.map((filter) => marksOf(scene, filter, window));
  const better = [OUT, NOT_MET, UNKNOWN, COUNTS];
  const rank = (mark: number) => better.indexOf(mark);
  return others.reduce<Uint8Array>(
    (one, other) => one.map((mark, row) => (rank(mark) >= rank(other[row]!) ? mark : other[row]!)),
    first ?? marksOf(scene, undefined, window),
  );
}

type Marker = (row: number) => number;

function marker(scene: Scene, filter: OrganisationFilter, window: Window): Marker {
  const { kinds, sectors, places, facts = [], figures = [], had = [] } = filter;
  const within = places && rowsWithin(scene, places);
  const happened = had.map((wanted) => rowsWith(scene, wanted, window));
  const values = figures.map((condition) => ({ condition, value: valueReader(scene, condition, window) }));
  const ofKind = organisationKindSchema.options.map((kind) => !kinds || kinds.includes(kind));
  const ofSector = sectorSchema.options.map((sector) => !sectors || sectors.includes(sector));
  const { roster } = scene;
  return (row) => {
    const organisation = roster.organisations[row]!;
    const candidate =
      ofKind[roster.kinds[row]!] &&
      ofSector[roster.sectors[row]!] &&
      (!within || within(organisation, row)) &&
      (had.length === 0 || happened.every((rows) => rows.has(row)));
    if (!candidate) return OUT;
    let mark = COUNTS;
    // One condition that is not met decides, whatever else is unknown.
    for (const condition of facts)
      mark = Math.max(mark, judge(condition, organisation.facts[condition.fact]));
    for (const { condition, value } of values) mark = Math.max(mark, judge(condition, value(row)));
    return mark;
  };
}

function judge(
  { above, atLeast, below, atMost, equals }: FigureCondition | FactCondition,
  value: number | string | boolean | undefined,
): number {
  if (value === undefined || Number.isNaN(value)) return UNKNOWN;
  const bounded = above !== undefined || atLeast !== undefined || below !== undefined || atMost !== undefined;
  const met =
    (equals === undefined || value === equals) &&
    (!bounded ||
      (typeof value === 'number' &&
        (above === undefined || value > above) &&
        (atLeast === undefined || value >= atLeast) &&
        (below === undefined || value < below) &&
        (atMost === undefined || value <= atMost)));
  return met ? COUNTS : NOT_MET;
}

function rowsWithin(
  { roster }: Scene,
  codes: readonly string[],
): (organisation: Organisation, row: number) => boolean {
  const runs = roster.places.filter(({ code }) => code !== undefined && codes.includes(code));
  // A place that the view does not have can only be the organisation's own.
  const others = codes.filter((code) => !runs.some((run) => run.code === code));
  return ({ place }, row) => others.includes(place) || runs.some(({ from, to }) => from <= row && row < to);
}

function rowsWith(
  { roster }: Scene,
  { event, grades, since }: NonNullable<OrganisationFilter['had']>[number],
  window: Window,
): ReadonlySet<number> {
  const from = since === 'start' ? Number.NEGATIVE_INFINITY : window.from;
  const events = roster.events.get(event) ?? [];
  return new Set(
    events
      .filter(
        ({ day, grade }) =>
          from <= day && day <= window.to && (!grades || (grade !== undefined && grades.includes(grade))),
      )
      .map(({ row }) => row),
  );
}

/** An element's own value for a window, by row: NaN where no month of it is known. */
function valueReader(scene: Scene, { element }: FigureCondition, window: Window): (row: number) => number {
  const { known, values } = rowValues(scene, [element], window);
  const value = values[0]!;
  return (row) => (known[row] === 0 ? Number.NaN : value[row]!);
}
