import { placeFinder, rosterFrom, type Place, type Register } from '@hoptac/core/organisation';
import type { CalendarDate } from '@hoptac/core/time';

/** Where organisations lay on a day. */
export interface PlacesOfDay {
  /** Codes of the places an organisation lies in, the highest first; empty where none is known. */
  pathOf(organisation: string): readonly string[];
  /** A place of any day and those it lies in, the highest first. */
  pathOfPlace(code: string): readonly string[];
  nameOf(code: string): string | undefined;
}

/** Lays the register out by the places of a day, with what had moved and what had become of older places by then. */
export function readPlaces(register: Register, territory: readonly Place[], on: CalendarDate): PlacesOfDay {
  const { rowOf, places } = rosterFrom({ register, territory, on });
  const find = placeFinder(territory, on);
  const paths: string[][] = [];
  const indexOf = new Map<string, number>();
  const placeOfRow = new Int32Array(rowOf.size);
  for (const [index, { code, parent, from, ownTo }] of places.entries()) {
    paths.push(code === undefined ? [] : [...paths[parent]!, code]);
    if (code !== undefined) indexOf.set(code, index);
    placeOfRow.fill(index, from, ownTo);
  }
  return {
    pathOf(organisation) {
      const row = rowOf.get(organisation);
      return row === undefined ? [] : paths[placeOfRow[row]!]!;
    },
    pathOfPlace(code) {
      const index = indexOf.get(find(code) ?? '');
      return index === undefined ? [] : paths[index]!;
    },
    nameOf(code) {
      const index = indexOf.get(find(code) ?? '');
      return index === undefined ? undefined : places[index]!.name;
    },
  };
}
