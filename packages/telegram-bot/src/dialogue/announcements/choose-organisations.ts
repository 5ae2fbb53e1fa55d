import { clipped } from '../clipped';
import { hears } from '../hears';
import { pageOf, pageTurned, placeNamed } from '../page';
import { lookUp, type Load } from '../query';
import type { Button } from '../reply';
import { go, type Context, type Flow } from '../turn';
import { audienceNames } from './audience-names';
import { named } from './audience-words';
import { audienceWith, draftOf, toggled, withDraft } from './draft';
import type { AnnouncementPlace } from './places';
import type { AudienceOrganisation } from './queries';
import { words } from './words';

type At = Extract<AnnouncementPlace, { screen: 'announceOrganisations' }>;

/** Chooses single cooperatives, found by their names. */
export const chooseOrganisations: Flow<At> = {
  right: 'announce',
  verbatim: true,
  draw(context, at) {
    const { state, view } = context;
    const say = words[state.language].organisations;
    const { organisations: chosen = [] } = draftOf(state).audience;
    const names = audienceNames(view, chosen.length > 0 ? { organisations: chosen } : {});
    if ('load' in names) return names;
    const found = foundAt(context, at);
    if ('load' in found) return found;
    const { shown, first, turning } = pageOf(found.list, at.page, state.language);
    const rows = shown.map(({ id, name, placeName }, index): Button[] => [
      {
        label: `${chosen.includes(id) ? '☑️' : '▫️'} ${first + index + 1}. ${clipped(name, LONGEST_NAME)} – ${clipped(placeName, LONGEST_NAME)}`,
        action: `choose:${first + index}`,
      },
    ]);
    const chosenNames = chosen.map((id) => names.nameOf('organisation', id));
    return {
      text: [
        say.title,
        ...(chosen.length > 0 ? [say.chosen(String(chosen.length), named(chosenNames, state.language))] : []),
        '',
        ...(at.search === undefined
          ? []
          : [found.list.length === 0 ? say.notFound(at.search) : say.found(at.search)]),
        ...(found.list.length > 0 ? [say.how] : at.search === undefined ? [say.ask] : []),
      ].join('\n'),
      buttons: [
        ...rows,
        ...(turning.length > 0 ? [turning] : []),
        [
          ...(chosen.length > 0 ? [{ label: say.clear, action: 'clear' }] : []),
          { label: words[state.language].places.done, action: 'done' },
        ],
      ],
    };
  },

  take(context, at, input) {
    const { state } = context;
    const { audience } = draftOf(state);
    const turned = pageTurned(input, at.page);
    if (turned !== undefined) return { state: go(state, { ...at, page: turned }) };
    const found = foundAt(context, at);
    if ('load' in found) return found;
    const position = placeNamed(input, found.list.length);
    const action =
      'action' in input
        ? input.action
        : position === undefined
          ? hears(input.text, { done: ['xong', 'done', 'quay lai'], clear: ['bo chon het', 'clear'] })
          : `choose:${position}`;
    const [what, which] = action?.split(':') ?? [];
    if (what === 'done') return { state: go(state, { screen: 'announceTo' }) };
    if (what === 'clear')
      return { state: withDraft(state, { audience: audienceWith(audience, { organisations: undefined }) }) };
    const organisation = what === 'choose' ? found.list[Number(which)] : undefined;
    if (organisation) {
      const organisations = toggled(audience.organisations, organisation.id);
      // Places and single cooperatives are two ways to say where; the later one holds.
      const next = audienceWith(audience, { organisations, places: undefined });
      return { state: withDraft(state, { audience: next }) };
    }
    if ('action' in input) return { state };
    const search = input.text.trim().slice(0, LONGEST_SEARCH);
    return { state: go(state, { screen: 'announceOrganisations', search, page: 1 }) };
  },
};

const LONGEST_SEARCH = 60;
const LONGEST_NAME = 60;

function foundAt({ view }: Context, { search }: At): { list: readonly AudienceOrganisation[] } | Load {
  if (search === undefined) return { list: [] };
  const found = lookUp(view, { kind: 'audienceOrganisations', search });
  return 'load' in found ? found : { list: found.answer };
}
