import type { Place } from '../state';
import { go, type Flow } from '../turn';
import { hears } from '../hears';
import { hasNews } from './draft';
import { resubmit, send } from './send';
import { words } from './words';

const LONGEST = 500;

/** Why figures that were sent are corrected, or why returned ones are right; kept with the version. */
export const reason: Flow<Extract<Place, { screen: 'reason' }>> = {
  right: 'submit',
  verbatim: true,
  draw({ state }, { unchanged }) {
    const say = words[state.language];
    const back = [{ label: say.backToReview, action: 'review' }];
    if (unchanged) return { text: say.whyRight, buttons: [back] };
    return {
      text: say.whyCorrect,
      buttons: [
        [
          { label: say.typo, action: 'typo' },
          { label: say.betterFigure, action: 'betterFigure' },
        ],
        back,
      ],
    };
  },

  take(context, { period, unchanged }, input) {
    const { state, view } = context;
    const say = words[state.language];
    const action = 'action' in input ? input.action : hears(input.text, { review: ['quay lai', 'back'] });
    const review = go(state, { screen: 'review', period });
    if (action === 'review') return { state: review };
    const written = 'text' in input ? input.text.trim().slice(0, LONGEST) : '';
    if (unchanged) return written === '' ? { state } : resubmit(context, period, written);
    // The draft may have been sent or moved from another place in between.
    if (!hasNews(state, view, period)) return { state: review, notice: say.nothingToSend };
    if (action === 'typo' || action === 'betterFigure') return send(context, period, say[action]);
    return written === '' ? { state } : send(context, period, written);
  },
};
