import type { Place } from '../state';
import { go } from '../turn';
import { placeScreen } from './place-screen';
import { words } from './words';

/** Which place's organisations to see. */
export const registerByPlace = placeScreen<Extract<Place, { screen: 'registerByPlace' }>>({
  right: 'keepRegister',
  question: (language) => words[language].whichPlace,
  below: (language) => [
    { label: words[language].backToList, action: 'back' },
    { label: words[language].menu, action: 'menu' },
  ],
  back: ['quay lai', 'back', 'danh sach'],
  leave: ({ state }) => ({ state: go(state, { screen: 'register', page: 1 }) }),
  searching: (_at, search) => ({ screen: 'registerByPlace', ...search }),
  chosen: ({ state }, _at, place) => ({ state: go(state, { screen: 'register', place, page: 1 }) }),
});
