import { organisationKindSchema, type OrganisationKind } from '../../organisation';
import { isCalendarDate, type CalendarDate } from '../../time';
import { contradictions } from '../contradictions';
import { factCatalogue, factNames, factsSchema, type FactName, type Facts } from '../facts';
import type { Bilingual } from './bilingual';
import { FIRST_DAY } from './instrument';
import { problemOf, type Problem } from './problem';

export type ReadFacts = { ok: true; facts: Facts; on: CalendarDate } | { ok: false; problems: Problem[] };

const isFactName = (name: string): name is FactName => Object.hasOwn(factCatalogue, name);

const KINDS: Bilingual = { vi: 'cooperative, union hoặc group', en: 'cooperative, union or group' };
const DAY: Bilingual = {
  vi: 'một ngày có thật, dạng năm-tháng-ngày, từ 2013-07-01 trở đi',
  en: 'a day that exists, such as 2024-07-01, and not before 2013-07-01',
};
const OBJECT: Bilingual = { vi: 'một đối tượng gồm các dữ kiện có tên', en: 'an object of named facts' };
const KNOWN_NAME: Bilingual = {
  vi: `một trong: ${factNames.join(', ')}`,
  en: `one of: ${factNames.join(', ')}`,
};

/** Reads what came from outside: either facts that can be trusted, or everything that is wrong with them. */
export function readFacts(given: unknown, on: unknown): ReadFacts {
  const day = readDay(on);
  const read = areFacts(given) ? { facts: given, problems: [] } : readBySchema(given);
  if (!read.facts || day.on === undefined)
    return { ok: false, problems: [...read.problems, ...day.problems] };
  const problems = contradictions(read.facts, day.on);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, facts: read.facts, on: day.on };
}

const isKind = (value: unknown) => organisationKindSchema.options.includes(value as OrganisationKind);

/** What each fact must be. The schema says the same and says what is wrong, and takes twenty times as long. */
const HOLDS: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['kind', isKind],
  ...factNames.map((name) => [name, factCatalogue[name].holds] as const),
]);

/** Whether a plain object holds facts and nothing else. What looks odd is left to the schema. */
function areFacts(given: unknown): given is Facts {
  if (typeof given !== 'object' || given === null || Object.getPrototypeOf(given) !== Object.prototype)
    return false;
  for (const name in given) {
    const value = (given as Record<string, unknown>)[name];
    if (!HOLDS.get(name)?.(value)) return false;
  }
  return 'kind' in given;
}

function readBySchema(given: unknown): { facts?: Facts; problems: Problem[] } {
  const parsed = factsSchema.safeParse(given);
  if (parsed.success) return { facts: parsed.data, problems: [] };
  const values = Object(given) as Record<string, unknown>;
  const fields = new Set(
    parsed.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? 'facts')],
    ),
  );
  return { problems: [...fields].map((field) => wrong(field, field === 'facts' ? given : values[field])) };
}

function readDay(on: unknown): { on?: CalendarDate; problems: Problem[] } {
  if (isCalendarDate(on) && on >= FIRST_DAY) return { on, problems: [] };
  return { problems: [problemOf('on', { vi: 'ngày xét', en: 'the day judged' }, on, DAY)] };
}

function wrong(field: string, given: unknown): Problem {
  if (field === 'facts') return problemOf(field, { vi: 'dữ kiện', en: 'the facts' }, given, OBJECT);
  if (field === 'kind') return problemOf(field, { vi: 'loại hình', en: 'the kind' }, given, KINDS);
  if (isFactName(field))
    return problemOf(field, factCatalogue[field].label, given, factCatalogue[field].expected);
  return problemOf(
    field,
    { vi: `“${field}” (tên không có)`, en: `“${field}” (no such fact)` },
    given,
    KNOWN_NAME,
  );
}
