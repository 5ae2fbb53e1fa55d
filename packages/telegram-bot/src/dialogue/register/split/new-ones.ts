import { placesMovedTo, type Organisation, type RegisterEvent } from '@hoptac/core/organisation';
import type { CalendarDate } from '@hoptac/core/time';
import type { OrganisationSheet } from '../queries';
import type { At } from './can-split';
import type { Split } from './split-law';

/** Where an organisation lay on a day, by the code its place had then. */
export function placeOn({ organisation, noted }: OrganisationSheet, on: CalendarDate): string {
  const own = noted.map(({ record }) => record).filter((event) => event.organisation === organisation.id);
  return placesMovedTo({ events: own }, on).get(organisation.id) ?? organisation.place;
}

/** The records of the new ones: like the one they come from, but for what only they can tell. */
export function recordsOf(sheet: OrganisationSheet, { made }: At, on: CalendarDate): Organisation[] {
  const { kind, sector } = sheet.organisation;
  const place = placeOn(sheet, on);
  return made.map(({ id, name }) => ({ id, name, kind, sector, place, facts: {} }));
}

/** What is noted of the one they come from: an event for each new one. */
export function eventsOf({ id, made }: At, type: Split, on: CalendarDate): RegisterEvent[] {
  return made.map((one) => ({
    id: `${type}-${one.id}-${on}`,
    type,
    on,
    organisation: id,
    successor: one.id,
  }));
}
