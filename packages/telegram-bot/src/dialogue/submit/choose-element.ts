import type { DataElement } from '@hoptac/core/indicators';
import type { Month } from '@hoptac/core/time';
import { fold } from '@hoptac/core/vi';
import type { Button } from '../reply';
import { placeNamed } from '../page';
import type { DialogueState, Place } from '../state';
import { go, type Flow } from '../turn';
import type { View } from '../view';
import { draftFor, valuesOf } from './draft';
import { hears } from '../hears';
import { showValue } from './show-value';
import { takeReport } from './take-report';
import { words } from './words';

/** Which figure to change: by button, by its name, or by writing the right one at once. */
export const chooseElement: Flow<Extract<Place, { screen: 'chooseElement' }>> = {
  right: 'submit',
  draw({ state, view }, { period }) {
    const say = words[state.language];
    const values = valuesOf(view, period, draftFor(state, view, period));
    const rows = offered(state, view, period).map((element, index): Button[] => {
      const value = values[element.code];
      const shown = value === undefined ? '–' : showValue(element, value, state.language);
      const label = `${index + 1}. ${element.name[state.language]}: ${shown}`;
      return [{ label, action: `element:${element.code}` }];
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
    const numbered = offered(state, view, period)[placeNamed(input, view.elements.length) ?? -1];
    if (numbered)
      return { state: go(state, { screen: 'ask', period, element: numbered.code, guided: false }) };
    const action = 'action' in input ? input.action : hears(input.text, spoken);
    if (action === 'review') return { state: go(state, { screen: 'review', period }) };
    const element = view.elements.find(({ code }) => action === `element:${code}`)?.code;
    if (element !== undefined) return { state: go(state, { screen: 'ask', period, element, guided: false }) };
    return 'text' in input ? takeReport(context, input.text, period) : { state };
  },
};

/** What is asked for, and what was given beyond it. */
function offered(state: DialogueState, view: View, period: Month): DataElement[] {
  const values = valuesOf(view, period, draftFor(state, view, period));
  return view.elements.filter(
    (element) => view.asked.includes(element) || values[element.code] !== undefined,
  );
}
