import { fold } from '@hoptac/core/vi';
import { hears } from '../hears';
import { pageOf, pageTurned, placeNamed } from '../page';
import { lookUp } from '../query';
import type { Button } from '../reply';
import { go, type Flow } from '../turn';
import { named } from './audience-words';
import { audienceWith, draftOf, toggled, withDraft } from './draft';
import type { AnnouncementPlace } from './places';
import type { AudiencePlace } from './queries';
import { words } from './words';

/** Chooses places, going down and up the tree. */
export const choosePlaces: Flow<Extract<AnnouncementPlace, { screen: 'announcePlaces' }>> = {
  right: 'announce',
  verbatim: true,
  draw({ state, view }, at) {
    const found = lookUp(view, { kind: 'audiencePlaces' });
    if ('load' in found) return found;
    const say = words[state.language];
    const all = found.answer;
    const chosen = draftOf(state).audience.places ?? [];
    const here = all.find(({ code }) => code === at.under);
    const { shown, first, turning } = pageOf(under(all, at.under), at.page, state.language);
    const names = chosen.map((code) => all.find((place) => place.code === code)?.name ?? code);
    const rows = shown.map((place, index): Button[] => {
      const position = first + index;
      const mark = chosen.includes(place.code) ? '☑️' : '▫️';
      return [
        { label: `${mark} ${position + 1}. ${place.name}`, action: `choose:${position}` },
        ...(hasParts(all, place) ? [{ label: say.places.parts, action: `into:${position}` }] : []),
      ];
    });
    return {
      text: [
        say.places.title(here?.name ?? say.places.whole),
        names.length === 0 ? say.places.none : say.places.chosen(named(names, state.language)),
        '',
        say.places.how,
      ].join('\n'),
      buttons: [
        ...rows,
        ...(turning.length > 0 ? [turning] : []),
        [
          ...(at.under === undefined ? [] : [{ label: say.places.up, action: 'up' }]),
          { label: say.places.done, action: 'done' },
        ],
      ],
    };
  },

  take({ state, view }, at, input) {
    const found = lookUp(view, { kind: 'audiencePlaces' });
    if ('load' in found) return found;
    const all = found.answer;
    const list = under(all, at.under);
    const turned = pageTurned(input, at.page);
    if (turned !== undefined) return { state: go(state, { ...at, page: turned }) };
    const typed =
      placeNamed(input, list.length) ?? ('text' in input ? placeCalled(input.text, list) : undefined);
    const action =
      'action' in input ? input.action : typed === undefined ? said(input.text) : `choose:${typed}`;
    const [what, which] = action?.split(':') ?? [];
    if (what === 'done') return { state: go(state, { screen: 'announceTo' }) };
    if (what === 'up') {
      const parent = all.find(({ code }) => code === at.under)?.parent;
      return {
        state: go(state, {
          screen: 'announcePlaces',
          page: 1,
          ...(parent !== undefined && { under: parent }),
        }),
      };
    }
    const place = list[Number(which)];
    if (!place) return { state, notice: words[state.language].places.notFound };
    if (what === 'into')
      return { state: go(state, { screen: 'announcePlaces', under: place.code, page: 1 }) };
    const { audience } = draftOf(state);
    const places = toggled(audience.places, place.code);
    // Places and single cooperatives are two ways to say where; the later one holds.
    return {
      state: withDraft(state, { audience: audienceWith(audience, { places, organisations: undefined }) }),
    };
  },
};

/** The parts of a place; at the top, what lies in no other. */
function under(all: readonly AudiencePlace[], code: string | undefined): AudiencePlace[] {
  return all.filter(({ parent }) => parent === code);
}

function hasParts(all: readonly AudiencePlace[], { code }: AudiencePlace): boolean {
  return all.some(({ parent }) => parent === code);
}

function placeCalled(text: string, list: readonly AudiencePlace[]): number | undefined {
  const said = fold(text.trim());
  const place = list.findIndex(({ name }) => fold(name) === said);
  return place < 0 ? undefined : place;
}

function said(text: string): string | undefined {
  return hears(text, { done: ['xong', 'done', 'quay lai'], up: ['len tren', 'len', 'up'] });
}
