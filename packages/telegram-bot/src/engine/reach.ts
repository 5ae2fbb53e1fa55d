import type { Transaction } from '@hoptac/adapters/store';
import { existsOn, type Organisation, type Place, type RegisterEvent } from '@hoptac/core/organisation';
import type { CalendarDate } from '@hoptac/core/time';
import { RIGHTS } from '../dialogue/rights';
import type { Acting, View } from '../dialogue/view';
import { placesAt, type PlacesNow } from './places-now';

/** The organisations that somebody looks after in the role they act in, and where they lie today. */
export interface Reach {
  organisations: readonly Organisation[];
  /** Those of `organisations`, by id. */
  byId: ReadonlyMap<string, Organisation>;
  /** Everything that happened in the register, within reach or not. */
  events: readonly RegisterEvent[];
  places: PlacesNow;
}

/**
 * How far somebody reaches today: a reviewer to the organisations of their place and of the places below it, an alliance
 * officer and an administrator to all, a member and an officer to their own, a stranger to none.
 */
export async function readReach(
  transaction: Transaction,
  { person, today }: Pick<View, 'person' | 'today'>,
): Promise<Reach> {
  const organisations = await transaction.organisations.all();
  const events = await transaction.events.all();
  const territory = await transaction.places.all();
  const isWithin = reaches(person, { territory, events, today });
  const reached = organisations.filter((organisation) => isWithin(organisation));
  return {
    organisations: reached,
    byId: new Map(reached.map((organisation) => [organisation.id, organisation])),
    events,
    places: placesAt({ territory, events, on: today }),
  };
}

/** The organisation, if it lies within the person's reach today. */
export async function withinReach(
  transaction: Transaction,
  { person, today }: Pick<View, 'person' | 'today'>,
  id: string,
): Promise<Organisation | undefined> {
  const organisation = (await transaction.organisations.get(id))?.record;
  if (!organisation) return undefined;
  const territory = await transaction.places.all();
  const events = await transaction.events.ofOrganisation(id);
  return reaches(person, { territory, events, today })(organisation) ? organisation : undefined;
}

/** Whether an organisation lies within somebody's reach today, for many of them at once. */
export function reaches(
  person: Pick<Acting, 'role' | 'organisation' | 'place'> | undefined,
  {
    territory,
    events,
    today,
  }: { territory: readonly Place[]; events: readonly RegisterEvent[]; today: CalendarDate },
): (organisation: Organisation) => boolean {
  if (!person) return () => false;
  if (RIGHTS[person.role].includes('seeAll')) return () => true;
  if (person.role !== 'reviewer') return ({ id }) => id === person.organisation;
  const place = territory.find(({ code }) => code === person.place);
  if (!place) return () => false;
  // Where the place has ended, whoever looks after it goes on with what lay in it on its last day: a district that was
  // divided is not its whole province. Where an organisation lies is known by today's moves all the same.
  const on = existsOn(place, today) ? today : (place.to ?? today);
  const { placeOf, isWithin } = placesAt({ territory, events, on, movedBy: today });
  return (organisation) => isWithin(placeOf(organisation)?.code, place.code);
}
