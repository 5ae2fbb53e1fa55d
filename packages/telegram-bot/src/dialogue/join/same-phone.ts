import { placeNamed } from '../page';
import { lookUp } from '../query';
import type { Place } from '../state';
import { go, type Flow } from '../turn';
import { initialsOf } from './initials';
import { words } from './words';

/** Two people share a telephone: whoever writes says which of them they are; the alliance helps where that is unclear. */
export const samePhone: Flow<Extract<Place, { screen: 'samePhone' }>> = {
  draw({ state, view }, { people }) {
    const say = words[state.language];
    const rows: { label: string; action: string }[][] = [];
    for (const [index, person] of people.entries()) {
      const entered = lookUp(view, { kind: 'personEntered', person });
      if ('load' in entered) return entered;
      if (entered.answer)
        rows.push([{ label: `${index + 1}. ${initialsOf(entered.answer.name)}`, action: `person:${index}` }]);
    }
    return { text: say.whichPerson, buttons: [...rows, [{ label: say.neither, action: 'neither' }]] };
  },

  take({ state }, { people, phoneHash }, input) {
    const say = words[state.language];
    const chosen =
      'action' in input
        ? Number(/^person:(\d)$/.exec(input.action)?.[1] ?? Number.NaN)
        : placeNamed(input, people.length);
    const person = chosen === undefined ? undefined : people[chosen];
    if (person !== undefined) return { state: go(state, { screen: 'consent', by: { person, phoneHash } }) };
    if ('action' in input)
      return { state: go(state, { screen: 'join', asked: 'again' }), notice: say.phoneUnclear };
    return { state, notice: say.chooseByNumber };
  },
};
