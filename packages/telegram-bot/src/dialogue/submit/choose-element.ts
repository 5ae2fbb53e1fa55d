import type { Button } from '../reply';
import type { Place } from '../state';
import { go, type Flow } from '../turn';
import { draftFor, valuesOf } from './draft';
import { hears } from '../hears';
import { showValue } from './show-value';
import { takeReport } from './take-report';
import { words } from './words';
import { fold } from '@hoptac/core/vi';

/** Which figure to change: by button, by its name, or by writing the right one at once. */
export const chooseElement: Flow<Extract<Place, { screen: 'chooseElement' }>> = {
  right: 'submit',
  draw({ state, view }, { period }) {
    const say = words[state.language];
    const values = valuesOf(view, period, draftFor(state, view, period));
    const offered = view.elements.filter(
      (element) => view.asked.includes(element) || values[element.code] !== undefined,
    );
    const rows = offered.map((element): Button[] => {
      const value = values[element.code];
      const shown = value === undefined ? '–' : showValue(element, value, state.language);
      return [{ label: `${element.name[state.language]}: ${shown}`, action: `element:${element.code}` }];
    });
    return { text: say.whichElement, buttons: [...rows, [{ label: say.backToReview, action: 'review' }]] };
  },

  take(context, { period }, input) {
    const { state, view } = context;
    const spoken = {
      review: ['quay lai', 'back'],
      ...Object.fromEntries(
        view.elements.map(({ code, synonyms }) => [`element:${code}`, synonyms.map(fold)]),
      ),
    };
    const action = 'action' in input ? input.action : hears(input.text, spoken);
    if (action === 'review') return { state: go(state, { screen: 'review', period }) };
    const element = view.elements.find(({ code }) => action === `element:${code}`)?.code;
    if (element !== undefined) return { state: go(state, { screen: 'ask', period, element, guided: false }) };
    return 'text' in input ? takeReport(context, input.text, period) : { state };
  },
};
