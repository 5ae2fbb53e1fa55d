import { createHash } from 'node:crypto';
import type { InboxUpdate, OutboxMessage, Transaction } from '@hoptac/adapters/store';
import type { Command } from '../dialogue/command';
import type { ChatEvent } from '../dialogue/event';
import { reduceInGroup } from '../dialogue/group';
import { withAnswer } from '../dialogue/query';
import { reduce, type Step } from '../dialogue/reduce';
import { dialogueStateSchema, firstState, type DialogueState } from '../dialogue/state';
import type { View } from '../dialogue/view';
import type { Act } from './act';
import type { Alliance } from './alliance';
import { auditDetail } from './audit-detail';
import { carryOut } from './commands';
import type { Look, Random } from './look';
import { answer } from './look-ups';
import { noteReachability } from './reachability';
import { allianceWith } from './own-definitions';
import type { Ahead } from './read-ahead';
import { viewOf } from './view';

/** The dialogue asks for one thing at a time; more than this many is a defect, not a conversation. */
const LOOK_UPS_ALLOWED = 8;

/** Commands that write, and tell nobody of it. */
const QUIET: ReadonlySet<Command['kind']> = new Set(['submit', 'tellFact']);

/** What an update did: what was written, and the messages that go out. */
export interface Responded {
  commands: readonly Command[];
  messages: readonly OutboxMessage[];
  /**
   * How they get to the outbox's hands: `hand` them over as they are, because nothing goes before them and nobody else
   * takes them; let them `follow` what is on its way to the chat; or `look` what else was written.
   */
  onward: 'hand' | 'follow' | 'look';
}

/** Everything one update does, inside one transaction: state, figures, people, audit and the messages that go out. */
export async function respond(
  transaction: Transaction,
  alliance: Alliance,
  { update, event, ahead }: { update: InboxUpdate; event: ChatEvent; ahead: Ahead },
  { now, random, takenUntil }: { now: Date; random: Random; takenUntil?: string | undefined },
): Promise<Responded> {
  const { channel, chat } = update;
  const at = now.toISOString();
  const id = `${channel}:${update.id}`;
  const served = allianceWith(alliance, ahead.own);
  const look = { transaction, alliance: served, now, channel, chat, random };
  const { step, view } = await stepFor(look, event, ahead);
  if (view.person?.unreachable) await noteReachability(transaction, { channel, chat }, true, at);
  const by =
    view.person?.id ??
    personComing(step) ??
    // Somebody without a role, who may be given one again.
    ahead.person?.record.id ??
    newPersonId(alliance, id);
  const afterwards: Act['afterwards'] = [];
  for (const [index, command] of step.commands.entries())
    await carryOut({ ...look, view, by, at, id: `${id}:${index}`, afterwards }, command);
  const messages = step.replies.map((reply, index) => ({
    id: `${id}:${index}`,
    channel,
    chat,
    createdAt: at,
    payload: isStranger(view, step) ? { ...reply, secret: true } : reply,
  }));
  const quiet = step.commands.every(({ kind }) => QUIET.has(kind));
  const onward = !quiet ? 'look' : ahead.waits ? 'follow' : 'hand';
  await Promise.all([
    transaction.conversations.put(channel, chat, { state: step.state }),
    transaction.outbox.add(messages, onward === 'hand' ? { takenUntil } : {}),
    transaction.inbox.finish(channel, update.id, at),
  ]);
  // Last, because nobody else takes a place in the trail from here to the commit.
  for (const [index, command] of step.commands.entries())
    await transaction.audit.add({
      id: `${id}:${index}`,
      at,
      by,
      action: command.kind,
      detail: auditDetail(command),
    });
  // Before they have agreed to it, nothing of what somebody wrote is kept.
  if (isStranger(view, step)) await transaction.inbox.forget(channel, update.id);
  for (const doing of afterwards) await doing();
  return { commands: step.commands, messages, onward };
}

function isStranger({ person }: View, { commands }: Step): boolean {
  return !person && !commands.some(({ kind }) => kind === 'join' || kind === 'claimPerson');
}

/** Whom the alliance knew already when they came in. */
function personComing({ commands }: Step): string | undefined {
  for (const command of commands)
    if (command.kind === 'claimPerson' || command.kind === 'join') return command.person;
  return undefined;
}

/** Of somebody who comes in by a message: told by the message, and telling nothing of them. */
function newPersonId({ tenant }: Alliance, update: string): string {
  return `person:${createHash('sha256').update(`${tenant}:${update}`).digest('hex').slice(0, 20)}`;
}

interface Settled {
  step: Step;
  view: View;
}

async function stepFor(look: Omit<Look, 'view'>, event: ChatEvent, ahead: Ahead): Promise<Settled> {
  const state = stateOf(ahead);
  const settled = await settle(look, ahead, { event, state });
  const { step, view } = settled;
  const { actingAs } = step.state;
  if (!view.person || step.commands.length > 0 || actingAs === state.actingAs) return settled;
  // In another role one sees other data: the message is read anew, with that before one's eyes.
  return settle(look, ahead, { event, state: { ...state, actingAs } });
}

async function settle(
  look: Omit<Look, 'view'>,
  { person: known }: Ahead,
  { event, state }: { event: ChatEvent; state: DialogueState },
): Promise<Settled> {
  const { transaction, alliance, now, channel, chat } = look;
  let view = await viewOf(transaction, alliance, { channel, chat, known, actingAs: state.actingAs }, now);
  for (let lookUps = 0; lookUps < LOOK_UPS_ALLOWED; lookUps++) {
    const step =
      'group' in event && event.group ? reduceInGroup(state, event, view) : reduce(state, event, view);
    if (!('load' in step)) return { step, view };
    const found = await answer({ ...look, view }, step.load);
    view = { ...view, answers: withAnswer(view.answers, step.load, found) };
  }
  throw new Error(`The dialogue did not settle after ${LOOK_UPS_ALLOWED} look-ups.`);
}

function stateOf({ conversation }: Ahead): DialogueState {
  return conversation ? dialogueStateSchema.parse(conversation.state) : firstState;
}
