import type { ChatEvent } from '../event';
import { entries, screens } from '../flows';
import { hears } from '../hears';
import { askLaw, asksLaw } from '../law';
import type { Load } from '../query';
import { pressed, stamp, type Button, type Screen } from '../reply';
import type { Step } from '../reduce';
import type { DialogueState, Place } from '../state';
import { go, type Context, type Entry, type Flow, type Turn } from '../turn';
import type { Acting, View } from '../view';
import { words } from './words';

/** What everybody may see, whoever reads along. */
const PUBLIC = new Set<Place['screen']>([
  'help',
  'law',
  'lawTopics',
  'lawAnswer',
  'planBoard',
  'boardPeriods',
  'boardPlaces',
  'boardIndicator',
  'boardRanking',
]);
const ON_LAW = new Set<Place['screen']>(['law', 'lawTopics', 'lawAnswer']);
const WAYS_IN = new Set(['help', 'law', 'planBoard']);
const LANGUAGES = { en: ['english', 'tieng anh'], vi: ['tieng viet', 'vietnamese'] };
const BY_WORD = Object.fromEntries(entries.map(({ action, spoken }) => [action, spoken]));
const LONGEST_MESSAGE = 2000;

/** Nobody in particular: whoever asks in a group is answered as anybody would be. */
const ANYBODY: Acting = { id: '', name: '', role: 'member', roles: [] };

/** Asked for in a group and not answered there: the way in that it leads to in private. */
interface Privately {
  privately: string;
}

/**
 * The conversation in a group, pure: it answers what is nobody's own, the plan board and the law, and leads everything else
 * to the private chat. It reads and writes nothing of anybody's.
 */
export function reduceInGroup(before: DialogueState, event: ChatEvent, view: View): Step | Load {
  const at: Place = PUBLIC.has(before.at.screen) ? before.at : { screen: 'help' };
  const context: Context = {
    state: go(before, at),
    view: { ...view, person: ANYBODY, submissions: [] },
    sender: event.sender,
  };
  const turn = turnFor(context, event);
  if ('load' in turn) return turn;
  if ('privately' in turn || !PUBLIC.has(turn.state.at.screen) || (turn.commands ?? []).length > 0)
    return leadAway(context, 'privately' in turn ? turn.privately : 'menu');
  const screen = draw({ ...context, state: turn.state });
  if ('load' in screen) return screen;
  const revision = turn.state.revision + 1;
  const text = [turn.notice, screen.text].filter(Boolean).join('\n\n');
  const buttons = (screen.buttons ?? []).map((row) => row.filter(({ action }) => isForAll(action)));
  return {
    state: { ...turn.state, revision },
    replies: [
      {
        ...stamp({ ...screen, text, buttons: buttons.filter((row) => row.length > 0) }, revision),
        privately: { label: words[turn.state.language].goOn, action: 'menu' },
      },
    ],
    commands: [],
  };
}

function turnFor(context: Context, event: ChatEvent): Turn | Load | Privately {
  if (event.kind === 'button') return press(context, event.data);
  if (event.kind === 'text' && event.text.length <= LONGEST_MESSAGE) return hear(context, event.text);
  return { privately: 'menu' };
}

function press(context: Context, data: string): Turn | Load | Privately {
  const { state } = context;
  const press = pressed(data, state.revision);
  if (press === 'late') return { state, notice: words[state.language].stale };
  const named = wayIn(press.action);
  if (named) return enter(context, named.entry, named.what);
  return (screens[state.at.screen] as Flow).take(context, state.at, { action: press.action });
}

function hear(context: Context, text: string): Turn | Load | Privately {
  const { state } = context;
  const written = text.replace(/^\/(\w+)(?:@\w+)?/, '$1').trim();
  const language = hears(written, LANGUAGES);
  if (language) return { state: { ...state, language }, notice: words[language].languageSet };
  const said = hears(written, BY_WORD);
  const entry = entries.find(({ action }) => action === said);
  if (said === 'menu') return { state: go(state, { screen: 'help' }) };
  if (entry) return enter(context, entry, undefined);
  const question = /^(?:luat|luật|law)\s+(\S.*)$/is.exec(written.normalize('NFC'))?.[1];
  if (question !== undefined) return askLaw(context, question);
  if (ON_LAW.has(state.at.screen) && !text.startsWith('/'))
    return (screens[state.at.screen] as Flow).take(context, state.at, { text: written });
  return asksLaw(context, written) ? askLaw(context, written) : { privately: 'menu' };
}

function enter(context: Context, entry: Entry, what: string | undefined): Turn | Load | Privately {
  return WAYS_IN.has(entry.action) ? entry.open(context, what) : { privately: entry.action };
}

function wayIn(named: string): { entry: Entry; what: string | undefined } | undefined {
  const [, action, what] = /^([^:]*)(?::(.*))?$/s.exec(named)!;
  const entry = entries.find((known) => known.action === action);
  return entry && { entry, what };
}

/** Whether a button under a screen means something here: what leads to somebody's own is left out. */
function isForAll(action: string): boolean {
  const named = wayIn(action);
  return !named || WAYS_IN.has(named.entry.action);
}

function draw(context: Context): Screen | Load {
  const { state, view } = context;
  if (state.at.screen !== 'help') return (screens[state.at.screen] as Flow).draw(context, state.at);
  const say = words[state.language];
  const ways: Button[] = [
    { label: say.planBoard, action: 'planBoard' },
    { label: say.law, action: 'law' },
  ];
  return { text: say.help(view.allianceName), buttons: [ways] };
}

function leadAway({ state }: Context, action: string): Step {
  const say = words[state.language];
  return { state, replies: [{ text: say.privately, privately: { label: say.goOn, action } }], commands: [] };
}
