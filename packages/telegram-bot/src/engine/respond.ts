import type { InboxUpdate, Transaction } from '@hoptac/adapters/store';
import type { Command } from '../dialogue/command';
import { chatEventSchema } from '../dialogue/event';
import { withAnswer } from '../dialogue/query';
import { reduce, type Step } from '../dialogue/reduce';
import { dialogueStateSchema, firstState, type DialogueState } from '../dialogue/state';
import type { View } from '../dialogue/view';
import type { Alliance } from './alliance';
import { carryOut } from './commands';
import { answer } from './look-ups';
import { viewOf } from './view';

/** The dialogue asks for one thing at a time; more than this many is a defect, not a conversation. */
const LOOK_UPS_ALLOWED = 8;

/** Everything one update does, inside one transaction: state, figures, people, audit and the messages that go out. Returns what it wrote. */
export async function respond(
  transaction: Transaction,
  alliance: Alliance,
  update: InboxUpdate,
  now: Date,
): Promise<readonly Command[]> {
  const { channel, chat } = update;
  const at = now.toISOString();
  const id = `${channel}:${update.id}`;
  const { step, view } = await stepFor(transaction, alliance, update, now);
  const by = view.person?.id ?? `${channel}:${chat}`;
  for (const [index, command] of step.commands.entries()) {
    await carryOut(
      { transaction, alliance, view, now, channel, chat, by, at, id: `${id}:${index}` },
      command,
    );
    await transaction.audit.add({ id: `${id}:${index}`, at, by, action: command.kind, detail: command });
  }
  await transaction.conversations.put(channel, chat, { state: step.state });
  await transaction.outbox.add(
    step.replies.map((payload, index) => ({ id: `${id}:${index}`, channel, chat, createdAt: at, payload })),
  );
  await transaction.inbox.finish(channel, update.id, at);
  return step.commands;
}

async function stepFor(
  transaction: Transaction,
  alliance: Alliance,
  update: InboxUpdate,
  now: Date,
): Promise<{ step: Step; view: View }> {
  const event = chatEventSchema.parse(update.payload);
  const state = await stateOf(transaction, update);
  let view = await viewOf(transaction, alliance, { ...update, actingAs: state.actingAs }, now);
  for (let lookUps = 0; lookUps < LOOK_UPS_ALLOWED; lookUps++) {
    const step = reduce(state, event, view);
    if (!('load' in step)) return { step, view };
    const found = await answer({ transaction, alliance, view, now }, step.load);
    view = { ...view, answers: withAnswer(view.answers, step.load, found) };
  }
  throw new Error(`The dialogue did not settle after ${LOOK_UPS_ALLOWED} look-ups.`);
}

async function stateOf(transaction: Transaction, { channel, chat }: InboxUpdate): Promise<DialogueState> {
  const conversation = await transaction.conversations.get(channel, chat);
  return conversation ? dialogueStateSchema.parse(conversation.state) : firstState;
}
