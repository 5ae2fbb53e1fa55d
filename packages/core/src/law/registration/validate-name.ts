import { isCalendarDate, type CalendarDate } from '../../time';
import type { Bilingual } from '../engine/bilingual';
import type { Citation } from '../engine/citation';
import { likeness } from './name-likeness';
import { lookAtLetters } from './name-letters';
import {
  BEGINNINGS,
  nameLawAt,
  UNIT_WORDS,
  unitNameCitation,
  unitWritingCitation,
  type NamedUnit,
  type NameKind,
} from './name-rules';
import { CLASHES, describe, PEOPLE_MUST_CHECK, STATE_BODIES } from './name-words';

/** One thing wrong with a name. */
export interface NameProblem {
  code:
    | 'empty'
    | 'beginning'
    | 'noProperName'
    | 'letters'
    | 'taken'
    | 'confusing'
    | 'unitWord'
    | 'parentName';
  citation: Citation;
  message: Bilingual;
  /** A name, or a part of one, that would be in order. */
  suggestion?: string;
}

/** What only people can judge, and what in the name calls for it. */
export interface NameQuestion {
  code: 'rights' | 'stateBodies' | 'customs' | 'signs' | 'readAlike';
  citation: Citation;
  message: Bilingual;
  found?: readonly string[];
}

/** What is wrong with a name, or why it was not judged. */
export type NameValidation =
  | { ok: true; valid: boolean; problems: readonly NameProblem[]; toCheck: readonly NameQuestion[] }
  | { ok: false; reason: Bilingual };

/** Whose name it is, and the day by whose law it is judged. */
export interface NameOptions {
  /** `developmentFund`: a cooperative development support fund that works as a cooperative. */
  kind: NameKind;
  /** Day by whose law the name is judged. */
  on: CalendarDate;
  /** The name is that of a branch, representative office or business location of `parent`. */
  unit?: NamedUnit;
  /** Full name of the cooperative or union the unit belongs to. */
  parent?: string;
  /** Full names already registered in the country, to be told apart from. */
  registered?: readonly string[];
}

/**
 * Judges the Vietnamese name of a cooperative, union, development fund, group, or of one of their units.
 *
 * Gives every problem with its place in the law and, where there is one, a name that would do; what only people can
 * judge (rights of others, names of state bodies, customs, names read alike) is listed in `toCheck`. `valid` says only
 * that no problem was found. No text, a day that is none, a time without a rule: `ok: false`.
 *
 * Source: law 23/2012, articles 22, 27; decree 193/2013, articles 7, 8, 10; law 17/2023, article 50; decrees 92/2024
 * and 295/2026, articles 15 to 18; decree 77/2019, article 13 (groups).
 *
 * @example
 * validateName('HTX nông nghiệp Tân Lạc', { kind: 'cooperative', on: '2025-01-01' });
 * // problems: beginning, suggestion 'Hợp tác xã nông nghiệp Tân Lạc'
 */
