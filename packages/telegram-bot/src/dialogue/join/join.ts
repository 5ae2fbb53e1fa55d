import type { Place } from '../state';
import { go, type Flow } from '../turn';
import { codeCarried, looksLikePhone, takeCode } from './take-code';
import { words } from './words';

/** The door: a stranger becomes somebody by a single-use invitation, or by the telephone number they are known by. */
export const join: Flow<Extract<Place, { screen: 'join' }>> = {
  draw({ state, view }, { asked }) {
    const say = words[state.language];
    return {
      text: asked ? say.askAgain : say.askCode(view.allianceName),
      askPhone: say.sharePhone,
      buttons: [[{ label: say.noCode, action: 'noCode' }]],
    };
  },

  take(context, _at, input) {
    const { state, view } = context;
    const again = { ...context, state: go(state, { screen: 'join', asked: 'again' }) };
    if ('action' in input)
      return { state: again.state, notice: words[state.language].howToGetACode(view.allianceName) };
    if (looksLikePhone(input.text)) return { state: again.state, notice: words[state.language].phoneTyped };
    const code = codeCarried(input.text);
    // A greeting is answered with the question, not with “wrong code”.
    if (code === '') return { state: go(state, { screen: 'join' }) };
    return takeCode(again, code, input.text.replace(/^\/start\b/i, '').trim());
  },
};
