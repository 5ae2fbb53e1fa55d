import { checkCompliance, factCatalogue, formatCitation, type Facts, type Finding } from '@hoptac/core/law';
import { standingAfter, type OrganisationStanding } from '@hoptac/core/organisation';
import { addDays, formatDate, type CalendarDate } from '@hoptac/core/time';
import type { DialogueState, Language } from '../state';
import { go, type Turn } from '../turn';
import type { OrganisationSheet } from './queries';
import { eventWords, standingWords } from './standing-words';
import { words } from './words';

/** What can be noted of an organisation from its own screen. */
const noted = ['relocated', 'suspended', 'resumed', 'dissolutionProposed', 'dissolved', 'merged'] as const;
export type Noted = (typeof noted)[number];

/** How it must stand for something to be noted of it. */
const POSSIBLE: Readonly<Record<Noted, readonly OrganisationStanding[]>> = {
  relocated: ['operating', 'suspended'],
  suspended: ['operating'],
  resumed: ['suspended'],
  dissolutionProposed: ['operating', 'suspended'],
  dissolved: ['operating', 'suspended'],
  merged: ['operating', 'suspended'],
};
/** These are decided for a day to come. */
const AHEAD: readonly Noted[] = ['relocated', 'suspended', 'resumed'];
const DAYS_AHEAD = 366;

export function isPossible({ standing }: OrganisationSheet, type: Noted): boolean {
  return standing !== undefined && POSSIBLE[type].includes(standing);
}

/** Begins to note something. What the law says, or who is merged, comes first where there is such a thing. */
export function startEvent(
  { state }: { state: DialogueState },
  sheet: OrganisationSheet,
  type: Exclude<Noted, 'dissolutionProposed'>,
): Turn {
  const { id } = sheet.organisation;
  if (!isPossible(sheet, type)) {
    const standing = standingWords[sheet.standing ?? 'unknown'][state.language];
    return { state, notice: words[state.language].notPossible(standing) };
  }
  return {
    state: go(state, {
      screen: 'registerEvent',
      id,
      type,
      seen: { [id]: sheet.ownEvents },
      merged: [],
      lawSeen: type !== 'dissolved' && type !== 'merged',
      page: 1,
    }),
  };
}

/** The last day that something may be noted for. */
export function lastDayFor(type: Noted, today: CalendarDate): CalendarDate {
  return AHEAD.includes(type) ? addDays(today, DAYS_AHEAD) : today;
}

/** Why a day cannot be right for what is noted; undefined where it can. */
export function whyNotOn(
  day: CalendarDate,
  { founded, events }: Pick<OrganisationSheet, 'founded' | 'events'>,
  language: Language,
): string | undefined {
  const say = words[language];
  if (founded && day < founded.record.on) return say.beforeFounding(formatDate(founded.record.on));
  const last = events
    .map(({ record }) => record)
    .filter(({ type, successor }) => standingAfter[type] !== undefined && successor === undefined)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1);
  return last && day < last.on
    ? say.beforeLast(eventWords[last.type][language], formatDate(last.on))
    : undefined;
}

const DEMANDS = [
  'dissolution-debts-settled',
  'dissolution-resolution-sent',
  'dissolution-resolution-posted',
  'dissolution-file-submitted',
  'dissolution-forbidden-acts',
];
const GROUNDS = [
  'members-minimum-lapse',
  'inactivity',
  'compliance-report-sent',
  'foreign-members-cap-lapse',
  'contribution-cap-lapse',
  'tax-code-registered',
  'head-office-lapse',
];
const MARK = { satisfied: '✅', violated: '❌', unknown: '❔', notApplicable: '▫️' };

/** What the law in force says of a dissolution: what it demands first, and which grounds there are. */
export function dissolutionLaw(sheet: OrganisationSheet, on: CalendarDate, language: Language): string {
  const say = words[language];
  const { organisation, officialMembers } = sheet;
  const known = Object.entries(organisation.facts).filter(([fact]) => fact in factCatalogue);
  const facts = {
    ...(Object.fromEntries(known) as Partial<Facts>),
    kind: organisation.kind,
    dissolving: true,
    ...(officialMembers !== undefined && { officialMembers }),
  };
  const report = checkCompliance(facts, { on, only: [...DEMANDS, ...GROUNDS] });
  const title = say.lawBefore(organisation.name, formatDate(on));
  if (!report.ok)
    return [title, '', say.badFacts, ...report.problems.map(({ message }) => `• ${message[language]}`)].join(
      '\n',
    );
  const having = (codes: readonly string[]) => report.findings.filter(({ rule }) => codes.includes(rule));
  const demands = having(DEMANDS);
  const grounds = having(GROUNDS).filter(({ status }) => status === 'violated');
  const conclusion = demands.some(({ status }) => status === 'violated')
    ? say.lawHolds
    : demands.some(({ status }) => status === 'unknown')
      ? say.lawUnclear
      : say.lawOpen;
  return [
    title,
    '',
    say.lawDemands,
    ...demands.map((finding) => told(finding, language)),
    '',
    ...(grounds.length === 0
      ? organisation.kind === 'group'
        ? []
        : [say.noGrounds, '']
      : [say.lawGrounds, ...grounds.map((finding) => told(finding, language)), '']),
    conclusion,
  ].join('\n');
}

function told({ status, title, explanation, citations }: Finding, language: Language): string {
  const cited = citations.map((citation) => formatCitation(citation, { language })).join('; ');
  return `${MARK[status]} ${title[language]}: ${explanation[language]}${cited && ` (${cited})`}`;
}
