import { placeScreen } from '../register/place-screen';
import type { Place } from '../state';
import { openYear } from './open-year';
import { words } from './words';

/** Whose part of the plan to see. */
export const planForPlace = placeScreen<Extract<Place, { screen: 'planForPlace' }>>({
  right: 'keepPlans',
  question: (language) => words[language].whichPlace,
  below: (language) => [
    { label: words[language].back, action: 'back' },
    { label: words[language].menu, action: 'menu' },
  ],
  back: ['quay lai', 'back'],
  leave: (context, { year }) => openYear(context, year),
  searching: ({ year }, search) => ({ screen: 'planForPlace', year, ...search }),
  chosen: (context, { year }, place) => openYear(context, year, place),
});
