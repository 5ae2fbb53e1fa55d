import { hears } from '../hears';
import type { Place } from '../state';
import { go, type Flow } from '../turn';
import { words } from './words';

/** After something was written: on to the organisation, or back to the list. */
export const registerDone: Flow<Extract<Place, { screen: 'registerDone' }>> = {
  right: 'keepRegister',
  verbatim: true,
  draw({ state: { language } }) {
    const say = words[language];
    return {
      text: say.whatNext,
      buttons: [
        [{ label: say.seeOrganisation, action: 'seeOrganisation' }],
        [
          { label: say.backToList, action: 'list' },
          { label: say.menu, action: 'menu' },
        ],
      ],
    };
  },

  take({ state }, { id }, input) {
    const spoken = { seeOrganisation: ['xem', 'xem don vi', 'see'], list: ['danh sach', 'quay lai', 'back'] };
    switch ('action' in input ? input.action : hears(input.text, spoken)) {
      case 'seeOrganisation':
        return { state: go(state, { screen: 'organisation', id }) };
      case 'list':
        return { state: go(state, { screen: 'register', page: 1 }) };
      default:
        return 'text' in input
          ? { state: go(state, { screen: 'register', text: input.text.slice(0, 100), page: 1 }) }
          : { state };
    }
  },
};
