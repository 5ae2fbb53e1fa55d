import type { Person, Version } from '@hoptac/adapters/store';
import type {
  CorrectNameCommand,
  ForgetMeCommand,
  HandOverCommand,
  LeaveRoleCommand,
  WithdrawConsentCommand,
} from '../../dialogue/my-data/commands';
import { roleKey } from '../../dialogue/role-key';
import type { Act } from '../act';
import { isLastAdministrator } from '../administrators';
import { forgetPerson } from '../forget-person';

export async function correctName(act: Act, { name }: CorrectNameCommand): Promise<void> {
  const me = await myself(act);
  await write(act, me, { ...me.record, name }, 'renamed');
}

/** With the last role the chat leaves as well: nothing is left that it could be for. */
export async function leaveRole(act: Act, { role }: LeaveRoleCommand): Promise<void> {
  const me = await myself(act);
  const { record } = me;
  const roles = record.roles.filter((held) => roleKey(held) !== role);
  if (roles.length === record.roles.length) throw new Error(`The role ${role} was taken in between.`);
  if (role === 'administrator:' && (await isLastAdministrator(act.transaction, record)))
    throw new Error('The last administrator cannot leave.');
  await write(act, me, { ...record, roles, chats: roles.length === 0 ? [] : record.chats }, 'left');
}

export async function handOver(act: Act, command: HandOverCommand): Promise<void> {
  const { transaction, by, at } = act;
  const { codeHash, handed, keeps, expiresAt } = command;
  const { record } = await myself(act);
  if (!record.roles.some((held) => roleKey(held) === roleKey(handed)))
    throw new Error('A role that is not held cannot be handed over.');
  await transaction.invitations.add([
    { codeHash, ...handed, expiresAt, issued: { by, at }, ...(!keeps && { handedOverBy: by }) },
  ]);
}

/** Roles and chats end, and the conversation is forgotten; name and trail wait to be erased. */
export async function withdrawConsent(act: Act, _command: WithdrawConsentCommand): Promise<void> {
  const me = await myself(act);
  await requireAnotherAdministrator(act, me.record);
  const { consentedAt: _consented, consentText: _text, ...record } = me.record;
  await write(act, me, { ...record, chats: [], roles: [] }, 'consentWithdrawn');
  for (const { channel, chat } of me.record.chats)
    act.afterwards.push(() => act.transaction.conversations.forget(channel, chat));
}

/** Once the message that asked for it is finished, so that it is erased too. */
export async function forgetMe(act: Act, _command: ForgetMeCommand): Promise<void> {
  const me = await myself(act);
  await requireAnotherAdministrator(act, me.record);
  act.afterwards.push(() => forgetPerson(act, me.record.id));
}

async function requireAnotherAdministrator({ transaction }: Act, person: Person): Promise<void> {
  if (await isLastAdministrator(transaction, person)) throw new Error('The last administrator cannot leave.');
}

async function myself({ transaction, by }: Act): Promise<Version<Person>> {
  const me = await transaction.people.get(by);
  if (!me) throw new Error('Somebody unknown asked for their data to be changed.');
  return me;
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
