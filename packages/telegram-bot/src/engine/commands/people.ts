import type { HeldRole, Person, Version } from '@hoptac/adapters/store';
import type { Invited } from '../../dialogue/join/commands';
import type {
  AddPersonCommand,
  DetachChatCommand,
  ForgetPersonCommand,
  GiveRoleCommand,
  InviteCommand,
  InviteManyCommand,
  RenamePersonCommand,
  TakeRoleCommand,
  WithdrawInvitationCommand,
} from '../../dialogue/people/commands';
import { words } from '../../dialogue/people/words';
import { roleKey } from '../../dialogue/role-key';
import { roleName } from '../../dialogue/roles/role-name';
import { firstState, type Language } from '../../dialogue/state';
import type { Act } from '../act';
import { isLastAdministrator } from '../administrators';
import { forgetPerson as forget } from '../forget-person';
import { namesFor } from '../role-names';
import { tell } from '../tell';

export async function invite({ transaction, by, at }: Act, command: InviteCommand): Promise<void> {
  const { codeHash, invited, expiresAt } = command;
  await transaction.invitations.add([{ codeHash, ...invited, expiresAt, issued: { by, at } }]);
}

export async function inviteMany({ transaction, by, at }: Act, command: InviteManyCommand): Promise<void> {
  const { invitations, expiresAt } = command;
  await transaction.invitations.add(
    invitations.map(({ codeHash, invited }) => ({ codeHash, ...invited, expiresAt, issued: { by, at } })),
  );
}

export async function withdrawInvitation(
  { transaction, by, at }: Act,
  { codeHash }: WithdrawInvitationCommand,
): Promise<void> {
  if (!(await transaction.invitations.withdraw(codeHash, { by, at })))
    throw new Error('The invitation was used or withdrawn in between.');
}

/** Enters somebody who has not agreed to anything yet: name, role and the number's hash wait for them to come. */
export async function addPerson({ transaction, by, at, id }: Act, command: AddPersonCommand): Promise<void> {
  const { name, phoneHash, given } = command;
  await transaction.people.put(
    [{ id: `person:${id}`, name, chats: [], roles: [heldFrom(given, at)], phoneHash }],
    { by, at, why: 'entered' },
  );
}

export async function giveRole(act: Act, { person, basedOn, given }: GiveRoleCommand): Promise<void> {
  const known = await seen(act, person, basedOn);
  const { record } = known;
  if (record.roles.some((held) => roleKey(held) === roleKey(given))) return;
  await write(act, known, { ...record, roles: [...record.roles, heldFrom(given, act.at)] }, 'roleGiven');
  await tellOfRole(act, record, given, 'toldGiven');
}

/** Without a role left they are a stranger, but their chat may be given one again. */
export async function takeRole(act: Act, { person, basedOn, role }: TakeRoleCommand): Promise<void> {
  const known = await seen(act, person, basedOn);
  const { record } = known;
  const taken = record.roles.find((held) => roleKey(held) === role);
  if (!taken) throw new Error(`The role ${role} was taken in between.`);
  if (taken.role === 'administrator' && (await isLastAdministrator(act.transaction, record)))
    throw new Error('The last administrator cannot be taken away.');
  await write(act, known, { ...record, roles: record.roles.filter((held) => held !== taken) }, 'roleTaken');
  await tellOfRole(act, record, taken, 'toldTaken');
}

/** The old chats are told, and are strangers from now on; the invitation joins a new one to the same person. */
export async function detachChat(act: Act, command: DetachChatCommand): Promise<void> {
  const { transaction, by, at, id } = act;
  const { person, basedOn, codeHash, expiresAt } = command;
  const known = await seen(act, person, basedOn);
  const { record } = known;
  const [first] = record.roles;
  if (!first) throw new Error('Somebody without a role has nothing to come back to.');
  await tell(act, record, `${id}:detached`, (language) => ({ text: words[language].toldDetached }));
  await write(act, known, { ...record, chats: [] }, 'chatDetached');
  for (const { channel, chat } of record.chats) await transaction.conversations.forget(channel, chat);
  const { since: _since, ...invited } = first;
  await transaction.invitations.add([{ codeHash, ...invited, expiresAt, person, issued: { by, at } }]);
}

export async function renamePerson(act: Act, { person, basedOn, name }: RenamePersonCommand): Promise<void> {
  const known = await seen(act, person, basedOn);
  await write(act, known, { ...known.record, name }, 'renamed');
}

/** Asked for outside the chat, by somebody whom the alliance knows it of. */
export async function forgetPerson(act: Act, { person, basedOn }: ForgetPersonCommand): Promise<void> {
  const { transaction, at, id } = act;
  const { record } = await seen(act, person, basedOn);
  if (await isLastAdministrator(transaction, record))
    throw new Error('The last administrator cannot be taken away.');
  await forget(act, person);
  const farewell = { text: words.vi.toldForgotten, secret: true };
  await transaction.outbox.add(
    record.chats.map(({ channel, chat }, index) => ({
      id: `${id}:forgotten:${index}`,
      channel,
      chat,
      createdAt: at,
      payload: farewell,
    })),
  );
}

function heldFrom({ role, organisation, place }: Invited, since: string): HeldRole {
  return {
    role,
    ...(organisation !== undefined && { organisation }),
    ...(place !== undefined && { place }),
    since,
  };
}

async function tellOfRole(
  act: Act,
  person: Person,
  role: Invited,
  what: 'toldGiven' | 'toldTaken',
): Promise<void> {
  const names = await namesFor(act.transaction, [role]);
  const said = (language: Language) => roleName(role, names, { state: { ...firstState, language } });
  await tell(act, person, `${act.id}:${what}`, (language) => ({
    text: words[language][what](said(language)),
    ...(what === 'toldGiven' && { buttons: [[{ label: words[language].roles, action: 'roles' }]] }),
  }));
}

async function seen({ transaction }: Act, person: string, basedOn: number): Promise<Version<Person>> {
  const known = await transaction.people.get(person);
  if (known?.revision !== basedOn) throw new Error('Somebody else changed this person in between.');
  return known;
}

async function write(
  { transaction, by, at }: Act,
  { revision }: Version<Person>,
  person: Person,
  why: string,
): Promise<void> {
  const revised = await transaction.people.revise(person, { by, at, why, basedOn: revision });
  if (!revised.ok) throw new Error('Somebody else changed this person in between.');
}
