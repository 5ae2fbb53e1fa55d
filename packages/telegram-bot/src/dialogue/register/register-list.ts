import { formatQuantity } from '@hoptac/core/vi';
import { drawChoices, takeChoice, type Choice } from '../choices';
import { hears } from '../hears';
import { lookUp } from '../query';
import type { Button } from '../reply';
import type { Language, Place } from '../state';
import { go, type Context, type Flow } from '../turn';
import type { Listed } from './queries';
import { nameOfPlace } from './choose-place';
import { startFounding } from './found/founding';
import { standingWords } from './standing-words';
import { words } from './words';

type At = Extract<Place, { screen: 'register' }>;

const SPOKEN = {
  all: ['tat ca', 'xem tat ca', 'all', 'quay lai', 'back'],
  place: ['theo dia ban', 'dia ban', 'by place'],
  found: ['thanh lap', 'thanh lap moi', 'them', 'them moi', 'new'],
};

/** The register: everything in it, what a name finds, or what lies in a place. */
export const registerList: Flow<At> = {
  right: 'keepRegister',
  verbatim: true,
  draw(context, at) {
    const { language, founding } = context.state;
    const say = words[language];
    const found = listed(context, at);
    if ('load' in found) return found;
    const place = at.place === undefined ? undefined : nameOfPlace(context, at.place);
    if (place && 'load' in place) return place;
    const count = formatQuantity(found.answer.length, { digits: 0, language });
    const { lines, buttons } = drawChoices(choicesOf(found.answer, language), at.page, language);
    const head = place
      ? say.foundIn(place.name, count)
      : at.text === undefined
        ? say.title(count)
        : say.found(at.text, count);
    const all: Button[][] =
      at.text === undefined && at.place === undefined ? [] : [[{ label: say.all, action: 'all' }]];
    return {
      text: [head, ...(found.answer.length === 0 ? [say.none] : ['', ...lines, '', say.ask])].join('\n'),
      buttons: [
        ...buttons,
        ...all,
        [
          { label: say.byPlace, action: 'place' },
          {
            label: founding ? say.continueFounding(founding.name ?? say.newOne) : say.foundNew,
            action: 'found',
          },
        ],
        [
          { label: say.importFile, action: 'import:register' },
          { label: say.export, action: 'export:register' },
        ],
        [{ label: say.menu, action: 'menu' }],
      ],
    };
  },

  take(context, at, input) {
    const { state } = context;
    const open = (id: string) => ({ state: go(state, { screen: 'organisation', id }) });
    switch ('action' in input ? input.action : hears(input.text, SPOKEN)) {
      case 'all':
        return { state: go(state, { screen: 'register', page: 1 }) };
      case 'place':
        return { state: go(state, { screen: 'registerByPlace', page: 1 }) };
      case 'found':
        return { state: go(state, startFounding(state)) };
      default: {
        const found = listed(context, at);
        if ('load' in found) return found;
        const taken = takeChoice(choicesOf(found.answer, state.language), at.page, input);
        if (!taken) return { state };
        if ('chosen' in taken) return open(taken.chosen);
        if ('page' in taken) return { state: go(state, { ...at, page: taken.page }) };
        const searched = lookUp(context.view, { kind: 'organisations', text: taken.sought });
        if ('load' in searched) return searched;
        if (searched.answer.length === 1) return open(searched.answer[0]!.id);
        return { state: go(state, { screen: 'register', text: taken.sought, page: 1 }) };
      }
    }
  },
};

function listed({ view }: Context, { text, place }: At) {
  return lookUp(view, {
    kind: 'organisations',
    ...(text !== undefined && { text }),
    ...(place !== undefined && { place }),
  });
}

/** As lists name organisations: with the place, and how they stand unless they operate. */
export function choicesOf(organisations: readonly Listed[], language: Language): Choice[] {
  return organisations.map(({ id, name, placeName, standing }) => ({
    id,
    name,
    label: [
      name,
      placeName && ` – ${placeName}`,
      standing === 'operating' ? '' : ` (${standingWords[standing ?? 'unknown'][language]})`,
    ].join(''),
  }));
}
