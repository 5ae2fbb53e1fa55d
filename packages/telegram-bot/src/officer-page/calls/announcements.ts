import { isDeepStrictEqual } from 'node:util';
import type { Announcement } from '@hoptac/adapters/store';
import { audienceWords } from '../../dialogue/announcements/audience-words';
import { contentOf } from '../../dialogue/announcements/content';
import { count, parts } from '../../dialogue/announcements/numbers';
import type { Audience, Part, ReachOfOne } from '../../dialogue/announcements/queries';
import { words as said } from '../../dialogue/announcements/words';
import {
  announcement as lookUpOne,
  announcementReach,
  announcementsFor,
  audienceOrganisations,
  audiencePlaces,
  audienceSize,
} from '../../engine/look-ups/announcements';
import type { AnnouncementShown, AskedRead } from '../contract';
import { answered, refused, type Answered, type Visit } from '../visit';
import { words } from '../words';
import { dayNamed } from './said';

export async function announcements(
  visit: Visit,
  { search }: AskedRead<'announcements'>,
): Promise<Answered<'announcements'>> {
  const lines = await announcementsFor(visit, { all: true, search });
  return answered<'announcements'>({
    announcements: lines.map(({ id, title, on, edition, withdrawn }) => ({
      id,
      title,
      on: dayNamed(on),
      edition,
      withdrawn,
    })),
  });
}

export async function announcement(
  visit: Visit,
  { id }: AskedRead<'announcement'>,
): Promise<Answered<'announcement'>> {
  const shown = await announcementShown(visit, id);
  return shown ? answered<'announcement'>(shown) : refused('notFound');
}

/** How many an audience would be. */
export async function audience(visit: Visit, asked: AskedRead<'audience'>): Promise<Answered<'audience'>> {
  const { language } = visit;
  const size = await audienceSize(visit, { audience: given(asked.audience) });
  const say = said[language].preview;
  const without = size.withoutAnybody > 0 ? say.withoutAnybody(count(size.withoutAnybody, language)) : '';
  return answered<'audience'>({
    people: size.people,
    cooperatives: size.cooperatives,
    words:
      size.people === 0
        ? say.nobody
        : [say.reaches(count(size.people, language), count(size.cooperatives, language)), without]
            .filter(Boolean)
            .join(' '),
  });
}

export async function publish(visit: Visit, asked: AskedRead<'publish'>): Promise<Answered<'publish'>> {
  const wrong = await unknownAudience(visit, asked.audience);
  if (wrong) return wrong;
  const { key } = asked;
  const before = await publishedAs(visit, key);
  if (before && !saysTheSame(before, asked))
    return refused('conflict', { now: await announcementShown(visit, before.id) });
  if (!before) await visit.carryOut({ kind: 'publishAnnouncement', key, ...written(asked) });
  const { id } = before ?? (await publishedAs(visit, key))!;
  return answered<'publish'>({ id, words: words[visit.language].published });
}

/** What went out under a key: the page asks again where no answer reached it. */
async function publishedAs({ transaction }: Visit, key: string): Promise<Announcement | undefined> {
  return (await transaction.announcements.all()).find((one) => contentOf(one).key === key);
}

/** Whether it is what is asked for now; once it was corrected, that is no longer asked. */
function saysTheSame(before: Announcement, asked: AskedRead<'publish'>): boolean {
  const { title, text, reference, editions } = contentOf(before);
  const { audience: to, ...now } = written(asked);
  const then = { title, text, ...(reference !== undefined && { reference }) };
  return editions.length > 1 || isDeepStrictEqual([then, before.audience], [now, to]);
}

export async function correct(visit: Visit, asked: AskedRead<'correct'>): Promise<Answered<'correct'>> {
  const { id, basedOn } = asked;
  const wrong = (await unknownAudience(visit, asked.audience)) ?? (await overtaken(visit, asked));
  if (wrong) return wrong;
  await visit.carryOut({ kind: 'correctAnnouncement', announcement: id, basedOn, ...written(asked) });
  return answered<'correct'>({ id, words: words[visit.language].corrected });
}

export async function withdraw(visit: Visit, asked: AskedRead<'withdraw'>): Promise<Answered<'withdraw'>> {
  const { id, basedOn, why } = asked;
  const wrong = await overtaken(visit, asked);
  if (wrong) return wrong;
  await visit.carryOut({ kind: 'withdrawAnnouncement', announcement: id, basedOn, why });
  return answered<'withdraw'>({ id, words: said[visit.language].withdraw.done });
}

