import { cleanName } from '../my-data/my-name';
import { lookUp } from '../query';
import type { Place } from '../state';
import { go, type Flow } from '../turn';
import { words } from './words';

type At<S extends Place['screen']> = Extract<Place, { screen: S }>;

/** Somebody is entered with their telephone number, and comes in by sharing it: first the name. */
export const addName: Flow<At<'addName'>> = {
  right: 'keepPeople',
  verbatim: true,
  draw({ state }) {
    const say = words[state.language];
    return { text: say.addName, buttons: [[{ label: say.backToPeople, action: 'people' }]] };
  },
  take({ state }, _at, input) {
    if ('action' in input) return { state };
    const name = cleanName(input.text);
    return name === undefined
      ? { state, notice: words[state.language].noName }
      : { state: go(state, { screen: 'addPhone', name }) };
  },
};

/** Then the number, of which only a hash is kept. */
export const addPhone: Flow<At<'addPhone'>> = {
  right: 'keepPeople',
  verbatim: true,
  draw({ state }, { name }) {
    const say = words[state.language];
    return { text: say.addPhone(name), buttons: [[{ label: say.backToPeople, action: 'people' }]] };
  },
  take({ state, view }, { name }, input) {
    const say = words[state.language];
    if ('action' in input) return { state };
    const typed = lookUp(view, { kind: 'phoneTyped', phone: input.text.slice(0, 40) });
    if ('load' in typed) return typed;
    const { answer } = typed;
    if (!answer) return { state, notice: say.noPhone };
    return {
      state: go(state, { screen: 'grantRole', grant: { kind: 'add', name, phoneHash: answer.phoneHash } }),
      ...(answer.knownTo > 0 && { notice: say.phoneShared(answer.knownTo) }),
    };
  },
};
