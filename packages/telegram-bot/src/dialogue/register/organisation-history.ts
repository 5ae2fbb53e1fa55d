import type { NotedEvent } from '@hoptac/adapters/store';
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
import { undoable } from './undo/undoable';
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
        ...(found.answer && undoable(found.answer).length > 0 ? [[{ label: say.undo, action: 'undo' }]] : []),
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
      'action' in input
        ? input.action
        : hears(input.text, {
            seeOrganisation: ['quay lai', 'back'],
            undo: ['huy', 'huy ghi nham', 'ghi nham', 'huy viec ghi nham', 'undo'],
          });
    if (action === 'undo') return { state: go(state, { screen: 'undoEvent', id: at.id, page: 1 }) };
    return { state: action === 'seeOrganisation' ? go(state, { screen: 'organisation', id: at.id }) : state };
  },
};

function historyLines(sheet: OrganisationSheet, language: Language): string[] {
  const entries = [
    ...sheet.versions.map((version, at) => ({
      at: version.at,
      text: versionLine(version, sheet.versions[at - 1], sheet, language),
    })),
    ...sheet.events.map((version, at) => ({
      at: version.at,
      text: [
        `• ${eventLine(version.record, sheet, language)}${isCorrection(version, sheet.events[at - 1]) ? ` (${words[language].dayCorrected})` : ''}`,
        signature(version, language),
      ].join('\n'),
    })),
  ];
  return entries
    .toReversed()
    .sort((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : 0))
    .map(({ text }) => text.slice(0, LONGEST_ENTRY));
}

/** Whether a version puts right the one before it of the same event; one that undoes it, or notes it again, does not. */
function isCorrection({ record, revision }: Signed<NotedEvent>, before: Signed<NotedEvent> | undefined) {
  return revision > 1 && !record.undone && !before?.record.undone;
}

/** An event with its day as people say it. */
export function eventLine(event: NotedEvent, sheet: Named, language: Language): string {
  const line = `${formatDate(event.on)}: ${happened(event, sheet, language)}`;
  return event.undone ? words[language].undone(line) : line;
}

type Named = Pick<OrganisationSheet, 'organisation' | 'names'>;

/** What happened, without its day. */
function happened(
  { type, organisation, successor, place }: RegisterEvent,
  { organisation: { id }, names }: Named,
  language: Language,
): string {
  const say = words[language];
  const name = (code: string) => names[code] ?? code;
  const passed =
    type === 'merged' || type === 'divided' || type === 'separated' ? say.passed[type] : undefined;
  if (passed && successor === id) return passed.from(name(organisation ?? ''));
  if (passed && successor !== undefined) return passed.to(name(successor));
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
