import type { Organisation, Place, Register, RegisterEvent } from '@hoptac/core/organisation';
import type { Seen, VersionedRecords } from './version';

export interface OrganisationRecords extends VersionedRecords<Organisation> {
  /**
   * Organisations in whose name, without accents and in lower case, every word of `text` occurs; those that begin with it
   * first, then by folded name. As they are now.
   */
  search(text: string, limit: number): Promise<Organisation[]>;
}

/**
 * An event as it is kept. One that was noted by mistake gets a version that says `undone`, with who and why: its versions
 * stay, and it counts no more. A later version without it notes the event again.
 */
export type NotedEvent = RegisterEvent & { undone?: true };

/** Events of the register; `all` gives them by day and then id, and `asOf` those that had happened by a day. */
export interface EventRecords extends VersionedRecords<NotedEvent> {
  /** What happened to one organisation, by day and then id. */
  ofOrganisation(organisation: string, seen?: Seen): Promise<NotedEvent[]>;
}

/** Places, found by their code. They carry the days from which and to which they were; see `placesOn` of core. */
export type PlaceRecords = VersionedRecords<Place>;

/** The register of organisations, seen from when it is asked for. */
export async function readRegister(
  { organisations, events }: { organisations: OrganisationRecords; events: EventRecords },
  seen: Seen = {},
): Promise<Register> {
  return { organisations: await organisations.all(seen), events: await events.all(seen) };
}
