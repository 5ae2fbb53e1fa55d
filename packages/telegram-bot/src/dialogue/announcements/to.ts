import { fold } from '@hoptac/core/vi';
import { hears } from '../hears';
import type { Button } from '../reply';
import { go, type Flow } from '../turn';
import { audienceWords } from './audience-words';
import { audienceWith, draftOf, toggled, withDraft } from './draft';
import { audienceNames } from './audience-names';
import type { AnnouncementPlace } from './places';
import { words } from './words';

const ROLES = ['officer', 'member', 'reviewer', 'allianceOfficer', 'administrator'] as const;
const ALLIANCE_ONLY: readonly string[] = ['allianceOfficer', 'administrator'];

/** Chooses whom an announcement is for. */
export const to: Flow<Extract<AnnouncementPlace, { screen: 'announceTo' }>> = {
  right: 'announce',
  verbatim: true,
  draw({ state, view }) {
    const { audience } = draftOf(state);
    const names = audienceNames(view, audience);
    if ('load' in names) return names;
    const say = words[state.language];
    const { roles, places, organisations } = audience;
    const narrowed = places !== undefined || organisations !== undefined;
    const apart = narrowed && roles?.some((role) => ALLIANCE_ONLY.includes(role));
    const toggles = ROLES.map((role): Button[] => [
      { label: `${roles?.includes(role) ? '☑️' : '▫️'} ${say.to.roles[role]}`, action: `role:${role}` },
    ]);
    return {
      text: [
        say.to.title,
        ...audienceWords(audience, names.nameOf, state.language),
        ...(apart ? ['', say.to.allianceOnlyEverywhere] : []),
        '',
        say.to.how,
      ].join('\n'),
      buttons: [
        [
          { label: say.to.places, action: 'places' },
          { label: say.to.pickOrganisations, action: 'organisations' },
        ],
        ...(narrowed ? [[{ label: say.to.everywhereButton, action: 'everywhere' }]] : []),
        ...toggles,
        [{ label: say.to.preview, action: 'preview' }],
        [{ label: say.menu, action: 'menu' }],
      ],
    };
  },

  take({ state }, _at, input) {
    const { audience } = draftOf(state);
    const action = 'action' in input ? input.action : said(input.text);
    const [what = '', which] = action?.split(':') ?? [];
    switch (what) {
      case 'places':
        return { state: go(state, { screen: 'announcePlaces', page: 1 }) };
      case 'organisations':
        return { state: go(state, { screen: 'announceOrganisations', page: 1 }) };
      case 'preview':
        return { state: go(state, { screen: 'announcePreview' }) };
      case 'everywhere': {
        const wide = audienceWith(audience, { places: undefined, organisations: undefined });
        return { state: withDraft(state, { audience: wide }) };
      }
      case 'role': {
        const role = ROLES.find((one) => one === which);
        const roles = role && toggled(audience.roles, role);
        return role
          ? { state: withDraft(state, { audience: audienceWith(audience, { roles }) }) }
          : { state };
      }
    }
    return { state, notice: words[state.language].choose };
  },
};

const SPOKEN = {
  places: ['dia ban', 'chon dia ban', 'places'],
  organisations: ['htx', 'chon htx', 'chon tung htx', 'cooperatives'],
  everywhere: ['ca lien minh', 'tat ca', 'ca tinh', 'everybody', 'all'],
  preview: ['xem truoc', 'xong', 'tiep', 'preview', 'done'],
};

function said(text: string): string | undefined {
  const role = ROLES.find((one) =>
    Object.values(words).some(({ to: { roles } }) => fold(roles[one]) === fold(text.trim())),
  );
  return role ? `role:${role}` : hears(text, SPOKEN);
}
