import type { Place } from '../state';
import type { Flow } from '../turn';
import { codeCarried, takeCode } from './take-code';
import { words } from './words';

/** Somebody who is in writes another code, for one more role. */
export const anotherCode: Flow<Extract<Place, { screen: 'anotherCode' }>> = {
  verbatim: true,
  draw({ state }) {
    const say = words[state.language];
    return { text: say.askAnother, buttons: [[{ label: say.menu, action: 'menu' }]] };
  },

  take(context, _at, input) {
    const { state } = context;
    if ('action' in input) return { state };
    const code = codeCarried(input.text);
    return code === ''
      ? { state, notice: words[state.language].noCodeIn }
      : takeCode(context, code, input.text.trim());
  },
};
