import type { Transaction } from '@hoptac/adapters/store';
import {
  placeFinder,
  placesMovedTo,
  placesOn,
  type Organisation,
  type Place,
  type PlaceOn,
  type RegisterEvent,
} from '@hoptac/core/organisation';
import type { CalendarDate } from '@hoptac/core/time';

/** Where organisations lie on a day, moves and changes of the territory taken in. */
export interface PlacesNow {
  /** The places of the day, each after the one it lies in. */
  places: readonly PlaceOn[];
  /** The place an organisation lies in; undefined where nobody can say. */
  placeOf(organisation: Pick<Organisation, 'id' | 'place'>): PlaceOn | undefined;
  /** Whether a place is another, or lies in it. */
  isWithin(code: string | undefined, other: string): boolean;
  /** The names above a place, the nearest first. */
  above(code: string): string[];
}

export async function placesNow(transaction: Transaction, on: CalendarDate): Promise<PlacesNow> {
  const territory = await transaction.places.all();
  return placesAt({ territory, events: await transaction.events.all(), on });
}

/** The same, from what is read already; `movedBy` is the day up to which moves are taken in, `on` when left out. */
export function placesAt({
  territory,
  events,
  on,
  movedBy = on,
}: {
  territory: readonly Place[];
  events: readonly RegisterEvent[];
  on: CalendarDate;
  movedBy?: CalendarDate;
}): PlacesNow {
  const moved = placesMovedTo({ events }, movedBy);
  const places = placesOn(territory, on);
  const byCode = new Map(places.map((place) => [place.code, place]));
  const find = placeFinder(territory, on);
  const pathOf = (code: string | undefined) => {
    const path: PlaceOn[] = [];
    for (let at = byCode.get(code ?? ''); at; at = byCode.get(at.parent ?? '')) path.push(at);
    return path;
  };
  return {
    places,
    placeOf: ({ id, place }) => byCode.get(find(moved.get(id) ?? place) ?? ''),
    isWithin: (code, other) => pathOf(code).some((place) => place.code === other),
    above: (code) =>
      pathOf(code)
        .slice(1)
        .map(({ name }) => name),
  };
}
