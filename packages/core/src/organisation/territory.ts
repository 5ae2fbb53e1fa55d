import { z } from 'zod';
import { isCalendarDate, type CalendarDate } from '../time';

const daySchema = z.custom<CalendarDate>(isCalendarDate, 'Expected a day, YYYY-MM-DD');

/**
 * A province, district or commune, and how long it has been one. `parent` is the place it lies in; the top has none.
 * A code names one place for good: where an official number passes to a new place, the old one is given a code of its own.
 */
export const placeSchema = z.object({
  code: z.string().min(1),
  name: z.string().min(1),
  parent: z.string().optional(),
  /** Where it came to lie elsewhere: the later parents, each from a day on. */
  parents: z.array(z.object({ parent: z.string().min(1), from: daySchema })).optional(),
  /** First day; absent where it is older than the records. */
  from: daySchema.optional(),
  /** Last day, itself included; absent where it still is. */
  to: daySchema.optional(),
  /** What its land became on the day after the last: one place, or several where it was divided. */
  successors: z.array(z.string().min(1)).optional(),
});
/** A province, district or commune, with the days between which it exists. */
export type Place = z.infer<typeof placeSchema>;

/** A tree of places over time. Its places as they were on a day: `placesOn`; what became of one: `placeFinder`. */
export const territorySchema = z.array(placeSchema).superRefine((places, context) => {
  const refuse = (index: number, field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [index, field], message });
  const known = new Set(places.map(({ code }) => code));
  const seen = new Set<string>();
  for (const [index, place] of places.entries()) {
    if (seen.has(place.code)) refuse(index, 'code', `Two places have the code ${place.code}.`);
    seen.add(place.code);
    for (const parent of [place.parent, ...(place.parents ?? []).map((later) => later.parent)])
      if (parent !== undefined && !known.has(parent)) refuse(index, 'parent', `No place ${parent}.`);
    for (const successor of place.successors ?? [])
      if (!known.has(successor)) refuse(index, 'successors', `No place ${successor}.`);
    if (place.from && place.to && place.to < place.from) refuse(index, 'to', 'Ends before it begins.');
    if (place.successors && !place.to)
      refuse(index, 'successors', 'Only a place that has ended has successors.');
  }
});

/** Whether a place was one on a day. */
export function existsOn({ from, to }: Place, on: CalendarDate): boolean {
  return (from === undefined || from <= on) && (to === undefined || on <= to);
}

/** The code of the place that a place lay in on a day. */
export function parentOn({ parent, parents = [] }: Place, on: CalendarDate): string | undefined {
  let latest: { parent: string; from: CalendarDate } | undefined;
  for (const later of parents)
    if (later.from <= on && (latest === undefined || later.from > latest.from)) latest = later;
  return latest?.parent ?? parent;
}

/** A place as it was on a day, with the place it lay in then. */
export interface PlaceOn {
  code: string;
  name: string;
  parent: string | undefined;
}

/**
 * The places of a day, each after the one it lies in and followed by all that lies in it. A place whose parent was none
 * on that day stands at the top. Throws a RangeError where places lie in each other in a circle.
 *
 * @example
 * placesOn(territory, '2025-06-30').length; // with districts
 * placesOn(territory, '2025-07-01').length; // communes straight below the province
 */
export function placesOn(territory: readonly Place[], on: CalendarDate): PlaceOn[] {
  const there = territory.filter((place) => existsOn(place, on));
  const codes = new Set(there.map(({ code }) => code));
  const below = new Map<string | undefined, PlaceOn[]>();
  for (const place of there) {
    const above = parentOn(place, on);
    const parent = above !== undefined && codes.has(above) ? above : undefined;
    const listed: PlaceOn = { code: place.code, name: place.name, parent };
    const siblings = below.get(parent);
    if (siblings) siblings.push(listed);
    else below.set(parent, [listed]);
  }
  const ordered: PlaceOn[] = [];
  const visit = (parent: string | undefined) => {
    for (const place of below.get(parent) ?? []) {
      ordered.push(place);
      visit(place.code);
    }
  };
  visit(undefined);
  if (ordered.length < there.length)
    throw new RangeError('Places lie in each other in a circle; read a territory with territorySchema.');
  return ordered;
}

/**
 * Finds the place of a day that a place of another day belongs to: itself while it was one, what it became later, what it
 * came from earlier. Where it became (or came from) several, nobody can say which: the lowest place above them all, or
 * undefined when there is none.
 *
 * @example
 * const asOf = placeFinder(territory, '2025-07-01');
 * asOf('lac-thuy'); // the province, because the district was divided into communes
 */
export function placeFinder(
  territory: readonly Place[],
  on: CalendarDate,
): (code: string) => string | undefined {
  const placeOf = new Map(territory.map((place) => [place.code, place]));
  const parentOf = new Map(placesOn(territory, on).map(({ code, parent }) => [code, parent]));
  const predecessors = new Map<string, string[]>();
  for (const { code, successors = [] } of territory)
    for (const successor of successors)
      predecessors.set(successor, [...(predecessors.get(successor) ?? []), code]);
  const pathOf = (code: string) => {
    const path: string[] = [];
    for (let at: string | undefined = code; at !== undefined; at = parentOf.get(at)) path.unshift(at);
    return path;
  };
  const lowestAbove = (codes: readonly string[]) => {
    const [first = [], ...others] = codes.map((code) => pathOf(code));
    let depth = 0;
    while (depth < first.length && others.every((path) => path[depth] === first[depth])) depth++;
    return first[depth - 1];
  };
  const found = new Map<string, string | undefined>();
  const find = (code: string, seen: ReadonlySet<string>): string | undefined => {
    const place = placeOf.get(code);
    if (!place || seen.has(code)) return undefined;
    if (existsOn(place, on)) return code;
    const next = place.from !== undefined && on < place.from ? predecessors.get(code) : place.successors;
    const heirs = (next ?? []).map((heir) => find(heir, new Set([...seen, code])));
    const all = heirs.filter((heir) => heir !== undefined);
    return all.length === 0 || all.length < heirs.length ? undefined : lowestAbove([...new Set(all)]);
  };
  return (code) => {
    if (!found.has(code)) found.set(code, find(code, new Set()));
    return found.get(code);
  };
}
