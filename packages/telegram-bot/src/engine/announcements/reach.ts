import type { Announcement, Transaction } from '@hoptac/adapters/store';
import type { CalendarDate } from '@hoptac/core/time';
import { contentOf, publishedOn, readingOf } from '../../dialogue/announcements/content';
import type { Part, Reach } from '../../dialogue/announcements/queries';
import { cooperativesFor, readAudienceGround, rolesFor, type AudienceGround } from './audience';

/** Who an announcement is for and who of them has read its last edition. */
export interface Readership {
  ground: AudienceGround;
  cooperatives: { whole: ReadonlySet<string>; read: ReadonlySet<string>; withSomebody: ReadonlySet<string> };
  people: { whole: ReadonlySet<string>; read: ReadonlySet<string> };
}

/** Reads who an announcement is for: then and now, so that who has left since and had read still counts. */
export async function readershipOf(
  transaction: Transaction,
  announcement: Announcement,
  ground?: AudienceGround,
): Promise<Readership> {
  const content = contentOf(announcement);
  const { audience, id } = announcement;
  const stood = ground ?? (await readAudienceGround(transaction, publishedOn(content)));
  const readers = await transaction.announcements.readersOf(readingOf(id, content.editions.length));
  const readBy = new Set(readers.map(({ person }) => person));
  const whole = new Set(cooperativesFor(audience, stood).map((cooperative) => cooperative.id));
  const [read, withSomebody] = [new Set<string>(), new Set<string>()];
  const people = { whole: new Set<string>(), read: new Set<string>() };
  const then = await transaction.people.all({ knownOn: content.editions.at(-1)! });
  const now = await transaction.people.all();
  for (const person of [...then, ...now]) {
    if (person.chats.length === 0) continue;
    const roles = rolesFor(audience, person, stood.places);
    if (roles.length === 0) continue;
    people.whole.add(person.id);
    if (readBy.has(person.id)) people.read.add(person.id);
    for (const { organisation } of roles)
      if (organisation !== undefined && whole.has(organisation)) {
        withSomebody.add(organisation);
        if (readBy.has(person.id)) read.add(organisation);
      }
  }
  return { ground: stood, cooperatives: { whole, read, withSomebody }, people };
}

/**
 * How far the announcements published from one day to another (both included) have come, those withdrawn left out: a
 * cooperative or person counts once, and as reached where it has read one that was for it. With a place, only what lies
 * in it (its cooperatives and their people).
 *
 * It stands beside the indicator of propaganda and legal education and is not added to it: that one counts sessions that
 * were held (“Số buổi ghi trong kỳ, không phải số người dự”), and a message is no session.
 */
export async function reachOf(
  transaction: Transaction,
  { from, to }: { from: CalendarDate; to: CalendarDate },
  place?: string,
): Promise<Reach> {
  const published = (await transaction.announcements.all()).filter((announcement) => {
    const content = contentOf(announcement);
    const on = publishedOn(content);
    return !content.withdrawn && from <= on && on <= to;
  });
  const grounds = new Map<CalendarDate, AudienceGround>();
  const cooperatives = { whole: new Set<string>(), read: new Set<string>() };
  const people = { whole: new Set<string>(), read: new Set<string>() };
  let announcements = 0;
  for (const announcement of published) {
    const on = publishedOn(contentOf(announcement));
    const ground = grounds.get(on) ?? (await readAudienceGround(transaction, on));
    grounds.set(on, ground);
    const of = await readershipOf(transaction, announcement, ground);
    const inPlace = (organisation: string) =>
      place === undefined || ground.places.pathOf(organisation).includes(place);
    const here = [...of.cooperatives.whole].filter((id) => inPlace(id));
    if (place !== undefined && here.length === 0) continue;
    announcements += 1;
    for (const id of here) {
      cooperatives.whole.add(id);
      if (of.cooperatives.read.has(id)) cooperatives.read.add(id);
    }
    const ofPlace = place === undefined ? undefined : await peopleOf(transaction, inPlace);
    for (const id of of.people.whole) {
      if (ofPlace && !ofPlace.has(id)) continue;
      people.whole.add(id);
      if (of.people.read.has(id)) people.read.add(id);
    }
  }
  return { announcements, cooperatives: sizes(cooperatives), people: sizes(people) };
}

async function peopleOf(
  { people }: Transaction,
  isIn: (organisation: string) => boolean,
): Promise<ReadonlySet<string>> {
  const all = await people.all();
  const here = all.filter(({ roles }) =>
    roles.some(({ organisation }) => organisation !== undefined && isIn(organisation)),
  );
  return new Set(here.map(({ id }) => id));
}

export function sizes({ read, whole }: { read: ReadonlySet<string>; whole: ReadonlySet<string> }): Part {
  return { read: read.size, whole: whole.size };
}
