import { NAME_OF_FORGOTTEN } from '../dialogue/my-data/words';
import type { Act } from './act';

/**
 * Erases what tells who somebody is: from every version, their chats' conversations and messages, guesses, and the
 * details of the audit trail. All their roles end. Figures, reviews and what was done when stay, by an id that tells nobody.
 */
export async function forgetPerson({ transaction, by, at }: Act, person: string): Promise<void> {
  const { people, conversations, inbox, outbox, invitations, pageKeys, audit } = transaction;
  const known = await people.get(person);
  if (!known) return;
  const chats = await people.forget(person, { name: NAME_OF_FORGOTTEN });
  const { consentedAt: _consented, consentText: _text, phoneHash: _phone, ...record } = known.record;
  await people.put([{ ...record, name: NAME_OF_FORGOTTEN, chats: [], roles: [] }], {
    by,
    at,
    why: 'forgotten',
  });
  for (const { channel, chat } of chats) {
    await conversations.forget(channel, chat);
    await inbox.forgetChat(channel, chat);
    await outbox.forgetChat(channel, chat);
    await invitations.forgiveGuesses(`${channel}:${chat}`);
  }
  await pageKeys.forgetPerson(person);
  await audit.forget(person);
}
