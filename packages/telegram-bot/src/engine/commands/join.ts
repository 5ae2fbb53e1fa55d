import type { HeldRole, Person } from '@hoptac/adapters/store';
import type {
  ClaimPersonCommand,
  DeclineConsentCommand,
  JoinCommand,
  NoteGuessCommand,
} from '../../dialogue/join/commands';
import { roleKey } from '../../dialogue/role-key';
import type { Act } from '../act';
import { isOfToday } from '../code-lock';
import { endHandedOver } from '../hand-over';

/** Gives the role of an invitation to whoever wrote its code, beside those they hold already. */
export async function join(act: Act, command: JoinCommand): Promise<void> {
  const { transaction, channel, chat, by, at, now } = act;
  const { codeHash, name, consentText } = command;
  const invitation = await transaction.invitations.get(codeHash);
  if (!invitation || !(await transaction.invitations.redeem(codeHash, { by: invitation.person ?? by, at })))
    throw new Error('The invitation was used by somebody else in between.');
  await transaction.invitations.forgiveGuesses(`${channel}:${chat}`);
  const { role, organisation, place } = invitation;
  const held: HeldRole = {
    role,
    ...(organisation !== undefined && { organisation }),
    ...(place !== undefined && { place }),
    since: at,
  };
  const known = (await transaction.people.get(invitation.person ?? by))?.record;
  const person: Person = known ?? { id: by, name, chats: [], roles: [], joinedAt: at };
  const has = person.roles.some((one) => roleKey(one) === roleKey(held));
  const hasChat = person.chats.some((one) => one.channel === channel && one.chat === chat);
  await transaction.people.put(
    [
      {
        ...person,
        chats: hasChat ? person.chats : [...person.chats, { channel, chat }],
        roles: has ? person.roles : [...person.roles, held],
        joinedAt: person.joinedAt ?? at,
        ...(consentText !== undefined && { consentedAt: now.toISOString(), consentText }),
      },
    ],
    { by, at, why: known ? (invitation.person === undefined ? 'roleAdded' : 'chatReplaced') : 'joined' },
  );
  if (!has) await endHandedOver(act, invitation, person);
}

/** Gives a chat to somebody whom the alliance had entered with their telephone number. */
export async function claimPerson(
  { transaction, channel, chat, at, now }: Act,
  { person, phoneHash, consentText }: ClaimPersonCommand,
): Promise<void> {
  const entered = (await transaction.people.ofPhone(phoneHash)).find(({ record }) => record.id === person);
  if (!entered || entered.record.chats.length > 0)
    throw new Error('This person has a chat already, or another telephone number.');
  const revised = await transaction.people.revise(
    {
      ...entered.record,
      chats: [{ channel, chat }],
      joinedAt: entered.record.joinedAt ?? at,
      consentedAt: now.toISOString(),
      consentText,
    },
    { by: person, at, why: 'joinedByPhone', basedOn: entered.revision },
  );
  if (!revised.ok) throw new Error('Somebody changed this person in between.');
}

/** Keeps that an invitation was declined, by the message's id, and nothing else of the chat. */
export async function declineConsent(
  { transaction, channel, chat, afterwards }: Act,
  _command: DeclineConsentCommand,
): Promise<void> {
  afterwards.push(async () => {
    await transaction.conversations.forget(channel, chat);
    await transaction.inbox.forgetChat(channel, chat);
    await transaction.outbox.forgetChat(channel, chat);
  });
}

/** Counts a wrong code of this chat; those of another day are over. */
export async function noteGuess(
  { transaction, channel, chat, at, now }: Act,
  _command: NoteGuessCommand,
): Promise<void> {
  const guesser = `${channel}:${chat}`;
  const earlier = await transaction.invitations.guesses(guesser);
  if (earlier && !isOfToday(earlier, now)) await transaction.invitations.forgiveGuesses(guesser);
  await transaction.invitations.noteGuess(guesser, at);
}
