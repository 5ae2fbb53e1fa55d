import type { Place } from '../state';
import { go, type Flow } from '../turn';
import { words } from './words';

/** After something was written: where to go on. The lists are read anew from here. */
export const peopleDone: Flow<Extract<Place, { screen: 'peopleDone' }>> = {
  right: 'keepPeople',
  draw({ state }, { person }) {
    const say = words[state.language];
    return {
      text: say.whatNext,
      buttons: [
        ...(person === undefined ? [] : [[{ label: say.seePerson, action: 'seePerson' }]]),
        [
          { label: say.invite, action: 'invite' },
          { label: say.openInvitations, action: 'openInvitations' },
        ],
        [
          { label: say.people, action: 'people' },
          { label: say.menu, action: 'menu' },
        ],
      ],
    };
  },

  take({ state }, { person }, input) {
    if ('action' in input && input.action === 'seePerson' && person !== undefined)
      return { state: go(state, { screen: 'person', person }) };
    return { state, notice: words[state.language].chooseButton };
  },
};
