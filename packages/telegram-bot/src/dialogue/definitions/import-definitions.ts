import { addDays, formatDate } from '@hoptac/core/time';
import type { Bilingual } from '@hoptac/core/vi';
import { hears } from '../hears';
import { LINES_A_PAGE, SPOKEN_OF_FILES } from '../imports/spoken';
import { pageOf, pageTurned } from '../page';
import { lookUp, type Load } from '../query';
import { readDay } from '../read-day';
import type { Button } from '../reply';
import type { Place } from '../state';
import { go, type Context, type Flow, type SentDocument, type Turn } from '../turn';
import { setsSeen } from './definitions';
import { words } from './words';

type At<S extends Place['screen']> = Extract<Place, { screen: S }>;

const SPOKEN = { current: ['bo dang dung', 'mau', 'current'], ...SPOKEN_OF_FILES };
const NAMES_TOLD = 6;

/** Waits for a file of definitions, and gives out the set in force. */
export const definitionsImport: Flow<At<'definitionsImport'>> = {
  right: 'keepIndicators',
  verbatim: true,
  draw({ state: { language } }) {
    const say = words[language];
    return {
      text: `${say.importTitle}\n${say.how}`,
      buttons: [
        [{ label: say.current, action: 'current' }],
        [
          { label: say.back, action: 'back' },
          { label: say.menu, action: 'menu' },
        ],
      ],
    };
  },
  take({ state, view }, _at, input) {
    const say = words[state.language];
    const action = 'action' in input ? input.action : hears(input.text, SPOKEN);
    if (action === 'back')
      return { state: go(state, { screen: 'definitions', list: 'indicators', page: 1 }) };
    if (action !== 'current') return { state, notice: say.sendFile };
    const made = lookUp(view, { kind: 'definitionsFile' });
    return 'load' in made ? made : { state, notice: say.currentSent, file: made.answer };
  },
  takeDocument: open,
};

function open({ state, view }: Context, _at: Place, { name, base64 }: SentDocument): Turn | Load {
  const seen = setsSeen(view);
  if ('load' in seen) return seen;
  const basedOn = seen.answer.sets.length;
  return {
    state: go(state, { screen: 'definitionsCheck', name: name.slice(0, 100), base64, basedOn, page: 1 }),
  };
}

/** What a file of definitions would change; the day from which it holds; then it is taken in whole or not at all. */
export const definitionsCheck: Flow<At<'definitionsCheck'>> = {
  right: 'keepIndicators',
  verbatim: true,
  draw({ state: { language }, view }, { name, base64, basedOn, on, page }) {
    const say = words[language];
    const found = lookUp(view, { kind: 'definitionsChecked', base64 });
    if ('load' in found) return found;
    const out: Button[] = [
      { label: say.another, action: 'another' },
      { label: say.drop, action: 'drop' },
      { label: say.menu, action: 'menu' },
    ];
    if (!found.answer.ok) {
      const { problems } = found.answer;
      const { shown, turning } = pageOf(problems, page, language, LINES_A_PAGE);
      const lines = shown.map(
        ({ path, message }) => `• ${path || say.whole}: ${message[language].slice(0, 300)}`,
      );
      return {
        text: [say.wrong(name, problems.length), ...lines, say.mend].join('\n'),
        buttons: [...(turning.length > 0 ? [turning] : []), out],
      };
    }
    const seen = setsSeen(view);
    if ('load' in seen) return seen;
    const { sets } = seen.answer;
    const overtaken = sets.length !== basedOn;
    const { added, changed, removed, elements, planned } = found.answer.changes;
    const names = (of: readonly Bilingual[]) =>
      of
        .slice(0, NAMES_TOLD)
        .map((one) => one[language])
        .join('; ') + (of.length > NAMES_TOLD ? ` (+${of.length - NAMES_TOLD})` : '');
    const section = (of: readonly Bilingual[], line: (text: string) => string) =>
      of.length === 0 ? [] : [line(names(of))];
    const year = Number(view.today.slice(0, 4));
    return {
      text: [
        ...(overtaken ? [say.overtaken(sets.at(-1)?.byName ?? ''), ''] : []),
        say.fine(name),
        ...section(added, say.added),
        ...section(changed, say.changed),
        ...section(removed, say.removed),
        ...section(elements, say.ownElements),
        ...(added.length + changed.length + removed.length === 0 ? [say.same] : []),
        ...section(planned, say.planned),
        '',
        on ? say.from(formatDate(on)) : say.askOn,
      ].join('\n'),
      buttons: [
        ...(on ? [[{ label: overtaken ? say.confirmOver : say.confirm, action: 'confirm' }]] : []),
        [{ label: say.today, action: `on:${view.today}` }],
        [
          { label: say.yearStart(year), action: `on:${year}-01-01` },
          { label: say.nextYear(year + 1), action: `on:${year + 1}-01-01` },
        ],
        out,
      ],
    };
  },
  take(context, at, input) {
    const { state, view } = context;
    const say = words[state.language];
    const turned = pageTurned(input, at.page);
    if (turned !== undefined) return { state: go(state, { ...at, page: Math.max(1, turned) }) };
    const action = 'action' in input ? input.action : hears(input.text, SPOKEN);
    if (action === 'another' || action === 'back')
      return { state: go(state, { screen: 'definitionsImport' }) };
    if (action === 'drop')
      return {
        state: go(state, { screen: 'definitions', list: 'indicators', page: 1 }),
        notice: say.dropped,
      };
    if (action === 'confirm') return confirm(context, at);
    const named = action?.startsWith('on:') ? action.slice(3) : undefined;
    const on = readDay(named ?? ('text' in input ? input.text : ''), addDays(view.today, 366));
    if (!on) return { state, ...('text' in input && { notice: say.notADay }) };
    return { state: go(state, { ...at, on }) };
  },
  takeDocument: open,
};

function confirm({ state, view }: Context, at: At<'definitionsCheck'>): Turn | Load {
  const { name, base64, on } = at;
  const found = lookUp(view, { kind: 'definitionsChecked', base64 });
  if ('load' in found) return found;
  const seen = setsSeen(view);
  if ('load' in seen) return seen;
  const count = seen.answer.sets.length;
  if (!found.answer.ok || !on) return { state };
  // Another set came in between: it is shown before this one goes over it.
  if (count !== at.basedOn) return { state: go(state, { ...at, basedOn: count }) };
  return {
    state: go(state, { screen: 'definitionsDone' }),
    notice: words[state.language].done(name, formatDate(on)),
    commands: [{ kind: 'importDefinitions', name, base64, on, basedOn: count }],
  };
}

/** After definitions were taken in, which is only being done now. */
export const definitionsDone: Flow<At<'definitionsDone'>> = {
  right: 'keepIndicators',
  draw({ state: { language } }) {
    const say = words[language];
    return {
      text: say.whatNext,
      buttons: [
        [
          { label: say.see, action: 'see' },
          { label: say.menu, action: 'menu' },
        ],
      ],
    };
  },
  take({ state }, _at, input) {
    const action =
      'action' in input ? input.action : hears(input.text, { see: ['xem', 'see', 'quay lai', 'back'] });
    return {
      state: action === 'see' ? go(state, { screen: 'definitions', list: 'indicators', page: 1 }) : state,
    };
  },
};
