import type { Version } from '@hoptac/adapters/store';
import { standingAfter, type OrganisationStanding, type RegisterEvent } from '@hoptac/core/organisation';
import type { CalendarDate } from '@hoptac/core/time';
import type { OrganisationSheet } from '../queries';

/** What can be undone at once: an event, with those that were noted as one with it. */
export interface Undoable {
  /** The first event's id. */
  id: string;
  events: readonly Version<RegisterEvent>[];
}

/**
 * What can be undone of an organisation, the latest first: what is noted of it, and what it took in or came out of. Its
 * founding only where nothing else is noted of it. A division is undone whole, and from the side of the one that was divided.
 */
export function undoable({ organisation: { id }, noted, ownEvents }: Sheet): Undoable[] {
  const own = noted.filter(
    ({ record: { type, organisation } }) =>
      (organisation === id || type !== 'divided') && (type !== 'founded' || ownEvents === 1),
  );
  const groups = new Map<string, Version<RegisterEvent>[]>();
  for (const event of own) {
    const { type, on, id: code } = event.record;
    const group = type === 'divided' ? `divided ${on}` : code;
    groups.set(group, [...(groups.get(group) ?? []), event]);
  }
  return [...groups.values()].map((events) => ({ id: events[0]!.record.id, events })).toReversed();
}

/** How an organisation would stand on a day without some events; undefined where nothing would tell. */
export function standingWithout(
  { organisation: { id }, noted }: Sheet,
  { events }: Undoable,
  on: CalendarDate,
): OrganisationStanding | undefined {
  return noted
    .filter((event) => !events.includes(event) && event.record.organisation === id && event.record.on <= on)
    .map(({ record }) => standingAfter[record.type])
    .findLast((standing) => standing !== undefined);
}

type Sheet = Pick<OrganisationSheet, 'organisation' | 'noted' | 'ownEvents'>;
