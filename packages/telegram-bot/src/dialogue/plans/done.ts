import { hears } from '../hears';
import type { Place } from '../state';
import type { Flow } from '../turn';
import { openYear } from './open-year';
import { words } from './words';

/** After a plan was written, which is only being done now: on to it, or to the board. */
export const planDone: Flow<Extract<Place, { screen: 'planDone' }>> = {
  right: 'keepPlans',
  draw({ state: { language } }, { year }) {
    const say = words[language];
    return {
      text: say.whatNext,
      buttons: [
        [{ label: say.seePlan(year), action: 'see' }],
        [
          { label: say.board, action: 'planBoard' },
          { label: say.menu, action: 'menu' },
        ],
      ],
    };
  },
  take(context, { year, unit }, input) {
    const action =
      'action' in input ? input.action : hears(input.text, { see: ['xem', 'see', 'quay lai', 'back'] });
    return action === 'see' ? openYear(context, year, unit) : { state: context.state };
  },
};
