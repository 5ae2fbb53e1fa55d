import type {
  Conversation,
  Definitions,
  Person,
  Transaction,
  Version,
  WaitingChat,
} from '@hoptac/adapters/store';
import type { CalendarDate } from '@hoptac/core/time';
import { OWN_SET } from './own-definitions';

/** What is read of a chat before anything else, whatever its next message says. */
export interface Ahead {
  update: Awaited<ReturnType<Transaction['inbox']['next']>>;
  conversation: Conversation | undefined;
  /** Who is in the chat. */
  person: Version<Person> | undefined;
  /** The alliance's own definitions on the day. */
  own: Version<Definitions> | undefined;
  /** Whether an earlier answer has not left yet. */
  waits: boolean;
}

/**
 * Asks for all of it at once: a server is asked in one go. It takes the chat for this transaction, and tells `found` which
 * message is its next before anything else can fail.
 */
export async function readAhead(
  { inbox, conversations, people, definitions, outbox }: Transaction,
  { channel, chat }: WaitingChat,
  today: CalendarDate,
  found: (update: Ahead['update']) => void,
): Promise<Ahead> {
  const next = inbox.next({ channel, chat });
  const others = (async () =>
    Promise.all([
      conversations.get(channel, chat),
      people.ofChat(channel, chat),
      definitions.get(OWN_SET, { asOf: today }),
      outbox.hasWaiting(channel, chat),
    ]))();
  // Where the first fails too, it is told of alone.
  others.catch(() => undefined);
  const update = await next;
  found(update);
  const [conversation, person, own, waits] = await others;
  return { update, conversation, person, own, waits };
}
