import type { Command } from './command';
import type { ChatEvent } from './event';
import { entries, screens } from './flows';
import { hears } from './hears';
import { askLaw, asksLaw } from './law';
import { words } from './menu/words';
import type { Load } from './query';
import { pressed, stamp, type Reply } from './reply';
import { COMMAND_RIGHTS, may } from './rights';
import type { DialogueState, Place } from './state';
import { isReport, looksLikeReport, openTypedMonth, takeDocument, takeReport } from './submit';
import { go, type Context, type Entry, type Flow, type Input, type Turn } from './turn';
import type { View } from './view';

/** The answer to a message: the next state, what is said, and what is to be written. */
export interface Step {
  state: DialogueState;
  replies: Reply[];
  commands: Command[];
}

/** Screens on which figures are typed. */
const TYPING = new Set<Place['screen']>(['chooseMonth', 'ask', 'review', 'chooseElement', 'reason']);
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
  const screen = draw({ ...context, state: allowed.state, view: afterJoining(context, allowed.commands) });
  if ('load' in screen) return screen;
  const revision = allowed.state.revision + 1;
  const text = [allowed.notice, screen.text].filter(Boolean).join('\n\n');
  return {
    state: { ...allowed.state, revision },
    replies: [stamp({ ...screen, text }, revision)],
    commands: allowed.commands ?? [],
  };
}

/** Strangers stand at the door; who has come in does not. */
function standing(state: DialogueState, view: View): DialogueState {
  const outside = state.at.screen === 'join';
  if (!view.person && !outside) return go(state, { screen: 'join', wrongCodes: 0 });
  if (view.person && outside) return go(state, { screen: 'menu' });
  return state;
}

/** Who has just come in is shown what they may do from now on. */
function afterJoining({ view, sender }: Context, commands: readonly Command[] = []): View {
  const joined = commands.find((command) => command.kind === 'join');
  if (!joined) return view;
  const { code: _code, kind: _kind, ...held } = joined;
  return { ...view, person: { ...held, id: '', name: sender, roles: [{ ...held, since: '' }] } };
}

function respond(context: Context, event: ChatEvent): Turn | Load {
  const { state, view } = context;
  const say = words[state.language];
  switch (event.kind) {
    case 'unreadable':
      return { state, notice: say.unreadable[event.what ?? 'other'] };
    case 'phone':
      return { state, notice: say.unreadable.other };
    case 'document': {
      if (!view.person) return { state, notice: say.unreadable.other };
      const flow: Flow = screens[state.at.screen];
      return flow.takeDocument?.(context, state.at, event) ?? takeDocument(context, event);
    }
    case 'button':
      return press(context, event.data);
    case 'text':
      return event.text.length > LONGEST_MESSAGE ? { state, notice: say.tooLong } : hear(context, event.text);
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
  const written = text.replace(/^\/(\w+)(@\w+)?/, '$1');
  const said = entrySaid(written, state.at);
  if (said) return enter(context, said, undefined);
  const named = /^(?:luat|luật|law)\s+(\S.*)$/is.exec(written.normalize('NFC'))?.[1];
  if (named !== undefined && text.startsWith('/')) return askLaw(context, named);
  const onLaw = ON_LAW.has(state.at.screen);
  const figures = isReport(context, written, onLaw);
  // A reason is taken as it is written, even where it asks something.
  if (!figures && !onLaw && state.at.screen !== 'reason' && asksLaw(context, written))
    return askLaw(context, written);
  if (onLaw && !figures) return take(context, { text: written });
  const typing = TYPING.has(state.at.screen);
  if (!typing && looksLikeReport(context, written)) return takeReport(context, written);
  const month = typing ? undefined : openTypedMonth(context, written);
  if (month) return month;
  return take(context, { text: written });
}

const BY_WORD = Object.fromEntries(entries.map(({ action, spoken }) => [action, spoken]));

/** The way in that somebody asks for by saying it. */
function entrySaid(text: string, { screen }: Place): Entry | undefined {
  const action = hears(text, BY_WORD);
  // On the review “gửi” confirms and “sửa” edits; elsewhere both begin a submission.
  if (screen === 'review' && action === 'submit') return undefined;
  return entries.find((entry) => entry.action === action);
}

/** The way in that an action names: `menu`, or `resume:2024-03`. */
function wayIn(context: Context, named: string): Turn | Load | undefined {
  const [, action, what] = /^([^:]*)(?::(.*))?$/s.exec(named)!;
  const entry = entries.find((known) => known.action === action);
  return entry && enter(context, entry, what);
}

function enter(context: Context, entry: Entry, what: string | undefined): Turn | Load {
  return may(context.view.person, entry.right) ? entry.open(context, what) : refused(context, entry.right);
}

function language({ state }: Context, text: string): Turn | undefined {
  const chosen = hears(text.replace(/^\//, ''), LANGUAGES);
  return chosen && { state: { ...state, language: chosen }, notice: words[chosen].languageSet };
}

/** Keeps a turn within the person's rights: neither a screen nor a command that is not for them. */
function within(turn: Turn, context: Context): Turn {
  const { person } = context.view;
  const flow: Flow = screens[turn.state.at.screen];
  const asked = [flow.right, ...(turn.commands ?? []).map(({ kind }) => COMMAND_RIGHTS[kind])];
  const lacking = asked.find((right) => !may(person, right));
  return lacking === undefined ? turn : refused(context, lacking);
}

function refused({ state }: Context, right: Entry['right']): Turn {
  const say = words[state.language];
  return {
    state: go(state, { screen: 'menu' }),
    notice: right === 'submit' ? say.officersOnly : say.notAllowed,
  };
}

function take(context: Context, input: Input): Turn | Load {
  const { at } = context.state;
  return (screens[at.screen] as Flow).take(context, at, input);
}

function draw(context: Context) {
  const { at } = context.state;
  return (screens[at.screen] as Flow).draw(context, at);
}
