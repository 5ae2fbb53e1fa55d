import type { Command } from './command';
import type { ChatEvent } from './event';
import { entries, screens } from './flows';
import { hears, hearsExactly } from './hears';
import { atTheDoor, codeCarried, takeCode, takePhone, viewAfter } from './join';
import { askLaw, asksLaw } from './law';
import { menuEntries } from './menu';
import { nameOfWay } from './menu/ways';
import { words } from './menu/words';
import { nearestEntry } from './nearest-entry';
import type { Load } from './query';
import { pressed, stamp, type Reply } from './reply';
import { COMMAND_RIGHTS, may } from './rights';
import { askedOfPlan } from './plan-board';
import { offerOtherRole } from './roles';
import type { DialogueState, Place } from './state';
import { isReport, looksLikeReport, openReceipt, openTypedMonth, takeDocument, takeReport } from './submit';
import { viewAfterTelling } from './status';
import { keepingFile } from './unfinished';
import { go, type Context, type Entry, type Flow, type Input, type Turn } from './turn';
import type { View } from './view';

/** The answer to a message: the next state, what is said, and what is to be written. */
export interface Step {
  state: DialogueState;
  replies: Reply[];
  commands: Command[];
}

/** Screens on which figures are typed. */
const TYPING = new Set<Place['screen']>(['chooseMonth', 'ask', 'review', 'chooseElement']);
/** Screens on which a yes or a no is awaited: “giữ” is not a misspelt “gửi” there. */
const YES_OR_NO = new Set<Place['screen']>(['discard', 'withdraw']);
/** Screens on which whatever is written is a question about the law, unless it is figures. */
const ON_LAW = new Set<Place['screen']>(['law', 'lawTopics', 'lawAnswer']);
const LONGEST_MESSAGE = 2000;

const LANGUAGES = { en: ['english', 'tieng anh'], vi: ['tieng viet', 'vietnamese'] };

/**
 * The conversation, pure: the same state, event and view give the same step. Where the view lacks something, it is named
 * instead, and the caller asks again with it.
 */
export function reduce(state: DialogueState, event: ChatEvent, view: View): Step | Load {
  const context = { state: standing(state, view), view, sender: event.sender };
  const turn = respond(context, event);
  if ('load' in turn) return turn;
  const allowed = within(turn, context);
  if ('load' in allowed) return allowed;
  const after = viewAfter(context, allowed);
  if ('load' in after) return after;
  const screen = draw({
    ...context,
    state: allowed.state,
    view: viewAfterTelling(after, allowed.commands),
  });
  if ('load' in screen) return screen;
  const revision = allowed.state.revision + 1;
  // Channels leave out the space around a text.
  const text = [allowed.notice, screen.text].filter(Boolean).join('\n\n').trim();
  const menuOf = menuFor(after, allowed.state);
  return {
    state: { ...allowed.state, revision, ...(menuOf && { menuOf: menuOf.key }) },
    replies: [
      {
        ...stamp({ ...screen, text, ...(allowed.file && { file: allowed.file }) }, revision),
        ...(allowed.miniApp && { miniApp: allowed.miniApp }),
        ...(allowed.secret && { secret: true as const }),
        ...(menuOf && { menuOf: menuOf.of }),
      },
    ],
    commands: allowed.commands ?? [],
  };
}

/** The list of commands that the chat is to have, where it has another one. */
function menuFor({ person }: View, { menuOf, language }: DialogueState) {
  if (!person) return undefined;
  const of = { role: person.role, language };
  const key = `${of.role}:${of.language}`;
  return key === menuOf ? undefined : { key, of };
}

/** Strangers stand at the door; who has come in does not. */
function standing(state: DialogueState, view: View): DialogueState {
  const outside = atTheDoor(state.at);
  if (!view.person && !outside) return go(state, { screen: 'join' });
  if (view.person && outside) return go(state, { screen: 'menu' });
  return state;
}

function respond(context: Context, event: ChatEvent): Turn | Load {
  const { state, view } = context;
  const say = words[state.language];
  const sends = may(view.person, 'submit');
  const unreadable = sends ? say.unreadable : say.unreadableReader;
  switch (event.kind) {
    case 'unreadable':
      return { state, notice: unreadable[event.what ?? 'other'] };
    case 'phone':
      return takePhone(context, event.phone);
    case 'document': {
      if (!view.person) return { state, notice: unreadable.other };
      const flow: Flow = screens[state.at.screen];
      if (!may(view.person, flow.right)) return refused(context, flow.right);
      return flow.takeDocument?.(context, state.at, event) ?? takeDocument(context, event);
    }
    case 'button':
      return press(context, event.data);
    case 'text':
      return event.text.length > longestAt(state.at)
        ? { state, notice: sends ? say.tooLong : say.tooLongReader }
        : hear(context, event.text);
  }
}

function press(context: Context, data: string): Turn | Load {
  const { state, view } = context;
  const stale = { state, notice: words[state.language].stale };
  const press = pressed(data, state.revision);
  if (press === 'late') return stale;
  const opened = view.person && wayIn(context, press.action);
  if (opened) return opened;
  return press.on === 'screen' ? take(context, { action: press.action }) : stale;
}

