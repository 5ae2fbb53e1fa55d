import { hears } from '../hears';
import { LAW_IN_FORCE } from '../join/consent-words';
import { lookUp } from '../query';
import type { Place } from '../state';
import { go, type Flow } from '../turn';
import { words } from './words';

const SURE = { yes: ['xoa', 'xoa het', 'xoa du lieu', 'erase'] };

/** Erases what tells who one is. Asked twice, the second time by a word, because it cannot be taken back. */
export const erase: Flow<Extract<Place, { screen: 'erase' }>> = {
  verbatim: true,
  draw({ state, view }, { sure }) {
    const say = words[state.language];
    const byLaw = view.today >= LAW_IN_FORCE ? [say.eraseByLaw] : [];
    return sure
      ? { text: say.eraseType, buttons: [[{ label: say.keep, action: 'myData' }]] }
      : {
          text: [say.eraseAsk, ...byLaw].join('\n'),
          buttons: [[{ label: say.eraseGoOn, action: 'goOn' }], [{ label: say.keep, action: 'myData' }]],
        };
  },

  take({ state, view }, { sure }, input) {
    const say = words[state.language];
    if ('action' in input)
      return input.action === 'goOn' ? { state: go(state, { screen: 'erase', sure: true }) } : { state };
    if (!sure || hears(input.text, SURE) !== 'yes')
      return { state: go(state, { screen: 'myData' }), notice: say.notErased };
    const mine = lookUp(view, { kind: 'myData' });
    if ('load' in mine) return mine;
    if (mine.answer.isLastAdministrator)
      return { state: go(state, { screen: 'myData' }), notice: say.lastAdministrator };
    return {
      state: go(state, { screen: 'join' }),
      notice: say.erased,
      secret: true,
      commands: [{ kind: 'forgetMe' }],
    };
  },
};
