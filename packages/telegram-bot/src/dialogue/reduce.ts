import type { Month } from '@hoptac/core/time';
import {
  ask,
  chooseElement,
  chooseMonth,
  isReport,
  looksLikeReport,
  openTypedMonth,
  reason,
  review,
  takeReport,
  words as submitWords,
} from './submit';
import type { ChatEvent } from './event';
import { join } from './join/join';
import { askLaw, asksLaw, law, lawAnswer, lawTopics } from './law';
import { help, menu } from './menu/menu';
import { words as menuWords } from './menu/words';
import { boardYear, planBoard } from './plan-board/plan-board';
import { actionOf, stamp, type Reply } from './reply';
import type { DialogueState, Place } from './state';
import { status } from './status/status';
import { hears } from './submit/hears';
import { go, type Command, type Context, type Flow, type Input, type Turn } from './turn';
import type { Load, View } from './view';

/** The answer to a message: the next state, what is said, and what is to be written. */
export interface Step {
  state: DialogueState;
  replies: Reply[];
  commands: Command[];
}

const FLOWS: { [S in Place['screen']]: Flow<Extract<Place, { screen: S }>> } = {
  menu,
  help,
  join,
  status,
  planBoard,
  law,
  lawTopics,
  lawAnswer,
  chooseMonth,
  ask,
  review,
  chooseElement,
  reason,
};

/** Understood on every screen that does not give the word a meaning of its own. */
const COMMANDS = {
  menu: ['menu', 'start', 'thoat', 've dau', 'bat dau', 'trang chu', 'xin chao', 'chao', 'hello', 'hi'],
  help: ['help', 'huong dan', 'giup', 'giup do', 'tro giup', '?'],
  submit: [
    'gui',
    'gui so lieu',
    'nhap',
    'nhap so lieu',
    'bao cao',
    'nop so lieu',
    'sua so lieu',
    'sua',
    'send',
    'submit',
  ],
  status: [
    'tinh hinh',
    'tinh hinh htx',
    'tinh hinh htx cua toi',
    'htx cua toi',
    'trang thai',
    'tinhhinh',
    'status',
  ],
  planBoard: [
    'ke hoach',
    'bang ke hoach',
    'xem ke hoach',
    'chi tieu',
    'kehoach',
    'plan',
    'board',
    'plan board',
  ],
  law: ['luat', 'hoi luat', 'tra luat', 'luat htx', 'luat hop tac xa', 'hoi ve luat', 'law', 'ask the law'],
  english: ['english', 'tieng anh'],
  vietnamese: ['tieng viet', 'vietnamese'],
};

/** Screens on which figures are typed; only an officer of the organisation gets there. */
const FOR_OFFICERS = new Set<Place['screen']>(['chooseMonth', 'ask', 'review', 'chooseElement', 'reason']);
/** Screens on which whatever is written is a question about the law, unless it is figures. */
const ON_LAW = new Set<Place['screen']>(['law', 'lawTopics', 'lawAnswer']);
const LONGEST_MESSAGE = 2000;

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
  const { code: _code, kind: _kind, ...person } = joined;
  return { ...view, person: { ...person, name: sender } };
}

function respond(context: Context, event: ChatEvent): Turn | Load {
  const { state, view } = context;
  const say = menuWords[state.language];
  if (event.kind === 'unreadable') return { state, notice: say.unreadable };
  if (event.kind === 'button') {
    const action = actionOf(event.data, state.revision);
    if (action === undefined) return { state, notice: say.stale };
    return command(action, context) ?? take(context, { action });
  }
  const { text } = event;
  if (text.length > LONGEST_MESSAGE) return { state, notice: say.tooLong };
  if (!view.person) return language(hears(text, COMMANDS), context) ?? take(context, { text });
  const written = text.replace(/^\/(\w+)(@\w+)?/, '$1');
  // On the review “gửi” confirms and “sửa” edits; elsewhere both begin a submission.
  const own = state.at.screen === 'review' ? ['submit'] : [];
  const heard = hears(written, COMMANDS);
  const turn = heard !== undefined && !own.includes(heard) ? command(heard, context) : undefined;
  if (turn) return turn;
  const named = /^(?:luat|luật|law)\s+(\S.*)$/is.exec(written.normalize('NFC'))?.[1];
  if (named !== undefined && text.startsWith('/')) return askLaw(context, named);
  const onLaw = ON_LAW.has(state.at.screen);
  const figures = isReport(context, written, onLaw);
  // A reason is taken as it is written, even where it asks something.
  if (!figures && !onLaw && state.at.screen !== 'reason' && asksLaw(context, written))
    return askLaw(context, written);
  if (onLaw && !figures) return take(context, { text: written });
  const typing = FOR_OFFICERS.has(state.at.screen);
  if (!typing && looksLikeReport(context, written)) return takeReport(context, written);
  const month = typing ? undefined : openTypedMonth(context, written);
  if (month) return month;
  return take(context, { text: written });
}

function command(action: string, context: Context): Turn | undefined {
  const { state, view } = context;
  if (action.startsWith('resume:')) {
    const period = Object.keys(state.drafts).find((month) => action === `resume:${month}`);
    return period === undefined
      ? { state }
      : { state: go(state, { screen: 'review', period: period as Month }) };
  }
  switch (action) {
    case 'menu':
    case 'help':
    case 'law':
    case 'status':
      return { state: go(state, { screen: action }) };
    case 'submit':
      return { state: go(state, { screen: 'chooseMonth' }) };
    case 'planBoard':
      return { state: go(state, { screen: 'planBoard', year: boardYear(view) }) };
    default:
      return language(action, context);
  }
}

function language(action: string | undefined, { state }: Context): Turn | undefined {
  if (action !== 'english' && action !== 'vietnamese') return undefined;
  const chosen = action === 'english' ? 'en' : 'vi';
  return { state: { ...state, language: chosen }, notice: menuWords[chosen].languageSet };
}

/** Keeps a turn within the person's rights: what is for officers is for officers. */
function within(turn: Turn, { state, view }: Context): Turn {
  const officer = view.person?.role === 'officer' && view.organisation !== undefined;
  if (
    officer ||
    (!FOR_OFFICERS.has(turn.state.at.screen) && !turn.commands?.some(({ kind }) => kind === 'submit'))
  )
    return turn;
  return { state: go(state, { screen: 'menu' }), notice: submitWords[state.language].officersOnly };
}

function take(context: Context, input: Input): Turn | Load {
  const { at } = context.state;
  return (FLOWS[at.screen] as Flow).take(context, at, input);
}

function draw(context: Context) {
  const { at } = context.state;
  return (FLOWS[at.screen] as Flow).draw(context, at);
}
