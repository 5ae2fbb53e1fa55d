import { formatDate } from '@hoptac/core/time';
import { hears } from '../hears';
import { pageOf, pageTurned } from '../page';
import { openYear, planYear } from '../plans/open-year';
import { lookUp, type Load } from '../query';
import { readDay } from '../read-day';
import type { Button } from '../reply';
import { COMMAND_RIGHTS, may, type Right } from '../rights';
import type { Place } from '../state';
import { go, type Context, type Flow, type SentDocument, type Turn } from '../turn';
import type { Importable } from './places';
import type { FileChecked } from './queries';
import { LINES_A_PAGE, SPOKEN_OF_FILES } from './spoken';
import { words } from './words';

type At<S extends Place['screen']> = Extract<Place, { screen: S }>;

/** The right that taking in each kind of file asks for. */
export const IMPORT_RIGHTS: Readonly<Record<Importable, Right>> = {
  register: 'keepRegister',
  plans: 'keepPlans',
};
const SPOKEN = { template: ['mau', 'tep mau', 'template'], ...SPOKEN_OF_FILES };
const LONGEST_REASON = 300;

/** Waits for a file, and offers the blank one. */
export const importFile: Flow<At<'importFile'>> = {
  right: COMMAND_RIGHTS.importFile!,
  verbatim: true,
  draw({ state: { language } }, { what }) {
    const say = words[language];
    return {
      text: `${say.title[what]}\n${say.how}`,
      buttons: [
        [{ label: say.template, action: 'template' }],
        [
          { label: say.back, action: 'back' },
          { label: say.menu, action: 'menu' },
        ],
      ],
    };
  },
  take(context, { what }, input) {
    const { state, view } = context;
    const action = 'action' in input ? input.action : hears(input.text, SPOKEN);
    if (action === 'back') return whereFrom(context, what);
    if (action !== 'template') return { state, notice: words[state.language].sendFile };
    const made = lookUp(view, { kind: 'importTemplate', what });
    if ('load' in made) return made;
    return { state, notice: words[state.language].templateSent, file: made.answer };
  },
  takeDocument: ({ state }, { what }, document) => open(state, what, document),
};

/** What a file would do, before it does it. */
export const importCheck: Flow<At<'importCheck'>> = {
  right: COMMAND_RIGHTS.importFile!,
  verbatim: true,
  draw(context, at) {
    const { language } = context.state;
    const say = words[language];
    const found = checked(context, at);
    if ('load' in found) return found;
    const out: Button[][] = [
      [
        { label: say.another, action: 'another' },
        { label: say.drop, action: 'drop' },
      ],
      [{ label: say.menu, action: 'menu' }],
    ];
    const file = found.answer;
    if ('refused' in file)
      return { text: [say.refused(at.name), file.refused[language]].join('\n'), buttons: out };
    const errors = file.problems.filter(({ severity }) => severity === 'error');
    const told = file.ok ? file.problems : errors;
    const { shown, turning } = pageOf(told, at.page, language, LINES_A_PAGE);
    const lines = shown.map(({ line }) => `• ${line[language].slice(0, 350)}`);
    const pages = turning.length > 0 ? [turning] : [];
    if (!file.ok)
      return {
        text: [say.wrong(at.name, errors.length), ...lines, say.mend].join('\n'),
        buttons: [...pages, ...out],
      };
    const tallies = talliesOf(file, language);
    const isNew = changesAnything(file);
    return {
      text: [
        say.fine(at.name),
        ...(isNew ? [say.would, ...tallies] : [say.nothing]),
        ...(told.length > 0 ? ['', say.warnings(told.length), ...lines] : []),
        ...(isNew ? ['', say.why(at.why ?? say.usualWhy(at.name))] : []),
        ...(file.targets.added + file.targets.changed > 0
          ? [say.from(formatDate(at.on ?? context.view.today))]
          : []),
      ].join('\n'),
      buttons: [...pages, ...(isNew ? [[{ label: say.confirm, action: 'confirm' }]] : []), ...out],
    };
  },
  take(context, at, input) {
    const { state, view } = context;
    const turned = pageTurned(input, at.page);
    if (turned !== undefined) return { state: go(state, { ...at, page: Math.max(1, turned) }) };
    const action = 'action' in input ? input.action : hears(input.text, SPOKEN);
    if (action === 'another' || action === 'back')
      return { state: go(state, { screen: 'importFile', what: at.what }) };
    if (action === 'drop') return { ...whereFrom(context, at.what), notice: words[state.language].dropped };
    if (action === 'confirm') return confirm(context, at);
    if (!('text' in input)) return { state };
    const on = readDay(input.text, view.today);
    if (on) return { state: go(state, { ...at, on, page: 1 }) };
    const why = input.text.trim().slice(0, LONGEST_REASON);
    return { state: why === '' ? state : go(state, { ...at, why }) };
  },
  takeDocument: ({ state }, { what }, document) => open(state, what, document),
};

