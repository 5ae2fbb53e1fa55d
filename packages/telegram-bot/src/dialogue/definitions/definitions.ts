import {
  formulaWords,
  measureUnitNames,
  type DataElement,
  type Indicator,
  type MeasureUnit,
} from '@hoptac/core/indicators';
import { formatDate } from '@hoptac/core/time';
import { drawChoices, soughtIn, takeChoice, type Choice } from '../choices';
import { hears } from '../hears';
import { lookUp, type AnswerTo, type Load } from '../query';
import type { Language, Place } from '../state';
import { go, type Flow } from '../turn';
import type { View } from '../view';
import { words } from './words';

type At<S extends Place['screen']> = Extract<Place, { screen: S }>;

const SPOKEN = {
  indicators: ['chi tieu', 'indicators'],
  elements: ['muc so lieu', 'so lieu', 'elements'],
  import: ['nhap', 'nhap bo rieng', 'import'],
};

/** The indicators and data elements in force, and which set they are of. */
export const definitions: Flow<At<'definitions'>> = {
  right: 'keepIndicators',
  verbatim: true,
  draw({ state: { language }, view }, { list, page, sought }) {
    const say = words[language];
    const found = lookUp(view, { kind: 'definitions' });
    if ('load' in found) return found;
    const { indicators, elements, sets } = found.answer;
    const fitting = soughtIn(choicesOf(found.answer[list], language), sought);
    const { lines, buttons } = drawChoices(fitting, page, language);
    const by = (name: string) => (name.startsWith('system:') ? say.system : name);
    const inForce = sets.findLast(({ from }) => from === undefined || from <= view.today);
    const later = sets.filter(({ from }) => from !== undefined && from > view.today);
    return {
      text: [
        say.title(indicators.length, elements.length),
        inForce
          ? say.own(inForce.from === undefined ? say.always : formatDate(inForce.from), by(inForce.byName))
          : say.configured,
        ...later.map(({ from, byName }) => say.later(formatDate(from!), by(byName))),
        '',
        say[list],
        ...(fitting.length === 0 ? [say.nothing] : lines),
        '',
        say.ask,
      ].join('\n'),
      buttons: [
        ...buttons,
        [
          list === 'indicators'
            ? { label: say.elements, action: 'elements' }
            : { label: say.indicators, action: 'indicators' },
        ],
        [{ label: say.import, action: 'importDefinitions' }],
        [{ label: say.menu, action: 'menu' }],
      ],
    };
  },
  take({ state, view }, at, input) {
    const action = 'action' in input ? input.action : hears(input.text, SPOKEN);
    if (action === 'indicators' || action === 'elements')
      return { state: go(state, { screen: 'definitions', list: action, page: 1 }) };
    if (action === 'importDefinitions' || action === 'import')
      return { state: go(state, { screen: 'definitionsImport' }) };
    const found = lookUp(view, { kind: 'definitions' });
    if ('load' in found) return found;
    const { list, page } = at;
    const all = choicesOf(found.answer[list], state.language);
    const taken = takeChoice(soughtIn(all, at.sought), page, input);
    if (!taken) return { state };
    const open = (code: string) => ({
      state: go(state, { screen: 'definition', list, page, code } as const),
    });
    if ('chosen' in taken) return open(taken.chosen);
    if ('page' in taken) return { state: go(state, { ...at, page: Math.max(1, taken.page) }) };
    const [only, ...others] = soughtIn(all, taken.sought);
    return only && others.length === 0
      ? open(only.id)
      : { state: go(state, { ...at, sought: taken.sought, page: 1 }) };
  },
};

/** One definition in words. */
export const definition: Flow<At<'definition'>> = {
  right: 'keepIndicators',
  draw({ state: { language }, view }, { list, code }) {
    const say = words[language];
    const found = lookUp(view, { kind: 'definitions' });
    if ('load' in found) return found;
    const { indicators, elements } = found.answer;
    const indicator = list === 'indicators' ? indicators.find((one) => one.code === code) : undefined;
    const element = list === 'elements' ? elements.find((one) => one.code === code) : undefined;
    const lines = indicator
      ? indicatorLines(indicator, elements, language)
      : element
        ? elementLines(element, indicators, language)
        : [say.gone];
    return {
      text: lines.join('\n'),
      buttons: [
        [
          { label: say.back, action: 'back' },
          { label: say.menu, action: 'menu' },
        ],
      ],
    };
  },
  take({ state }, { list, page }, input) {
    const action = 'action' in input ? input.action : hears(input.text, { back: ['quay lai', 'back'] });
    return {
      state: action === 'back' ? go(state, { screen: 'definitions', list, page }) : state,
    };
  },
};

function choicesOf(of: readonly (Indicator | DataElement)[], language: Language): Choice[] {
  return of.map(({ code, name }) => ({ id: code, label: name[language] }));
}

function indicatorLines(
  indicator: Indicator,
  elements: readonly DataElement[],
  language: Language,
): string[] {
  const say = words[language];
  const { code, name, unit, better, formula, reading, source } = indicator;
  return [
    `🎯 ${name[language]}`,
    '',
    say.formula(formulaWords(formula, elements)[language]),
    say.unit(unitWords(unit, language)),
    say.better[better],
    ...(reading ? [say.reading(reading[language])] : []),
    ...(source ? [say.source([source.document[language], source.place].filter(Boolean).join(', '))] : []),
    say.code(code),
  ];
}

function elementLines(element: DataElement, indicators: readonly Indicator[], language: Language): string[] {
  const say = words[language];
  const { code, name, unit, overTime, meaning, synonyms } = element;
  const using = indicators.filter(({ formula }) => JSON.stringify(formula).includes(`"${code}"`));
  return [
    `🔢 ${name[language]}`,
    '',
    ...(meaning ? [say.meaning(meaning[language])] : []),
    say.unit(unitWords(unit, language)),
    say.overTime[overTime],
    say.synonyms(synonyms.slice(0, 12).join(', ')),
    ...(using.length > 0 ? [say.usedIn(using.map((one) => one.name[language]).join('; '))] : []),
    say.code(code),
  ];
}

/** How many sets had been taken in. */
export function setsSeen({ answers }: View): { answer: AnswerTo<'definitions'> } | Load {
  return lookUp({ answers }, { kind: 'definitions' });
}

function unitWords(unit: MeasureUnit, language: Language): string {
  const explained: Readonly<Partial<Record<MeasureUnit, string>>> = words[language].explained;
  return explained[unit] ?? measureUnitNames[unit][language];
}
