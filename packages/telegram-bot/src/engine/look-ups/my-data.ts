import type { Person } from '@hoptac/adapters/store';
import type { TrailLine } from '../../dialogue/my-data/queries';
import type { AnswerTo } from '../../dialogue/query';
import type { Language } from '../../dialogue/state';
import { isLastAdministrator } from '../administrators';
import type { Look } from '../look';
import { layMyData } from '../my-data-file';
import { namesFor } from '../role-names';

async function myself({ transaction, view }: Look): Promise<Person> {
  const found = view.person && (await transaction.people.get(view.person.id));
  if (!found) throw new Error('Only somebody known has data to look at.');
  return found.record;
}

export async function myData(look: Look): Promise<AnswerTo<'myData'>> {
  const { transaction } = look;
  const person = await myself(look);
  const { name, roles, chats, phoneHash, joinedAt, consentedAt } = person;
  const acts = await transaction.audit.ofPerson(person.id);
  const { received, sent } = await messagesOf(look, person);
  return {
    name,
    roles,
    names: await namesFor(transaction, roles),
    channels: chats.map(({ channel }) => channel),
    hasPhone: phoneHash !== undefined,
    ...(joinedAt !== undefined && { joinedAt }),
    ...(consentedAt !== undefined && { consentedAt }),
    reports: acts.filter(({ action }) => action === 'submit').length,
    received: received.length,
    sent: sent.length,
    acts: acts.length,
    isLastAdministrator: await isLastAdministrator(transaction, person),
  };
}

export async function myTrail(look: Look): Promise<AnswerTo<'myTrail'>> {
  const { id } = await myself(look);
  return trailOf(look, id);
}

export async function myFile(
  look: Look,
  { format, language }: { format: 'json' | 'text'; language: Language },
): Promise<AnswerTo<'myFile'>> {
  const { transaction, view } = look;
  const person = await myself(look);
  const conversations = [];
  for (const { channel, chat } of person.chats)
    conversations.push({ channel, chat, state: (await transaction.conversations.get(channel, chat))?.state });
  return layMyData(
    {
      person,
      names: await namesFor(transaction, person.roles),
      versions: await transaction.people.history(person.id),
      audit: await transaction.audit.ofPerson(person.id),
      trail: await trailOf(look, person.id),
      conversations,
      ...(await messagesOf(look, person)),
    },
    { format, language, today: view.today },
  );
}

/** What they did, and what others changed of them, the last one first. */
async function trailOf({ transaction }: Look, id: string): Promise<TrailLine[]> {
  const acts = (await transaction.audit.ofPerson(id)).map(({ at, action }) => ({
    at,
    what: action,
    byOther: false,
  }));
  const changes = (await transaction.people.history(id))
    .filter(({ by }) => by !== id)
    .map(({ at, why = 'entered' }) => ({ at, what: why, byOther: true }));
  return [...acts, ...changes].toReversed().sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

async function messagesOf({ transaction }: Look, { chats }: Person) {
  const received = [];
  const sent = [];
  for (const { channel, chat } of chats) {
    received.push(...(await transaction.inbox.ofChat(channel, chat)));
    sent.push(...(await transaction.outbox.ofChat(channel, chat)));
  }
  return { received, sent };
}
