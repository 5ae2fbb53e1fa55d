import { factCatalogue } from '@hoptac/core/law';
import { fold } from '@hoptac/core/vi';
import { pageOf, pageTurned, placeNamed } from '../page';
import { may } from '../rights';
import { go, type Context, type Flow } from '../turn';
import { showFactValue } from './fact-value';
import { isFact } from './missing';
import type { StatusPlace } from './places';
import { words } from './words';

/** What has been told of the organisation, to look at and to correct. */
export const ownFacts: Flow<Extract<StatusPlace, { screen: 'ownFacts' }>> = {
  right: 'readOwn',
  draw(context, { page }) {
    const { state, view } = context;
    const { language } = state;
    const say = words[language];
    const told = toldFacts(context);
    const { shown, first, turning } = pageOf(told, page, language);
    const lines = shown.map(({ label, value }, index) => `${first + index + 1}. ${label}: ${value}`);
    const officer = may(view.person, 'submit');
    return {
      text:
        told.length === 0
          ? say.noFacts
          : [say.ownFacts, ...lines, ...(officer ? ['', say.toCorrect] : [])].join('\n'),
      buttons: [
        ...(turning.length > 0 ? [turning] : []),
        ...(officer ? [[{ label: say.answerQuestions, action: 'tell' }]] : []),
        [
          { label: say.back, action: 'status' },
          { label: say.menu, action: 'menu' },
        ],
      ],
    };
  },

  take(context, at, input) {
    const { state, view } = context;
    const turned = pageTurned(input, at.page);
    if (turned !== undefined) return { state: go(state, { ...at, page: turned }) };
    const told = toldFacts(context);
    const named = placeNamed(input, told.length);
    const sought = 'text' in input ? fold(input.text).trim() : '';
    const fact =
      named === undefined
        ? told.find(({ label }) => sought.length > 2 && fold(label).includes(sought))?.fact
        : told[named]!.fact;
    if (fact === undefined || !may(view.person, 'submit')) return { state: go(state, at) };
    return { state: go(state, { screen: 'askFact', fact, passed: [], alone: true }) };
  },
};

function toldFacts({ state: { language }, view: { organisation } }: Context) {
  return Object.entries(organisation?.facts ?? {}).flatMap(([fact, value]) =>
    isFact(fact)
      ? [{ fact, label: factCatalogue[fact].label[language], value: showFactValue(fact, value, language) }]
      : [],
  );
}
