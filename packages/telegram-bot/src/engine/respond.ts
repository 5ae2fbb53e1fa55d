import type { InboxUpdate, Transaction } from '@hoptac/adapters/store';
import type { Command } from '../dialogue/turn';
import { chatEventSchema } from '../dialogue/event';
import { reduce, type Step } from '../dialogue/reduce';
import { dialogueStateSchema, firstState, type DialogueState } from '../dialogue/state';
import type { Alliance } from './alliance';
import { hashInvitationCode } from './invitation';
import { answer, viewOf } from './look-up';

/** The dialogue asks for one thing at a time; more than this many is a defect, not a conversation. */
const LOOK_UPS_ALLOWED = 8;

/** Everything one update does, inside one transaction: state, figures, people, audit and the messages that go out. Returns what it wrote. */
export async function respond(
  transaction: Transaction,
  alliance: Alliance,
  update: InboxUpdate,
  now: Date,
): Promise<readonly Command[]> {
  const { channel, chat, id } = update;
  const at = now.toISOString();
  const step = await stepFor(transaction, alliance, update, now);
  for (const [index, command] of step.commands.entries()) {
    await carryOut(transaction, command, { channel, chat, at });
    await transaction.audit.add({
      id: `${channel}:${id}:${index}`,
      at,
      by: `${channel}:${chat}`,
      action: command.kind,
      detail: command,
    });
  }
  await transaction.conversations.put(channel, chat, { state: step.state });
  await transaction.outbox.add(
    step.replies.map((payload, index) => ({
      id: `${channel}:${id}:${index}`,
      channel,
      chat,
      createdAt: at,
      payload,
    })),
  );
  await transaction.inbox.finish(channel, id, at);
  return step.commands;
}

async function stepFor(
  transaction: Transaction,
  alliance: Alliance,
  update: InboxUpdate,
  now: Date,
): Promise<Step> {
  const event = chatEventSchema.parse(update.payload);
  const state = await stateOf(transaction, update);
  let view = await viewOf(transaction, alliance, update, now);
  for (let lookUps = 0; lookUps < LOOK_UPS_ALLOWED; lookUps++) {
    const step = reduce(state, event, view);
    if (!('load' in step)) return step;
    view = await answer(transaction, alliance, view, step.load, now);
  }
  throw new Error(`The dialogue did not settle after ${LOOK_UPS_ALLOWED} look-ups.`);
}

async function stateOf(transaction: Transaction, { channel, chat }: InboxUpdate): Promise<DialogueState> {
  const conversation = await transaction.conversations.get(channel, chat);
  return conversation ? dialogueStateSchema.parse(conversation.state) : firstState;
}

async function carryOut(
  transaction: Transaction,
  command: Command,
  { channel, chat, at }: { channel: string; chat: string; at: string },
): Promise<void> {
  const by = `${channel}:${chat}`;
  if (command.kind === 'join') {
    const { code, name, role, organisation } = command;
    if (!(await transaction.invitations.redeem(hashInvitationCode(code), { by, at })))
      throw new Error('The invitation was used by somebody else in between.');
    const held = { role, ...(organisation !== undefined && { organisation }), since: at };
    return transaction.people.put(
      [{ id: by, name, chats: [{ channel, chat }], roles: [held], joinedAt: at }],
      { by, at, why: 'joined' },
    );
  }
  const { kind: _, ...submission } = command;
  const result = await transaction.submissions.append({ ...submission, by, at });
  if (!result.ok)
    throw new Error(`A newer version of ${submission.organisation}/${submission.period} came in between.`);
}
