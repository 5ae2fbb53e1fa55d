import type { Place } from '../state';
import { go, type Flow } from '../turn';
import { hears } from '../hears';
import { send } from './review';
import { words } from './words';

const LONGEST = 500;

/** Why figures that were sent are corrected; kept with the new version. */
export const reason: Flow<Extract<Place, { screen: 'reason' }>> = {
  right: 'submit',
  draw({ state }) {
    const say = words[state.language];
    return {
      text: say.whyCorrect,
      buttons: [
        [
          { label: say.typo, action: 'typo' },
          { label: say.betterFigure, action: 'betterFigure' },
        ],
        [{ label: say.backToReview, action: 'review' }],
      ],
    };
  },

  take(context, { period }, input) {
    const { state } = context;
    const say = words[state.language];
    const action = 'action' in input ? input.action : hears(input.text, { review: ['quay lai', 'back'] });
    if (action === 'review') return { state: go(state, { screen: 'review', period }) };
    if (action === 'typo' || action === 'betterFigure') return send(context, period, say[action]);
    return 'text' in input ? send(context, period, input.text.slice(0, LONGEST)) : { state };
  },
};
