import type { Announcement, Transaction, Version } from '@hoptac/adapters/store';
import type {
  ConfirmRead,
  CorrectAnnouncement,
  PublishAnnouncement,
  RemindUnread,
  WithdrawAnnouncement,
} from '../../dialogue/announcements/commands';
import { contentOf, readingOf, type AnnouncementContent } from '../../dialogue/announcements/content';
import type { Act } from '../act';

/** Keeps an announcement; a job then takes it to everybody. Those of a year are numbered: `2024-3`. */
export async function publishAnnouncement(act: Act, command: PublishAnnouncement): Promise<void> {
  const { title, text, reference, audience, key } = command;
  const { announcements } = act.transaction;
  const year = act.view.today.slice(0, 4);
  const taken = (await announcements.all()).flatMap(({ id }) =>
    id.startsWith(`${year}-`) ? [Number(id.slice(5))] : [],
  );
  const content: AnnouncementContent = {
    title,
    text,
    ...(reference && { reference }),
    ...(key !== undefined && { key }),
    author: act.by,
    editions: [act.at],
  };
  await revise(act, 0, {
    id: `${year}-${Math.max(0, ...taken) + 1}`,
    audience,
    content,
    publishedAt: act.at,
  });
}

export async function correctAnnouncement(act: Act, command: CorrectAnnouncement): Promise<void> {
  const { title, text, reference, audience, basedOn } = command;
  const { record, content } = await present(act, command.announcement);
  const { reference: _before, remindedAt: _reminded, ...kept } = content;
  const corrected: AnnouncementContent = {
    ...kept,
    title,
    text,
    ...(reference && { reference }),
    author: act.by,
    editions: [...content.editions, act.at],
  };
  await revise(act, basedOn, { ...record, audience, content: corrected });
}

export async function withdrawAnnouncement(act: Act, command: WithdrawAnnouncement): Promise<void> {
  const { record, content } = await present(act, command.announcement);
  const withdrawn: AnnouncementContent = {
    ...content,
    author: act.by,
    withdrawn: { at: act.at, why: command.why },
  };
  await revise(act, command.basedOn, { ...record, content: withdrawn });
}

export async function remindUnread(act: Act, command: RemindUnread): Promise<void> {
  const { record, content } = await present(act, command.announcement);
  if (content.remindedAt !== undefined) throw new Error('Those who had not read were reminded in between.');
  await revise(act, command.basedOn, {
    ...record,
    content: { ...content, author: act.by, remindedAt: act.at },
  });
}

/** Reading twice is reading once. */
export async function confirmRead(
  { transaction, by, at }: Act,
  { announcement, edition }: ConfirmRead,
): Promise<void> {
  await transaction.announcements.markRead({
    announcement: readingOf(announcement, edition),
    person: by,
    at,
  });
}

async function present({ transaction }: { transaction: Transaction }, id: string) {
  const found: Version<Announcement> | undefined = await transaction.announcements.get(id);
  const content = found && contentOf(found.record);
  if (!content || content.withdrawn) throw new Error(`The announcement ${id} was withdrawn in between.`);
  return { record: found.record, content };
}

async function revise({ transaction, by, at }: Act, basedOn: number, record: Announcement): Promise<void> {
  const revised = await transaction.announcements.revise(record, { by, at, basedOn });
  if (!revised.ok) throw new Error(`A newer version of the announcement ${record.id} came in between.`);
}
