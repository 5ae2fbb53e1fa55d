import { formatDate, vietnamDate } from '@hoptac/core/time';
import { pageOf, pageTurned } from '../page';
import { lookUp } from '../query';
import type { Place } from '../state';
import { go, type Flow } from '../turn';
import { saidOf } from './trail-words';
import { words } from './words';

const ROWS = 15;

/** What one did, and what others changed of one, the last first. */
export const myTrail: Flow<Extract<Place, { screen: 'myTrail' }>> = {
  draw({ state, view }, at) {
    const say = words[state.language];
    const found = lookUp(view, { kind: 'myTrail' });
    if ('load' in found) return found;
    const { shown, turning } = pageOf(found.answer, at.page, state.language, ROWS);
    const lines = shown.map(
      (line) =>
        `• ${formatDate(vietnamDate(new Date(line.at)))}: ${saidOf(line.what, state.language)}${line.byOther ? say.byOther : ''}`,
    );
    return {
      text: [say.trailTitle, ...(lines.length > 0 ? lines : [say.trailEmpty])].join('\n'),
      buttons: [
        ...(turning.length > 0 ? [turning] : []),
        [
          { label: say.back, action: 'myData' },
          { label: say.menu, action: 'menu' },
        ],
      ],
    };
  },

  take({ state }, at, input) {
    const page = pageTurned(input, at.page);
    return page === undefined
      ? { state, notice: words[state.language].chooseButton }
      : { state: go(state, { screen: 'myTrail', page }) };
  },
};