/** Reminds once who has not read the last edition. */
export async function remind(visit: Visit, asked: AskedRead<'remind'>): Promise<Answered<'remind'>> {
  const { id, basedOn } = asked;
  const wrong = await overtaken(visit, asked);
  if (wrong) return wrong;
  const say = said[visit.language].reach;
  const found = await lookUpOne(visit, { id });
  if (found?.reminded) return refused('refused', { fields: { id: say.reminded } });
  const reach = await announcementReach(visit, { id });
  if (reach && reach.people.read >= reach.people.whole)
    return refused('refused', { fields: { id: say.everybodyRead } });
  await visit.carryOut({ kind: 'remindUnread', announcement: id, basedOn });
  return answered<'remind'>({ id, words: say.remindedNow });
}

/** Where it is not as it was seen: it is gone, or somebody has changed it, or it was withdrawn. */
async function overtaken(visit: Visit, { id, basedOn }: { id: string; basedOn: number }) {
  const shown = await announcementShown(visit, id);
  if (!shown) return refused('notFound');
  return shown.revision !== basedOn || shown.withdrawn !== undefined
    ? refused('conflict', { now: shown })
    : undefined;
}

async function unknownAudience(visit: Visit, { places, organisations }: AskedRead<'publish'>['audience']) {
  const known = new Set((await audiencePlaces(visit)).map(({ code }) => code));
  const there = organisations ? await audienceOrganisations(visit, { ids: organisations }) : [];
  const foreign = places?.some((code) => !known.has(code)) || there.length !== (organisations?.length ?? 0);
  return foreign ? refused('badInput') : undefined;
}

function written({ title, text, reference, audience: to }: Omit<AskedRead<'publish'>, 'key'>) {
  return {
    title: title.replaceAll(/\s+/g, ' '),
    text,
    ...(reference && { reference: reference.replaceAll(/\s+/g, ' ') }),
    audience: given(to),
  };
}

/** Without the lists that were left out. */
function given({ roles, places, organisations }: AskedRead<'publish'>['audience']) {
  return {
    ...(roles && { roles }),
    ...(places && { places }),
    ...(organisations && { organisations }),
  };
}

async function announcementShown(visit: Visit, id: string): Promise<AnnouncementShown | undefined> {
  const { language } = visit;
  const found = await lookUpOne(visit, { id });
  if (!found) return undefined;
  const reach = await announcementReach(visit, { id });
  return {
    id: found.id,
    revision: found.revision,
    title: found.title,
    text: found.text,
    ...(found.reference !== undefined && { reference: found.reference }),
    on: dayNamed(found.on),
    edition: found.edition,
    ...(found.withdrawn && { withdrawn: found.why ?? '' }),
    reminded: found.reminded,
    audience: audienceShown(found.audience),
    audienceWords: (await wordsOf(visit, found.audience)).join('\n'),
    ...(reach && { reach: reachShown(reach, language) }),
  };
}

function audienceShown({ roles, places, organisations }: Audience): AnnouncementShown['audience'] {
  return {
    ...(roles && { roles: [...roles] }),
    ...(places && { places: [...places] }),
    ...(organisations && { organisations: [...organisations] }),
  };
}

async function wordsOf(visit: Visit, to: Audience): Promise<string[]> {
  const places = new Map((await audiencePlaces(visit)).map(({ code, name }) => [code, name]));
  const ids = to.organisations ?? [];
  const named = new Map((await audienceOrganisations(visit, { ids })).map(({ id, name }) => [id, name]));
  return audienceWords(to, (kind, id) => (kind === 'place' ? places : named).get(id) ?? id, visit.language);
}

function reachShown(
  { cooperatives, people, withoutAnybody, places, delivery }: ReachOfOne,
  language: Visit['language'],
): NonNullable<AnnouncementShown['reach']> {
  const say = said[language].reach;
  const sentTo = count(delivery.people, language);
  return {
    cooperatives: partShown(cooperatives, language),
    people: partShown(people, language),
    notes: [
      delivery.done ? say.sent(sentTo) : say.sending(sentTo),
      ...(withoutAnybody > 0 ? [say.withoutAnybody(count(withoutAnybody, language)).replace(/^• /, '')] : []),
    ],
    places: places.map(({ code, name, cooperatives: there }) => ({
      code,
      name,
      cooperatives: partShown(there, language),
    })),
  };
}

function partShown(part: Part, language: Visit['language']) {
  const [read, whole, percent] = parts(part, language);
  return { ...part, words: `${read}/${whole} (${percent})` };
}
