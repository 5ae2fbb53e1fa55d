import type { Place } from '../state';
import { go, type Flow } from '../turn';
import { hears } from '../hears';
import { draftFor, dropDraft, monthIn } from './draft';
import { showValues } from './show-value';
import { words } from './words';

const SPOKEN = {
  discard: ['bo', 'dong y', 'dung', 'co', 'xoa', 'yes', 'discard'],
  keep: ['khong', 'ko', 'giu', 'giu lai', 'quay lai', 'no', 'keep', 'back'],
};

/** Asks once before what was typed is thrown away. */
export const discard: Flow<Extract<Place, { screen: 'discard' }>> = {
  right: 'submit',
  draw(context, { period }) {
    const { state, view } = context;
    const say = words[state.language];
    const { changes } = draftFor(state, view, period);
    return {
      text: [
        say.discardThese(monthIn(context, period)),
        ...showValues(view.elements, changes, state.language),
      ].join('\n'),
      buttons: [
        [
          { label: say.discard, action: 'discard' },
          { label: say.keep, action: 'keep' },
        ],
      ],
    };
  },

  take(context, { period }, input) {
    const { state, view } = context;
    const say = words[state.language];
    switch ('action' in input ? input.action : hears(input.text, SPOKEN)) {
      case 'discard':
        return {
          state: go(dropDraft(state, view, period), { screen: 'menu' }),
          notice: say.discarded(monthIn(context, period)),
        };
      case 'keep':
        return { state: go(state, { screen: 'review', period }) };
      default:
        return { state, notice: say.sayKeepOrDiscard };
    }
  },
};
