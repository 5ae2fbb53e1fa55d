import type { Announcement, Version } from '@hoptac/adapters/store';
import { placesOn, type Organisation, type RegisterEvent } from '@hoptac/core/organisation';
import type { CalendarDate } from '@hoptac/core/time';
import { fold } from '@hoptac/core/vi';
import { contentOf, publishedOn, readingOf } from '../../dialogue/announcements/content';
import type {
  AnnouncementLine,
  Audience,
  AudienceOrganisation,
  Part,
  ReachOfOne,
} from '../../dialogue/announcements/queries';
import type { AnswerTo } from '../../dialogue/query';
import { may } from '../../dialogue/rights';
import { cooperativesFor, readAudienceGround, rolesFor } from '../announcements/audience';
import { deliveriesOf, readProgress } from '../announcements/delivery';
import { readershipOf, sizes, type Readership } from '../announcements/reach';
import { readPlaces, type PlacesOfDay } from '../announcements/places-of-day';
import type { Look } from '../look';

const FOUND_AT_MOST = 50;

/** Those for the asker, or with `all` every one, in which the words of a search occur. */
export async function announcementsFor(
  look: Look,
  { all, search }: { all: boolean; search: string | undefined },
): Promise<readonly AnnouncementLine[]> {
  if (all) requireAnnouncing(look);
  const [read, isForMe] = [await readByAsker(look), await ownAudience(look)];
  const words = fold(search ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const lines = (await look.transaction.announcements.all())
    .filter((announcement) => all || isForMe(announcement))
    .filter((announcement) => holds(announcement, words))
    .map((announcement) => lineOf(announcement, read))
    // What was withdrawn is found again where it is looked for, and is nobody's unread.
    .filter(({ withdrawn }) => all || !withdrawn || words.length > 0);
  return lines.sort((a, b) => (all ? 0 : Number(a.read) - Number(b.read)) || newestFirst(a, b));
}

export async function announcement(look: Look, { id }: { id: string }): Promise<AnswerTo<'announcement'>> {
  const found: Version<Announcement> | undefined = await look.transaction.announcements.get(id);
  if (!found) return undefined;
  const forMe = (await ownAudience(look))(found.record);
  if (!forMe && !may(look.view.person, 'announce')) return undefined;
  const { text, reference, remindedAt, withdrawn } = contentOf(found.record);
  return {
    ...lineOf(found.record, await readByAsker(look)),
    revision: found.revision,
    text,
    ...(reference !== undefined && { reference }),
    ...(withdrawn && { why: withdrawn.why }),
    reminded: remindedAt !== undefined,
    forMe,
    audience: found.record.audience,
  };
}

export async function announcementReach(look: Look, { id }: { id: string }): Promise<ReachOfOne | undefined> {
  requireAnnouncing(look);
  const found = await look.transaction.announcements.get(id);
  if (!found) return undefined;
  const of = await readershipOf(look.transaction, found.record);
  const progress = await readProgress(look.transaction);
  const went = progress.get(deliveriesOf(found.record)[0]!.key);
  return {
    announcements: 1,
    cooperatives: sizes(of.cooperatives),
    people: sizes(of.people),
    withoutAnybody: of.cooperatives.whole.size - of.cooperatives.withSomebody.size,
    places: byPlace(of),
    delivery: { people: went?.people ?? 0, done: went?.done ?? false },
  };
}

export async function audienceSize(
  look: Look,
  { audience }: { audience: Audience },
): Promise<AnswerTo<'audienceSize'>> {
  requireAnnouncing(look);
  const ground = await readAudienceGround(look.transaction, look.view.today);
  const cooperatives = new Set(cooperativesFor(audience, ground).map(({ id }) => id));
  const withSomebody = new Set<string>();
  let people = 0;
  for (const person of await look.transaction.people.all()) {
    const roles = person.chats.length === 0 ? [] : rolesFor(audience, person, ground.places);
    if (roles.length > 0) people += 1;
    for (const { organisation = '' } of roles)
      if (cooperatives.has(organisation)) withSomebody.add(organisation);
  }
  return {
    people,
    cooperatives: cooperatives.size,
    withoutAnybody: cooperatives.size - withSomebody.size,
  };
}

/** The places of today below the whole; where one holds all others, its parts stand at the top. */
export async function audiencePlaces(look: Look): Promise<AnswerTo<'audiencePlaces'>> {
  requireAnnouncing(look);
  const places = placesOn(await look.transaction.places.all(), look.view.today);
  const tops = places.filter(({ parent }) => parent === undefined);
  if (tops.length !== 1) return places;
  return places
    .filter(({ parent }) => parent !== undefined)
    .map((place) => ({ ...place, parent: place.parent === tops[0]!.code ? undefined : place.parent }));
}

export async function audienceOrganisations(
  look: Look,
  asked: { search: string } | { ids: readonly string[] },
): Promise<readonly AudienceOrganisation[]> {
  requireAnnouncing(look);
  const { organisations, places } = look.transaction;
  const found =
    'search' in asked
      ? await organisations.search(asked.search, FOUND_AT_MOST)
      : (await Promise.all(asked.ids.map((id) => organisations.get(id)))).flatMap((one) => one?.record ?? []);
  const named: AudienceOrganisation[] = [];
  for (const { id, name, place } of found)
    named.push({ id, name, placeName: (await places.get(place))?.record.name ?? '' });
  return named;
}

/** Whether an announcement is for the asker, by any of their roles and where their cooperatives lay on its day. */
async function ownAudience({ transaction, view }: Look): Promise<(announcement: Announcement) => boolean> {
  const roles = view.person?.roles ?? [];
  const organisations: Organisation[] = [];
  const events: RegisterEvent[] = [];
  for (const { organisation } of roles) {
    const found = organisation === undefined ? undefined : await transaction.organisations.get(organisation);
    if (!found) continue;
    organisations.push(found.record);
    events.push(...(await transaction.events.ofOrganisation(found.record.id)));
  }
  const territory = await transaction.places.all();
  const days = new Map<CalendarDate, PlacesOfDay>();
  return (told) => {
    const on = publishedOn(contentOf(told));
    const where = days.get(on) ?? readPlaces({ organisations, events }, territory, on);
    days.set(on, where);
    return rolesFor(told.audience, { roles }, where).length > 0;
  };
}

async function readByAsker({ transaction, view }: Look): Promise<ReadonlySet<string>> {
  const reads = view.person ? await transaction.announcements.readBy(view.person.id) : [];
  return new Set(reads.map((read) => read.announcement));
}

function lineOf(told: Announcement, read: ReadonlySet<string>): AnnouncementLine {
  const content = contentOf(told);
  const edition = content.editions.length;
  return {
    id: told.id,
    title: content.title,
    on: publishedOn(content, edition),
    read: read.has(readingOf(told.id, edition)),
    edition,
    withdrawn: content.withdrawn !== undefined,
  };
}

function holds(told: Announcement, words: readonly string[]): boolean {
  const { title, text, reference = '' } = contentOf(told);
  const folded = fold(`${title}\n${text}\n${reference}`);
  return words.every((word) => folded.includes(word));
}

function newestFirst(a: AnnouncementLine, b: AnnouncementLine): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1;
  return Number(b.id.slice(5)) - Number(a.id.slice(5));
}

/** The cooperatives by the parts of the lowest place that holds them all. */
function byPlace({ ground, cooperatives }: Readership): ReachOfOne['places'] {
  const paths = [...cooperatives.whole].map((id) => ({ id, path: ground.places.pathOf(id) }));
  const first = paths[0]?.path ?? [];
  let shared = 0;
  while (shared < first.length && paths.every(({ path }) => path[shared] === first[shared])) shared += 1;
  const parts = new Map<string, { code: string; name: string; cooperatives: Part }>();
  for (const { id, path } of paths) {
    const code = path[shared];
    if (code === undefined) continue;
    const part = parts.get(code) ?? {
      code,
      name: ground.places.nameOf(code) ?? code,
      cooperatives: { read: 0, whole: 0 },
    };
    part.cooperatives.whole += 1;
    if (cooperatives.read.has(id)) part.cooperatives.read += 1;
    parts.set(code, part);
  }
  return [...parts.values()].sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}

function requireAnnouncing({ view }: Look): void {
  if (!may(view.person, 'announce')) throw new Error('Only who may announce sees whom it reaches.');
}
