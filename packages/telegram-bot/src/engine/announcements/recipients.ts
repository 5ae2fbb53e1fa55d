import type { Announcement, Person, Transaction } from '@hoptac/adapters/store';
import type { AnnouncementContent } from '../../dialogue/announcements/content';
import { rolesFor } from './audience';
import type { PlacesOfDay } from './places-of-day';

/**
 * Who gets an announcement by itself: everybody it was for when one of its editions was published, as they are reached
 * now. Who joined later finds it in the list. By id, so that it can be gone through in parts.
 */
export async function recipientsOf(
  { people }: Pick<Transaction, 'people'>,
  { audience }: Pick<Announcement, 'audience'>,
  { editions }: Pick<AnnouncementContent, 'editions'>,
  where: PlacesOfDay,
): Promise<Person[]> {
  const meant = new Set<string>();
  for (const knownOn of editions)
    for (const person of await people.all({ knownOn }))
      if (person.chats.length > 0 && rolesFor(audience, person, where).length > 0) meant.add(person.id);
  const now = await people.all();
  return now.filter(({ id, chats }) => meant.has(id) && chats.length > 0);
}
