import type { Person, Transaction } from '@hoptac/adapters/store';
import { contentOf, publishedOn, readingOf } from '../dialogue/announcements/content';
import { count } from '../dialogue/announcements/numbers';
import { announcementNotice, deliveredNotice, withdrawalNotice } from '../dialogue/announcements/told';
import { readAudienceGround } from '../engine/announcements/audience';
import {
  DELIVERER,
  deliveriesOf,
  readProgress,
  type Delivery,
  type Progress,
} from '../engine/announcements/delivery';
import { recipientsOf } from '../engine/announcements/recipients';
import { addNotices } from './add-notices';
import type { Notice } from './notice';

/** People told in one transaction: a province in two or three, and 35,000 never in one. */
const BATCH = 250;

/** Runs work in a transaction while this process holds the jobs; undefined where another does. */
type Holding = <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T | undefined>;

/**
 * Writes what has been published and has not gone out yet into the outbox, part by part. Each part is one transaction with
 * a note of how far it came, so that who goes on after a break begins there.
 */
export async function deliverAnnouncements(
  holding: Holding,
  now: () => string,
  allianceName: string,
): Promise<void> {
  for (let planned = await holding(plan); planned; planned = await holding(plan)) {
    const { delivery, recipients, progress } = planned;
    let came = progress;
    for (let from = 0; !came?.done; from += BATCH) {
      const part = recipients.slice(from, from + BATCH);
      const next = progressAfter(delivery, came, part, from + BATCH >= recipients.length);
      const written = await holding((transaction) => writePart(transaction, delivery, part, next));
      if (written === undefined) return;
      came = next;
    }
  }

  async function writePart(
    transaction: Transaction,
    delivery: Delivery,
    part: readonly Person[],
    progress: Progress,
  ): Promise<true> {
    const at = now();
    await addNotices(
      transaction,
      part.map((person) => noticeOf(delivery, person, allianceName)),
      at,
    );
    await transaction.audit.add({
      id: `announced:${delivery.key}:${progress.part}`,
      at,
      by: DELIVERER,
      action: 'announced',
      detail: progress,
    });
    if (progress.done) await tellAuthor(transaction, delivery, progress, at);
    return true;
  }
}

/** The first delivery that is not done, with who is still to be told; undefined where nothing is left. */
async function plan(
  transaction: Transaction,
): Promise<
  { delivery: Delivery; recipients: readonly Person[]; progress: Progress | undefined } | undefined
> {
  const announcements = await transaction.announcements.all();
  if (announcements.length === 0) return undefined;
  const came = await readProgress(transaction);
  const delivery = announcements
    .flatMap((announcement) => deliveriesOf(announcement))
    .find(({ key }) => !came.get(key)?.done);
  if (!delivery) return undefined;
  const progress = came.get(delivery.key);
  const { announcement } = delivery;
  const content = contentOf(announcement);
  const { places } = await readAudienceGround(transaction, publishedOn(content));
  const all = await recipientsOf(transaction, announcement, content, places);
  const reading = readingOf(announcement.id, content.editions.length);
  const readers =
    delivery.what === 'again'
      ? new Set((await transaction.announcements.readersOf(reading)).map(({ person }) => person))
      : new Set<string>();
  const recipients = all.filter(
    ({ id }) => !readers.has(id) && (progress === undefined || id > progress.through),
  );
  return { delivery, recipients, progress };
}

function progressAfter(
  { key }: Delivery,
  before: Progress | undefined,
  part: readonly Person[],
  done: boolean,
): Progress {
  return {
    delivery: key,
    through: part.at(-1)?.id ?? before?.through ?? '',
    people: (before?.people ?? 0) + part.length,
    part: (before?.part ?? 0) + 1,
    done,
  };
}

function noticeOf({ key, what, announcement }: Delivery, person: Person, allianceName: string): Notice {
  const { title, text, reference, editions, withdrawn } = contentOf(announcement);
  const edition = editions.length;
  const on = publishedOn(contentOf(announcement), edition);
  const id = `announcement:${key}:${person.id}`;
  return {
    person,
    compose: ({ language }) => [
      {
        id,
        screen: withdrawn
          ? withdrawalNotice({ title, on, why: withdrawn.why }, language)
          : announcementNotice(
              { id: announcement.id, title, text, reference, edition, on },
              allianceName,
              language,
              what === 'again',
            ),
      },
    ],
  };
}

const SAID = { edition: 'delivered', again: 'deliveredAgain', withdrawn: 'deliveredWithdrawal' } as const;

async function tellAuthor(
  transaction: Transaction,
  { key, what, announcement }: Delivery,
  { people }: Progress,
  at: string,
): Promise<void> {
  const { author, title } = contentOf(announcement);
  const person = (await transaction.people.get(author))?.record;
  if (!person) return;
  const notice: Notice = {
    person,
    compose: ({ language }) => [
      {
        id: `announced:${key}:${author}`,
        screen: deliveredNotice(
          SAID[what],
          { id: announcement.id, title, people: count(people, language) },
          language,
        ),
      },
    ],
  };
  await addNotices(transaction, [notice], at);
}