/** After a file was taken in, which is only being done now. */
export const importDone: Flow<At<'importDone'>> = {
  right: COMMAND_RIGHTS.importFile!,
  draw({ state: { language } }, { what }) {
    const say = words[language];
    return {
      text: say.whatNext,
      buttons: [
        [{ label: say.see[what], action: 'see' }],
        [
          { label: say.another, action: 'another' },
          { label: say.menu, action: 'menu' },
        ],
      ],
    };
  },
  take(context, { what }, input) {
    const { state } = context;
    const action = 'action' in input ? input.action : hears(input.text, { ...SPOKEN, see: ['xem', 'see'] });
    if (action === 'another') return { state: go(state, { screen: 'importFile', what }) };
    return action === 'see' || action === 'back' ? whereFrom(context, what) : { state };
  },
  takeDocument: ({ state }, { what }, document) => open(state, what, document),
};

/** Opens the screen that waits for a file. */
export function openImport({ state, view }: Context, what: string | undefined): Turn {
  const wanted = what === 'plans' ? 'plans' : 'register';
  return may(view.person, IMPORT_RIGHTS[wanted])
    ? { state: go(state, { screen: 'importFile', what: wanted }) }
    : { state };
}

function open(state: Context['state'], what: Importable, { name, base64 }: SentDocument): Turn {
  return { state: go(state, { screen: 'importCheck', what, name: name.slice(0, 100), base64, page: 1 }) };
}

function whereFrom(context: Context, what: Importable): Turn {
  return what === 'plans'
    ? openYear(context, planYear(context))
    : { state: go(context.state, { screen: 'register', page: 1 }) };
}

function checked({ view }: Context, { what, base64, on }: At<'importCheck'>) {
  return lookUp(view, { kind: 'importChecked', what, base64, ...(on && { on }) });
}

function confirm(context: Context, at: At<'importCheck'>): Turn | Load {
  const { state } = context;
  const found = checked(context, at);
  if ('load' in found) return found;
  const file = found.answer;
  if ('refused' in file || !file.ok || !changesAnything(file)) return { state };
  const say = words[state.language];
  const { what, name, base64, on } = at;
  return {
    state: go(state, { screen: 'importDone', what }),
    notice: [say.done(name), ...talliesOf(file, state.language)].join('\n'),
    commands: [
      {
        kind: 'importFile',
        what,
        name,
        base64,
        why: at.why ?? words.vi.usualWhy(name),
        ...(on && { on }),
      },
    ],
  };
}

const KINDS = ['organisations', 'events', 'places', 'targets'] as const;

function changesAnything(file: FileChecked): boolean {
  return KINDS.some((kind) => file[kind].added + file[kind].changed > 0);
}

function talliesOf(file: FileChecked, language: Context['state']['language']): string[] {
  const say = words[language];
  return KINDS.flatMap((kind) => {
    const { added, changed, unchanged } = file[kind];
    return added + changed + unchanged === 0 ? [] : [say.tally(say.kinds[kind], added, changed, unchanged)];
  });
}
