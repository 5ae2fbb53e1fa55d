import type { OrganisationKind } from '../../organisation';
import type { CalendarDate } from '../../time';
import { factCatalogue, type FactName, type Facts } from '../facts';
import type { Bilingual } from './bilingual';
import type { Citation } from './citation';
import { sortableDay, timeline, type Dated } from './dated';
import type { Finding, Judgement, Note } from './finding';
import { frozen } from './frozen';
import { readingOf, type OutOfScope, type Parameter, type ParameterReading } from './parameter';

/** A note that holds for a time, for all kinds or only some. */
interface DatedNote extends Note, Dated {
  kinds?: readonly OrganisationKind[];
}

/** Why a rule is not for a kind of organisation. */
interface NotForKind {
  notFor: Bilingual;
}

/** The facts, the day, and the value that the rule's parameter has on that day. */
export interface Case<Value> {
  facts: Facts;
  on: CalendarDate;
  value: Value;
  citation: Citation;
}

export interface RuleDefinition<Value> {
  /** Stable, in kebab-case. */
  code: string;
  title: Bilingual;
  /** Every fact it may read beside `kind`. */
  facts: readonly FactName[];
  /** Every kind: the parameter that binds it, or why none does. */
  kinds: Readonly<Record<OrganisationKind, Parameter<Value> | NotForKind>>;
  judge: (circumstances: Case<Value>) => Judgement;
  /** Exceptions in the law that are told and not judged. */
  unless?: readonly DatedNote[];
  consequences?: readonly DatedNote[];
}

/** A rule of the law, written once for every date and kind. */
export interface Rule {
  readonly code: string;
  readonly title: Bilingual;
  readonly facts: readonly FactName[];
  readonly parameters: readonly Parameter[];
  examine(facts: Facts, on: CalendarDate): Finding;
}

const isParameter = <Value>(binding: Parameter<Value> | NotForKind): binding is Parameter<Value> =>
  'values' in binding;

/**
 * Makes a rule out of its definition: reads the parameter, lets the rule judge, adds title, citations and notes.
 *
 * The law is gone through once, here, for every kind: which days have which value, and which notes go with them.
 */
export function defineRule<Value>(definition: RuleDefinition<Value>): Rule {
  const { code, title, facts, kinds, judge } = definition;
  const law = {
    cooperative: lawFor('cooperative', definition),
    union: lawFor('union', definition),
    group: lawFor('group', definition),
  };
  return Object.freeze({
    code,
    title,
    facts,
    parameters: [...new Set(Object.values(kinds).filter((binding) => isParameter(binding)))],
    examine(known: Facts, on: CalendarDate): Finding {
      const { read, notFor, unless, consequences } = law[known.kind];
      if (!read) return found(code, title, notFor);
      const reading = read(on);
      if (reading.status !== 'inForce') return found(code, title, outside(reading));
      const { value, citation } = reading;
      const finding = found(code, title, judge({ facts: known, on, value, citation }), citation);
      if (finding.status !== 'violated') return finding;
      const day = sortableDay(on);
      const exception = unless(day);
      const consequence = consequences(day);
      if (exception) finding.unless = exception.note;
      if (consequence) finding.consequence = consequence.note;
      return finding;
    },
  });
}

/** What a definition says of one kind: how to read its parameter, or why there is none. */
interface LawForKind<Value> {
  read?: (on: CalendarDate) => ParameterReading<Value>;
  notFor: Judgement;
  unless: Notes;
  consequences: Notes;
}

function lawFor<Value>(kind: OrganisationKind, definition: RuleDefinition<Value>): LawForKind<Value> {
  const binding = definition.kinds[kind];
  const explanation = isParameter(binding) ? binding.name : binding.notFor;
  return {
    ...(isParameter(binding) && { read: readingOf(binding) }),
    notFor: { status: 'notApplicable', explanation },
    unless: notesFor(definition.unless, kind),
    consequences: notesFor(definition.consequences, kind),
  };
}

type Notes = (day: number) => { note: Note } | undefined;

function notesFor(notes: readonly DatedNote[] = [], kind: OrganisationKind): Notes {
  const meant = notes.filter(({ kinds }) => !kinds || kinds.includes(kind));
  return timeline(
    meant.map(({ from, to, citation, text }) => ({ from, to, note: frozen({ citation, text }) })),
  );
}

const NOTHING: readonly never[] = Object.freeze([]);

/** Written field by field: a province makes millions of these. */
function found(
  rule: string,
  title: Bilingual,
  { status, explanation, citations, missing = NOTHING, compared }: Judgement,
  citation?: Citation,
): Finding {
  const finding: Finding = {
    rule,
    status,
    title,
    explanation: explanation ?? askFor(missing),
    citations: citations ?? (citation ? [citation] : NOTHING),
    missing,
  };
  if (compared) finding.compared = compared;
  return finding;
}

/** A law that sets no such norm binds nobody; a norm whose text was not found may bind, and is not guessed. */
function outside({ because, note, citation }: OutOfScope): Judgement {
  return {
    status: because === 'noSuchNorm' ? 'notApplicable' : 'unknown',
    explanation: note,
    citations: citation ? [citation] : NOTHING,
  };
}

/** The question for one fact, worked out once. */
const QUESTIONS = new Map<FactName, Bilingual>();

function askFor(missing: readonly FactName[]): Bilingual {
  const [only, ...more] = missing;
  if (only === undefined || more.length > 0) return questionFor(missing);
  let question = QUESTIONS.get(only);
  if (!question) QUESTIONS.set(only, (question = frozen(questionFor(missing))));
  return question;
}

function questionFor(missing: readonly FactName[]): Bilingual {
  const list = (language: 'vi' | 'en') =>
    missing.map((name) => factCatalogue[name].label[language]).join('; ');
  return {
    vi: `Chưa đủ dữ liệu. Cần biết: ${list('vi')}.`,
    en: `Not enough is known. Needed: ${list('en')}.`,
  };
}