export function validateName(name: string, options: NameOptions): NameValidation {
  const { kind, on, unit, parent, registered = [] } = (options ?? {}) as Partial<NameOptions>;
  if (typeof name !== 'string' || !isCalendarDate(on) || !kind || !Object.hasOwn(BEGINNINGS, kind))
    return { ok: false, reason: describe.wrongInput };
  if (unit !== undefined && (!Object.hasOwn(UNIT_WORDS, unit) || typeof parent !== 'string'))
    return { ok: false, reason: describe.wrongUnit };
  const law = nameLawAt(kind, on);
  if (!law) return { ok: false, reason: describe.noRule(on) };
  const clean = name.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (clean === '')
    return {
      ok: true,
      valid: false,
      problems: [
        { code: 'empty', citation: law.beginning, message: describe.empty, suggestion: BEGINNINGS[kind] },
      ],
      toCheck: [],
    };
  const problems: NameProblem[] = [];
  const toCheck: NameQuestion[] = [];
  const writing = (unit && unitWritingCitation(on)) ?? law.writing;
  const { foreign, unusualSigns } = lookAtLetters(clean, law.letters);
  if (unit && parent !== undefined) problems.push(...unitProblems(clean, unit, parent, on));
  else problems.push(...beginningProblems(clean, kind, law.beginning));
  if (foreign.length > 0)
    problems.push({
      code: 'letters',
      citation: writing,
      message: describe.letters(foreign, law.letters),
    });
  if (unusualSigns.length > 0)
    toCheck.push({ code: 'signs', citation: writing, message: describe.signs, found: unusualSigns });
  const { rights, stateBodies, customs } = law.forbidden;
  if (law.likeness && !unit) {
    problems.push(...clashes(clean, registered, law.likeness));
    toCheck.push({
      code: 'readAlike',
      citation: law.likeness.forbidden ?? law.likeness.confusing,
      message: PEOPLE_MUST_CHECK.readAlike,
    });
  }
  if (rights) toCheck.push({ code: 'rights', citation: rights, message: PEOPLE_MUST_CHECK.rights });
  const bodies = STATE_BODIES.filter((body) => clean.toLowerCase().includes(body));
  if (stateBodies)
    toCheck.push({
      code: 'stateBodies',
      citation: stateBodies,
      message: PEOPLE_MUST_CHECK.stateBodies,
      ...(bodies.length > 0 && { found: bodies }),
    });
  toCheck.push({ code: 'customs', citation: customs, message: PEOPLE_MUST_CHECK.customs });
  return { ok: true, valid: problems.length === 0, problems, toCheck };
}

const startsWith = (name: string, beginning: string) =>
  `${name.toLowerCase()} `.startsWith(`${beginning.toLowerCase()} `);

function beginningProblems(name: string, kind: NameKind, citation: Citation): NameProblem[] {
  const beginning = BEGINNINGS[kind];
  if (!startsWith(name, beginning)) {
    const suggestion = `${beginning} ${properName(name)}`.trim();
    return [{ code: 'beginning', citation, message: describe.beginning(beginning), suggestion }];
  }
  if (name.length > beginning.length) return [];
  return [{ code: 'noProperName', citation, message: describe.noProperName }];
}

/** Beginnings people write in place of the right one, longest first. */
const WRITTEN = [
  ...Object.values(BEGINNINGS),
  'Liên hiệp HTX',
  'Quỹ hỗ trợ phát triển HTX',
  'LHHTX',
  'LH HTX',
  'HTX',
  'THT',
].sort((a, b) => b.length - a.length);

/** What follows the kind of organisation in a name. */
function properName(name: string): string {
  const written = WRITTEN.find((beginning) => startsWith(name, beginning));
  return (written === undefined ? name : name.slice(written.length)).trim();
}

function unitProblems(name: string, unit: NamedUnit, parent: string, on: CalendarDate): NameProblem[] {
  const [word, citation] = [UNIT_WORDS[unit], unitNameCitation(on)];
  const whole = parent.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const [lower, problems]: [string, NameProblem[]] = [name.toLowerCase(), []];
  if (!lower.includes(word.toLowerCase()))
    problems.push({
      code: 'unitWord',
      citation,
      message: describe.unitWord(word),
      suggestion: `${word} ${name}`,
    });
  if (whole === '' || !lower.includes(whole.toLowerCase()))
    problems.push({
      code: 'parentName',
      citation,
      message: describe.parentName(whole),
      suggestion: `${word} ${whole}`.trim(),
    });
  return problems;
}

type LikenessRule = NonNullable<NonNullable<ReturnType<typeof nameLawAt>>['likeness']>;

function clashes(name: string, registered: readonly string[], rule: LikenessRule): NameProblem[] {
  return registered.flatMap((other): NameProblem[] => {
    const alike = likeness(properName(name), properName(other.normalize('NFC').trim()), rule.by);
    if (!alike) return [];
    const message = CLASHES[alike](other);
    return alike === 'same'
      ? [{ code: 'taken', citation: rule.same, message }]
      : [{ code: 'confusing', citation: rule.confusing, message }];
  });
}
