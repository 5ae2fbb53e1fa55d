import {
  checkCompliance,
  formatCitation,
  formatCitations,
  type NameProblem,
  type NameQuestion,
} from '@hoptac/core/law';
import { formatDate } from '@hoptac/core/time';
import { formatQuantity } from '@hoptac/core/vi';
import { lookUp, type Load } from '../../query';
import type { DialogueState, Language } from '../../state';
import type { Context } from '../../turn';
import { foundingSteps, type Founding, type FoundingStep } from '../places';
import { kindWords, sectorWords } from '../standing-words';
import { words } from '../words';
import type { At } from './steps';

/** What a founding cannot do without. */
const REQUIRED = ['kind', 'on', 'name', 'sector', 'place'] as const;
/** What keeps a name from being used; anything else about it is only doubtful. */
export const NAME_REFUSED: readonly NameProblem['code'][] = [
  'empty',
  'beginning',
  'noProperName',
  'letters',
  'taken',
];

/** More names that are alike say nothing new. */
export const PROBLEMS_TOLD = 4;

/** Where a founding begins, or goes on. */
export function startFounding({ founding = {} }: DialogueState): At {
  const open = foundingSteps.find((step) => step === 'check' || founding[step] === undefined) ?? 'check';
  return { screen: 'foundOrganisation', step: open, alone: false, page: 1 };
}

/** A founding as it would be written, and what stands against it. */
export interface FoundingCheck {
  /** Required answers that are not there. */
  missing: readonly FoundingStep[];
  /** What keeps it from being written. */
  refused: readonly string[];
  /** What the law asks, with its article. */
  doubts: readonly string[];
  fine: readonly string[];
  toCheck: readonly string[];
  suggestion: string | undefined;
  /** For the new organisation. */
  id: string;
}

/** Judges a founding by the law and the territory of its day. */
export function checkFounding({ view, state: { language } }: Context, given: Founding): FoundingCheck | Load {
  const say = words[language];
  const missing = REQUIRED.filter((step) => given[step] === undefined);
  const [refused, doubts, fine]: [string[], string[], string[]] = [[], [], []];
  const toCheck: string[] = [];
  let [id, suggestion]: [string, string | undefined] = ['', undefined];
  const { kind, on, name, place, members } = given;
  if (kind !== undefined && on !== undefined && name !== undefined) {
    const found = lookUp(view, { kind: 'nameCheck', name, ofKind: kind, on, place: place ?? '' });
    if ('load' in found) return found;
    const { validation } = found.answer;
    id = found.answer.id;
    if (!validation.ok) toCheck.push(validation.reason[language]);
    else {
      for (const problem of validation.problems) {
        const hard = NAME_REFUSED.includes(problem.code);
        (hard ? refused : doubts).push(said(problem, language));
        suggestion ??= problem.suggestion;
      }
      toCheck.push(...validation.toCheck.map((question) => said(question, language)));
    }
  }
  if (on !== undefined && place !== undefined) {
    const found = lookUp(view, { kind: 'placesOn', on });
    if ('load' in found) return found;
    if (!found.answer.some(({ code }) => code === place)) refused.push(say.placeGone(formatDate(on)));
  }
  if (kind !== undefined && on !== undefined && members !== undefined) {
    const report = checkCompliance({ kind, officialMembers: members }, { on, only: ['members-minimum'] });
    for (const { status, explanation, citations } of report.findings) {
      const cited = formatCitations(citations, { language });
      const text = `${explanation[language]}${cited && ` (${cited})`}`;
      (status === 'satisfied' ? fine : doubts).push(text);
    }
  }
  return { missing, refused, doubts, fine, toCheck, suggestion, id };
}

function said({ message, citation }: NameProblem | NameQuestion, language: Language): string {
  return `${message[language]} (${formatCitation(citation, { language })})`;
}

/** What is known so far, line by line. */
export function foundingLines(given: Founding, placeName: string | undefined, language: Language): string[] {
  const say = words[language];
  const { kind, on, name, sector, members, capital } = given;
  const rows: [string, string | undefined][] = [
    [say.fields.name, name],
    [say.fields.kind, kind && kindWords[kind][language]],
    [say.fields.on, on && formatDate(on)],
    [say.fields.sector, sector && sectorWords[sector][language]],
    [say.place, placeName],
    [
      say.fields.members,
      members === undefined ? undefined : formatQuantity(members, { digits: 0, language }),
    ],
    [
      say.fields.capital,
      capital === undefined
        ? undefined
        : formatQuantity(capital, { unit: 'dong', scale: 'auto', digits: 3, language }),
    ],
  ];
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${value}`]));
}

export function bullets(lines: readonly string[]): string[] {
  return lines.map((line) => `• ${line}`);
}