function hear(context: Context, text: string): Turn | Load {
  const { state, view } = context;
  const spoken = language(context, text);
  if (spoken) return spoken;
  if (!view.person) return take(context, { text });
  const led = /^\/start go-(\w+)$/.exec(text)?.[1];
  const opened = led === undefined ? undefined : wayIn(context, led);
  if (opened) return opened;
  const code = /^\/start\s+\S/i.test(text) ? codeCarried(text) : '';
  if (code !== '') return takeCode(context, code, text.replace(/^\/start\s+/i, ''));
  const written = text.replace(/^\/(\w+)(@\w+)?/, '$1');
  const { verbatim, searches } = screens[state.at.screen] as Flow;
  const asWritten = verbatim && !text.startsWith('/');
  const said = commanded(text) ?? entrySaid(written, state.at, asWritten || searches ? hearsExactly : hears);
  if (said && (!asWritten || menuEntries.includes(said))) return enter(context, said, undefined);
  if (asWritten || searches) return take(context, { text: written });
  const receipt = openReceipt(context, written);
  if (receipt) return receipt;
  const named = /^(?:luat|luật|law)\s+(\S.*)$/is.exec(written.normalize('NFC'))?.[1];
  if (named !== undefined && text.startsWith('/')) return askLaw(context, named);
  const onLaw = ON_LAW.has(state.at.screen);
  const figures = isReport(context, written, onLaw);
  const ofPlan = figures ? undefined : askedOfPlan(context, written);
  if (ofPlan) return ofPlan;
  if (!figures && !onLaw && asksLaw(context, written)) return askLaw(context, written);
  if (onLaw && !figures) return take(context, { text: written });
  const typing = TYPING.has(state.at.screen);
  const flow: Flow = screens[state.at.screen];
  if (!typing && looksLikeReport(context, written)) return takeReport(context, written);
  const month = typing || flow.ownPeriods ? undefined : openTypedMonth(context, written);
  if (month) return month;
  return meant(context, text) ?? take(context, { text: written });
}

/** A way in that is written with a letter wrong; where figures are typed, what is written is for the screen. */
function meant(context: Context, text: string): Turn | Load | undefined {
  const { state, view } = context;
  if (TYPING.has(state.at.screen) || YES_OR_NO.has(state.at.screen)) return undefined;
  const flow: Flow = screens[state.at.screen];
  const found = nearestEntry(
    text,
    entries.filter(({ action, right }) => may(view.person, right) && !flow.ownWords?.includes(action)),
  );
  const turn = found && enter(context, found.entry, undefined);
  if (!turn || 'load' in turn) return turn;
  return {
    ...turn,
    notice: [
      words[state.language].taken(nameOfWay(found.entry.action, state.language) ?? found.meant),
      turn.notice,
    ]
      .filter(Boolean)
      .join('\n'),
  };
}

const BY_WORD = Object.fromEntries(entries.map(({ action, spoken }) => [action, spoken]));

function longestAt({ screen }: Place): number {
  return (screens[screen] as Flow).longest ?? LONGEST_MESSAGE;
}

/** The way in that is called by its own name: `/reviewQueue`, `/organisation`. */
function commanded(text: string): Entry | undefined {
  const name = /^\/(\w+)(?:@\w+)?\s*$/.exec(text)?.[1]?.toLowerCase();
  return entries.find(({ action }) => action.toLowerCase() === name);
}

/** The way in that somebody asks for by saying it. */
function entrySaid(text: string, { screen }: Place, heard: typeof hears): Entry | undefined {
  const action = heard(text, BY_WORD);
  // On the read-back “gửi” confirms and “sửa” edits; elsewhere both begin a submission.
  if (action !== undefined && (screens[screen] as Flow).ownWords?.includes(action)) return undefined;
  return entries.find((entry) => entry.action === action);
}

/** The way in that an action names: `menu`, or `resume:2024-03`. */
function wayIn(context: Context, named: string): Turn | Load | undefined {
  const [, action, what] = /^([^:]*)(?::(.*))?$/s.exec(named)!;
  const entry = entries.find((known) => known.action === action);
  return entry && enter(context, entry, what);
}

function enter(context: Context, entry: Entry, what: string | undefined): Turn | Load {
  if (!may(context.view.person, entry.right)) return refused(context, entry.right);
  const opened = entry.open(context, what);
  return 'load' in opened ? opened : keepingFile(context.state, opened);
}

function language({ state }: Context, text: string): Turn | undefined {
  const chosen = hears(text.replace(/^\//, ''), LANGUAGES);
  return chosen && { state: { ...state, language: chosen }, notice: words[chosen].languageSet };
}

/** Keeps a turn within the person's rights: neither a screen nor a command that is not for them. */
function within(turn: Turn, context: Context): Turn | Load {
  const { person } = context.view;
  const flow: Flow = screens[turn.state.at.screen];
  const asked = [flow.right, ...(turn.commands ?? []).map(({ kind }) => COMMAND_RIGHTS[kind])];
  const lacking = asked.find((right) => !may(person, right));
  return lacking === undefined ? turn : refused(context, lacking);
}

function refused(context: Context, right: Entry['right']): Turn | Load {
  const { state } = context;
  const offered = right && offerOtherRole(context, right);
  if (offered) return offered;
  const say = words[state.language];
  return {
    state: go(state, { screen: 'menu' }),
    notice: right === 'submit' ? say.officersOnly : say.notAllowed,
  };
}

/** What is said on a screen whose right was taken away meanwhile is not looked at. */
function take(context: Context, input: Input): Turn | Load {
  const { at } = context.state;
  const flow: Flow = screens[at.screen];
  return may(context.view.person, flow.right) ? flow.take(context, at, input) : refused(context, flow.right);
}

function draw(context: Context) {
  const { at } = context.state;
  return (screens[at.screen] as Flow).draw(context, at);
}
