import type { Place } from '../state';
import { go, type Flow } from '../turn';
import { words } from './words';

const LONGEST = 80;

/** A name as it is kept: one line, without signs that nobody sees. */
export function cleanName(text: string): string | undefined {
  const name = visible(text);
  return /\p{L}/u.test(name) && name.length <= LONGEST ? name : undefined;
}

/** What somebody calls themselves in their app, as far as it can be kept; it can be corrected later. */
export function nameFrom(sender: string): string {
  return Array.from(visible(sender)).slice(0, LONGEST).join('') || '?';
}

function visible(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Corrects one's own name. */
export const myName: Flow<Extract<Place, { screen: 'myName' }>> = {
  verbatim: true,
  draw({ state, view }) {
    const say = words[state.language];
    return {
      text: say.askName(view.person?.name ?? ''),
      buttons: [[{ label: say.back, action: 'myData' }]],
    };
  },

  take({ state }, _at, input) {
    const say = words[state.language];
    if ('action' in input) return { state };
    const name = cleanName(input.text);
    if (name === undefined) return { state, notice: say.noName };
    return {
      state: go(state, { screen: 'menu' }),
      notice: say.nameCorrected(name),
      commands: [{ kind: 'correctName', name }],
    };
  },
};
