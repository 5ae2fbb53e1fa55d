import type { Organisation, RegisterEvent } from '@hoptac/core/organisation';
import { formatDate, vietnamDate } from '@hoptac/core/time';
import { hears } from '../hears';
import { pageOf, pageTurned } from '../page';
import { lookUp } from '../query';
import type { Language, Place } from '../state';
import { go, type Flow } from '../turn';
import { changesOf } from './field-words';
import type { OrganisationSheet, Signed } from './queries';
import { eventWords } from './standing-words';
import { words } from './words';

const ROWS = 6;
const LONGEST_ENTRY = 600;

/** Everything that was ever written of an organisation: what, who, when and why. */
export const organisationHistory: Flow<Extract<Place, { screen: 'organisationHistory' }>> = {
  right: 'keepRegister',
  draw({ state, view }, { id, page }) {
    const { language } = state;
    const say = words[language];
    const found = lookUp(view, { kind: 'organisation', id });
    if ('load' in found) return found;
    const { shown, turning } = pageOf(
      found.answer ? historyLines(found.answer, language) : [],
      page,
      language,
      ROWS,
    );
    return {
      text: [found.answer ? say.historyTitle(found.answer.organisation.name) : say.gone, ...shown].join(
        '\n\n',
      ),
      buttons: [
        ...(turning.length > 0 ? [turning] : []),
        [
          { label: say.backToOrganisation, action: 'seeOrganisation' },
          { label: say.menu, action: 'menu' },
        ],
      ],
    };
  },

  take({ state }, at, input) {
    const turned = pageTurned(input, at.page);
    if (turned !== undefined) return { state: go(state, { ...at, page: Math.max(1, turned) }) };
    const action =
      'action' in input ? input.action : hears(input.text, { seeOrganisation: ['quay lai', 'back'] });
    return { state: action === 'seeOrganisation' ? go(state, { screen: 'organisation', id: at.id }) : state };
  },
};

function historyLines(sheet: OrganisationSheet, language: Language): string[] {
  const entries = [
    ...sheet.versions.map((version, at) => ({
      at: version.at,
      text: versionLine(version, sheet.versions[at - 1], sheet, language),
    })),
    ...sheet.events.map((version) => ({
      at: version.at,
      text: [
        `• ${formatDate(version.record.on)}: ${eventLine(version.record, sheet, language)}${version.revision > 1 ? ` (${words[language].dayCorrected})` : ''}`,
        signature(version, language),
      ].join('\n'),
    })),
  ];
  return entries
    .toReversed()
    .sort((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : 0))
    .map(({ text }) => text.slice(0, LONGEST_ENTRY));
}

/** An event as people say it. */
export function eventLine(
  { type, organisation, successor, place }: RegisterEvent,
  { organisation: { id }, names }: Pick<OrganisationSheet, 'organisation' | 'names'>,
  language: Language,
): string {
  const say = words[language];
  const name = (code: string) => names[code] ?? code;
  if (type === 'merged' && successor === id) return say.mergedFrom(name(organisation ?? ''));
  if (type === 'merged' && successor !== undefined) return say.merged(name(successor));
  if (type === 'relocated' && place !== undefined) return say.movedTo(name(place));
  return eventWords[type][language];
}

function versionLine(
  version: Signed<Organisation>,
  before: Signed<Organisation> | undefined,
  { names }: OrganisationSheet,
  language: Language,
): string {
  const changes = before ? changesOf(before.record, version.record, names, language) : [];
  const text = changes.length > 0 ? changes.join('; ') : words[language].recordMade;
  return [`• ${text}`, signature(version, language)].join('\n');
}

function signature({ at, byName, why }: Signed<unknown>, language: Language): string {
  const say = words[language];
  const by = byName.startsWith('system:') ? say.system : byName;
  const signed = say.signed(formatDate(vietnamDate(new Date(at))), by);
  return `  ${signed}${why === undefined ? '' : `. ${say.why(why)}`}`;
}
