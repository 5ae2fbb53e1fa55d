import type { OutboxMessage, Transaction } from '@hoptac/adapters/store';
import { stampNotice } from '../dialogue/reply';
import { dialogueStateSchema, firstState, type DialogueState } from '../dialogue/state';
import type { Notice } from './notice';

/** Puts notices into the outbox, one message for each chat of each person. Returns how many it gave; known ones stay as they are. */
export async function addNotices(
  transaction: Transaction,
  notices: readonly Notice[],
  at: string,
): Promise<number> {
  const messages: OutboxMessage[] = [];
  for (const { person, compose } of notices)
    for (const { channel, chat } of person.chats.filter((one) => one.unreachableSince === undefined))
      for (const { id, screen } of compose(await stateOf(transaction, channel, chat)))
        messages.push({
          id: `${id}:${channel}:${chat}`,
          channel,
          chat,
          createdAt: at,
          payload: stampNotice(screen),
          bulk: true,
        });
  await transaction.outbox.add(messages);
  return messages.length;
}

/** Where a conversation that cannot be read any more holds one person up, it must not hold up the others. */
async function stateOf(transaction: Transaction, channel: string, chat: string): Promise<DialogueState> {
  const conversation = await transaction.conversations.get(channel, chat);
  const read = dialogueStateSchema.safeParse(conversation?.state);
  return read.success ? read.data : firstState;
}
