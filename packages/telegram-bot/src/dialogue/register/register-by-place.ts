import { hears } from '../hears';
import type { Place } from '../state';
import { go, type Flow } from '../turn';
import { drawPlaces, takePlace } from './choose-place';
import { words } from './words';

/** Which place's organisations to see. */
export const registerByPlace: Flow<Extract<Place, { screen: 'registerByPlace' }>> = {
  right: 'keepRegister',
  verbatim: true,
  draw(context, { sought, page }) {
    const say = words[context.state.language];
    const drawn = drawPlaces(context, { on: context.view.today, sought, page });
    if ('load' in drawn) return drawn;
    return {
      text: [say.whichPlace, '', ...drawn.lines].join('\n'),
      buttons: [
        ...drawn.buttons,
        [
          { label: say.backToList, action: 'list' },
          { label: say.menu, action: 'menu' },
        ],
      ],
    };
  },

  take(context, at, input) {
    const { state, view } = context;
    const action =
      'action' in input ? input.action : hears(input.text, { list: ['quay lai', 'back', 'danh sach'] });
    if (action === 'list') return { state: go(state, { screen: 'register', page: 1 }) };
    const taken = takePlace(context, { on: view.today, sought: at.sought, page: at.page }, input);
    if (!taken) return { state };
    if ('load' in taken) return taken;
    return 'chosen' in taken
      ? { state: go(state, { screen: 'register', place: taken.chosen, page: 1 }) }
      : { state: go(state, { screen: 'registerByPlace', ...withoutUndefined(taken) }) };
  },
};

/** A search without what is not sought, as places are kept. */
export function withoutUndefined({ sought, page }: { sought: string | undefined; page: number }) {
  return { page, ...(sought !== undefined && { sought }) };
}
