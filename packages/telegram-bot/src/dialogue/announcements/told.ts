import { formatDate, type CalendarDate } from '@hoptac/core/time';
import type { Cover, Screen } from '../reply';
import type { Language } from '../state';
import { readingOf } from './content';
import { words } from './words';

/** What is known of an announcement where it is shown. */
export interface Told {
  title: string;
  text: string;
  reference?: string | undefined;
  edition: number;
  on: CalendarDate;
}

/** The announcement itself, the same in the preview, on the phone and when it is opened again. */
export function announcementText(
  { title, text, reference, edition, on }: Told,
  allianceName: string,
  language: Language,
): string {
  const say = words[language];
  return [
    say.head(allianceName, formatDate(on)),
    ...(edition > 1 ? [say.corrected(edition)] : []),
    '',
    title,
    '',
    text,
    ...(reference ? ['', `🔗 ${reference}`] : []),
  ].join('\n');
}

/** An announcement that comes to somebody by itself; `again` where they are reminded of it. */
export function announcementNotice(
  told: Told & { id: string },
  allianceName: string,
  language: Language,
  again: boolean,
): Screen {
  const say = words[language];
  return {
    text: [
      ...(again ? [say.readAgain, ''] : []),
      announcementText(told, allianceName, language),
      '',
      say.please,
    ].join('\n'),
    // A reminder speaks of what they have the picture of already.
    ...(!again && { cover: coverOf(told, allianceName, language) }),
    buttons: [
      [
        { label: say.read, action: `read:${readingOf(told.id, told.edition)}` },
        { label: say.all, action: 'announcements' },
      ],
    ],
  };
}

function coverOf({ title, reference, on }: Told, owner: string, language: Language): Cover {
  return { owner, title, ...(reference && { reference }), on, language };
}

/** Tells somebody that an announcement holds no more. */
export function withdrawalNotice(
  { title, on, why }: { title: string; on: CalendarDate; why: string },
  language: Language,
): Screen {
  const say = words[language];
  return {
    text: say.withdrawnNotice(title, formatDate(on), why),
    buttons: [[{ label: say.all, action: 'announcements' }]],
  };
}

/** Tells whoever published something that it has gone out. */
export function deliveredNotice(
  what: 'delivered' | 'deliveredAgain' | 'deliveredWithdrawal',
  { id, title, people }: { id: string; title: string; people: string },
  language: Language,
): Screen {
  const say = words[language];
  return {
    text: say[what](title, people),
    buttons: [[{ label: say.reach.show, action: `reach:${id}` }]],
  };
}
