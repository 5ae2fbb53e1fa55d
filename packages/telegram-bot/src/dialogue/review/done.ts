import { hears } from '../hears';
import { go, type Flow } from '../turn';
import type { ReviewPlace } from './places';
import { words } from './words';

/** The end of a round. */
export const reviewDone: Flow<Extract<ReviewPlace, { screen: 'reviewDone' }>> = {
  right: 'review',
  searches: true,
  draw({ state }, { left }) {
    const say = words[state.language];
    return {
      text: left > 0 ? say.roundOverWith(left) : say.roundOver,
      buttons: [
        [
          { label: say.queue, action: 'queue' },
          { label: say.menu, action: 'menu' },
        ],
      ],
    };
  },

  take({ state }, { filter }, input) {
    const spoken = { queue: ['danh sach', 'quay lai', 'tiep', 'xem tiep', 'list', 'back', 'next'] };
    const action = 'action' in input ? input.action : hears(input.text, spoken);
    return action === 'queue'
      ? { state: go(state, { screen: 'reviewQueue', filter, page: 1 }) }
      : { state, notice: words[state.language].whatToDo };
  },
};
