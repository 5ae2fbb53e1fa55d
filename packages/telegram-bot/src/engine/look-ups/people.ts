import type { Invitation, Person, Role, Version } from '@hoptac/adapters/store';
import { operatingOn } from '@hoptac/core/organisation';
import { fold } from '@hoptac/core/vi';
import type { Invited } from '../../dialogue/join/commands';
import type { AnswerTo } from '../../dialogue/query';
import { isLastAdministrator } from '../administrators';
import type { Look } from '../look';
import { hashPhone, normalisePhone } from '../phone';
import { placesNow } from '../places-now';
import { namesFor } from '../role-names';

const FOUND_AT_MOST = 80;

/** What an administrator sees of everybody. Those without a role are found by their name only when it is searched for. */
export async function people(
  { transaction }: Look,
  { search }: { search: string },
): Promise<AnswerTo<'people'>> {
  const wanted = fold(search).split(/\s+/).filter(Boolean);
  const all = await transaction.people.all();
  const names = await namesFor(
    transaction,
    all.flatMap(({ roles }) => roles),
  );
  const found = all
    .filter(({ roles, chats }) => roles.length > 0 || chats.length > 0 || wanted.length > 0)
    .filter((person) => {
      const text = fold([person.name, ...placesOfWork(person).map((id) => names[id] ?? id)].join(' '));
      const known = text.split(/[^\p{L}\p{N}]+/u);
      return wanted.every((word) => known.some((one) => one.startsWith(word)));
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'vi') || (a.id < b.id ? -1 : 1));
  return {
    people: found.map(({ id, name, roles, chats }) => ({ id, name, roles, hasChat: chats.length > 0 })),
    names,
  };
}

function placesOfWork({ roles }: Person): string[] {
  return roles.flatMap(({ organisation, place }) => organisation ?? place ?? []);
}

export async function person({ transaction }: Look, { id }: { id: string }): Promise<AnswerTo<'person'>> {
  const known = await transaction.people.get(id);
  if (!known) return undefined;
  const { record, revision } = known;
  const { name, roles, chats, phoneHash, joinedAt, consentedAt } = record;
  const lastSeenAt = await lastSeen(transaction, known);
  return {
    id,
    revision,
    name,
    roles,
    hasChat: chats.length > 0,
    channels: chats.map(({ channel }) => channel),
    hasPhone: phoneHash !== undefined,
    ...(joinedAt !== undefined && { joinedAt }),
    ...(consentedAt !== undefined && { consentedAt }),
    ...(lastSeenAt !== undefined && { lastSeenAt }),
    names: await namesFor(transaction, roles),
    isLastAdministrator: await isLastAdministrator(transaction, record),
  };
}

/** When a message of theirs last came in. */
async function lastSeen(
  { inbox }: Look['transaction'],
  { record }: Version<Person>,
): Promise<string | undefined> {
  const came = [];
  for (const { channel, chat } of record.chats)
    came.push(...(await inbox.ofChat(channel, chat)).map(({ receivedAt }) => receivedAt));
  return came.sort().at(-1);
}

/** Cooperatives for officers and members, places of today for reviewers. */
export async function whereFor(
  { transaction, view }: Look,
  { role, search }: { role: Role; search: string },
): Promise<AnswerTo<'whereFor'>> {
  const { places, placeOf, above } = await placesNow(transaction, view.today);
  if (role !== 'reviewer') {
    const found = await transaction.organisations.search(search, FOUND_AT_MOST);
    return found.map((one) => ({ id: one.id, name: one.name, within: placeOf(one)?.name ?? '' }));
  }
  const wanted = fold(search).split(/\s+/).filter(Boolean);
  return places
    .filter(({ name }) => wanted.every((word) => fold(name).includes(word)))
    .slice(0, FOUND_AT_MOST)
    .map(({ code, name }) => ({ id: code, name, within: above(code)[0] ?? '' }));
}

export async function openInvitations({ transaction, now }: Look): Promise<AnswerTo<'openInvitations'>> {
  const open = await stillOpen(transaction, now);
  const invitations = [];
  for (const one of open) {
    const forPerson = one.person === undefined ? undefined : await transaction.people.get(one.person);
    invitations.push({
      codeHash: one.codeHash,
      invited: invitedBy(one),
      expiresAt: one.expiresAt,
      ...(one.issued && { issuedAt: one.issued.at }),
      ...(forPerson && { forPerson: forPerson.record.name }),
    });
  }
  return { invitations, names: await namesFor(transaction, open) };
}

async function stillOpen({ invitations }: Look['transaction'], now: Date): Promise<Invitation[]> {
  const at = now.toISOString();
  return (await invitations.all())
    .filter(({ used, withdrawn, expiresAt }) => !used && !withdrawn && expiresAt > at)
    .sort((a, b) => (a.expiresAt < b.expiresAt ? -1 : a.expiresAt > b.expiresAt ? 1 : 0));
}

function invitedBy({ role, organisation, place }: Invitation): Invited {
  return {
    role,
    ...(organisation !== undefined && { organisation }),
    ...(place !== undefined && { place }),
  };
}

/** Working cooperatives in a place that have no officer, nor an open invitation for one. */
export async function withoutOfficer(
  { transaction, view, now }: Look,
  { place }: { place: string },
): Promise<AnswerTo<'withoutOfficer'>> {
  const { placeOf, isWithin } = await placesNow(transaction, view.today);
  const served = new Set([
    ...(await transaction.people.all()).flatMap(({ roles }) => officersOf(roles)),
    ...officersOf(await stillOpen(transaction, now)),
  ]);
  const register = {
    organisations: await transaction.organisations.all(),
    events: await transaction.events.all(),
  };
  return operatingOn(register, view.today)
    .filter((one) => !served.has(one.id) && isWithin(placeOf(one)?.code, place))
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi') || (a.id < b.id ? -1 : 1));
}

function officersOf(roles: readonly Invited[]): string[] {
  return roles.flatMap(({ role, organisation }) =>
    role === 'officer' && organisation !== undefined ? [organisation] : [],
  );
}

export async function phoneTyped(
  { transaction, alliance }: Look,
  { phone }: { phone: string },
): Promise<AnswerTo<'phoneTyped'>> {
  const normal = normalisePhone(phone);
  if (normal === undefined) return undefined;
  const phoneHash = hashPhone(alliance, normal);
  return { phoneHash, knownTo: (await transaction.people.ofPhone(phoneHash)).length };
}
