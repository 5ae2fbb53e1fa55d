import type { Person } from '@hoptac/adapters/store';
import { stampNotice, type Screen } from '../dialogue/reply';
import type { Language } from '../dialogue/state';
import type { Act } from './act';
import { languageOf } from './language-of';

/**
 * Tells somebody something that they did not ask for, in their own language, in every chat they are reached in. Its
 * buttons lead to ways in and work whenever they are pressed. `about` makes the message's id: told twice, it goes out once.
 * Returns how many chats it goes to.
 */
export async function tell(
  { transaction, at }: Pick<Act, 'transaction' | 'at'>,
  person: Person,
  about: string,
  draw: (language: Language) => Screen,
): Promise<number> {
  const reached = person.chats.filter(({ unreachableSince }) => unreachableSince === undefined);
  for (const { channel, chat } of reached) {
    const payload = stampNotice(draw(await languageOf(transaction, { channel, chat })));
    await transaction.outbox.add([
      { id: `${about}:${channel}:${chat}`, channel, chat, createdAt: at, payload },
    ]);
  }
  return reached.length;
}
