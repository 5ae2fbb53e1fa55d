import { standingAfter, type OrganisationStanding } from '@hoptac/core/organisation';
import { addDays, formatDate, type CalendarDate } from '@hoptac/core/time';
import type { DialogueState, Language } from '../../state';
import { go, type Turn } from '../../turn';
import type { OrganisationSheet } from '../queries';
import { eventWords, standingWords } from '../standing-words';
import { words } from '../words';

/** What can be noted of an organisation from its own screen. */
const possible = ['relocated', 'suspended', 'resumed', 'dissolutionProposed', 'dissolved', 'merged'] as const;
export type Noted = (typeof possible)[number];

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
  { founded, noted }: Pick<OrganisationSheet, 'founded' | 'noted'>,
  language: Language,
): string | undefined {
  const say = words[language];
  if (founded && day < founded.record.on) return say.beforeFounding(formatDate(founded.record.on));
  const last = noted
    .map(({ record }) => record)
    .filter(({ type, successor }) => standingAfter[type] !== undefined && successor === undefined)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1);
  return last && day < last.on
    ? say.beforeLast(eventWords[last.type][language], formatDate(last.on))
    : undefined;
}
