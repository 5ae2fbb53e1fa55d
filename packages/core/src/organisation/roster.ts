import { dayNumber, type CalendarDate } from '../time';
import { organisationKindSchema } from './kind';
import {
  sectorSchema,
  type Organisation,
  type RatingGrade,
  type Register,
  type RegisterEventType,
} from './register';
import { standingSpans, type StandingSpans } from './standing';
import { placeFinder, placesOn, type Place } from './territory';

/** A place with the organisations in it: rows `from` up to `to`, `to` not included; those from `from` up to `ownTo` lie in none of its parts. */
export interface RosterPlace {
  /** Absent for the first, which holds everything. */
  code: string | undefined;
  name: string | undefined;
  /** Where the place it lies in stands in the list; -1 for the first. */
  parent: number;
  from: number;
  ownTo: number;
  to: number;
}

/** A register event by numbers: its day, the organisation's row (-1 for none) and where its place stands. */
export interface RosterEvent {
  day: number;
  row: number;
  place: number;
  grade: RatingGrade | undefined;
}

/**
 * The organisations of a register in the order of a tree of places, so that each place is one run of rows. Figures laid
 * out in this order are added up place by place without looking anything up.
 */
export interface Roster {
  organisations: readonly Organisation[];
  ids: readonly string[];
  rowOf: ReadonlyMap<string, number>;
  /** Each place after the one it lies in; the first holds everything. */
  places: readonly RosterPlace[];
  spans: StandingSpans;
  /** Kind and sector of each organisation, by its place in the lists of `organisationKindSchema` and `sectorSchema`. */
  kinds: Uint8Array;
  sectors: Uint8Array;
  /** By type. */
  events: ReadonlyMap<RegisterEventType, readonly RosterEvent[]>;
}

/**
 * Lays a register out by the places of a day (`on`), which decides the view: with a day before 2025-07-01 the figures of
 * any year come by the districts of then, with a later one by the communes of now. An organisation lies where it was last
 * `relocated` to by that day, else in its own place, and through successors where that has ended. Where nobody can say in
 * which of several places it lies, it belongs to the lowest place above them; where none is known, only to the whole.
 *
 * Without a territory all organisations stand in the register's own order, below no place.
 *
 * @example
 * const now = rosterFrom({ register, territory, on: '2025-07-01' });
 * now.places[0]; // everything: { code: undefined, from: 0, to: register.organisations.length, … }
 */
export function rosterFrom(
  request: { register: Register } & (
    | { territory: readonly Place[]; on: CalendarDate }
    | { territory?: undefined; on?: undefined }
  ),
): Roster {
  const { register, territory, on } = request;
  const tree = territory ? placesOn(territory, on) : [];
  const indexOf = new Map(tree.map(({ code }, index) => [code, index + 1]));
  const find = territory ? placeFinder(territory, on) : () => undefined;
  const whereIs = (code: string | undefined) => (code && indexOf.get(find(code) ?? '')) || 0;

  const relocated = territory ? placesMovedTo(register, on) : new Map<string, string>();
  const own: Organisation[][] = [[], ...tree.map(() => [])];
  for (const organisation of register.organisations)
    own[whereIs(relocated.get(organisation.id) ?? organisation.place)]!.push(organisation);
  const organisations = territory ? own.flat() : [...register.organisations];

  const places: RosterPlace[] = [];
  let row = 0;
  for (const [index, ofPlace] of own.entries()) {
    const place = tree[index - 1];
    const parent = index === 0 ? -1 : place?.parent === undefined ? 0 : indexOf.get(place.parent)!;
    const from = row;
    row += ofPlace.length;
    places.push({ code: place?.code, name: place?.name, parent, from, ownTo: row, to: row });
  }
  // What lies in a place comes after it, so from the end each passes on how far it reaches.
  for (let index = places.length - 1; index > 0; index--) {
    const { parent, to } = places[index]!;
    places[parent]!.to = Math.max(places[parent]!.to, to);
  }
  const rowOf = new Map(organisations.map(({ id }, at) => [id, at]));
  return Object.freeze({
    organisations,
    ids: organisations.map(({ id }) => id),
    rowOf,
    places,
    kinds: Uint8Array.from(organisations, ({ kind }) => organisationKindSchema.options.indexOf(kind)),
    sectors: Uint8Array.from(organisations, ({ sector }) => sectorSchema.options.indexOf(sector)),
    spans: standingSpans(rowOf, register.events),
    events: eventsByType(register, rowOf, placeOfRows(places, organisations.length), whereIs),
  });
}

/**
 * Where each organisation was last moved to by a day, by its id; those that never moved are absent and lie in their own
 * `place`.
 *
 * @example
 * placesMovedTo(register, '2024-12-31').get('htx-1'); // the place it lay in at the end of 2024, or undefined where it never moved
 */
export function placesMovedTo({ events }: Pick<Register, 'events'>, by: CalendarDate): Map<string, string> {
  const latest = new Map<string, { on: CalendarDate; place: string }>();
  for (const { type, organisation, place, on } of events) {
    if (type !== 'relocated' || organisation === undefined || place === undefined || on > by) continue;
    const known = latest.get(organisation);
    if (!known || on >= known.on) latest.set(organisation, { on, place });
  }
  return new Map([...latest].map(([id, { place }]) => [id, place]));
}

function placeOfRows(places: readonly RosterPlace[], rows: number): Int32Array {
  const placeOf = new Int32Array(rows);
  for (const [index, { from, ownTo }] of places.entries()) placeOf.fill(index, from, ownTo);
  return placeOf;
}

function eventsByType(
  { events }: Register,
  rowOf: ReadonlyMap<string, number>,
  placeOfRow: Int32Array,
  whereIs: (code: string | undefined) => number,
): Map<RegisterEventType, RosterEvent[]> {
  const byType = new Map<RegisterEventType, RosterEvent[]>();
  for (const { type, on, organisation, place, grade } of events) {
    const row = organisation === undefined ? -1 : (rowOf.get(organisation) ?? -1);
    const listed = {
      day: dayNumber(on),
      row,
      place: row < 0 ? whereIs(place) : placeOfRow[row]!,
      grade,
    };
    const known = byType.get(type);
    if (known) known.push(listed);
    else byType.set(type, [listed]);
  }
  return byType;
}
