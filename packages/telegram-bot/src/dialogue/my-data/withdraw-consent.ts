import { hears } from '../hears';
import { LAW_IN_FORCE } from '../join/consent-words';
import { lookUp } from '../query';
import type { Place } from '../state';
import { go, type Flow } from '../turn';
import { words } from './words';

const SPOKEN = { yes: ['rut', 'rut dong y', 'rut lai dong y', 'dong y', 'co', 'yes', 'withdraw'] };

/** Takes one's consent back: nothing more is done with one's data. */
export const withdrawConsent: Flow<Extract<Place, { screen: 'withdrawConsent' }>> = {
  ownWords: ['myData'],
  draw({ state, view }) {
    const say = words[state.language];
    return {
      text: `${say.withdrawAsk}\n${view.today >= LAW_IN_FORCE ? say.withdrawByLaw : ''}`.trim(),
      buttons: [
        [{ label: say.withdrawSure, action: 'yes' }],
        [{ label: say.eraseInstead, action: 'erase' }],
        [{ label: say.back, action: 'myData' }],
      ],
    };
  },

  take({ state, view }, _at, input) {
    const say = words[state.language];
    const action = 'action' in input ? input.action : hears(input.text, SPOKEN);
    if (action === 'erase') return { state: go(state, { screen: 'erase', sure: false }) };
    if (action !== 'yes') return { state, notice: say.chooseButton };
    const mine = lookUp(view, { kind: 'myData' });
    if ('load' in mine) return mine;
    if (mine.answer.isLastAdministrator) return { state, notice: say.lastAdministrator };
    return {
      state: go(state, { screen: 'join' }),
      notice: say.withdrawn(view.allianceName),
      secret: true,
      commands: [{ kind: 'withdrawConsent' }],
    };
  },
};
