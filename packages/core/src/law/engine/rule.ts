import type { OrganisationKind } from '../../organisation';
import { dayNumber, type CalendarDate } from '../../time';
import { factCatalogue, type FactName, type Facts } from '../facts';
import type { Bilingual } from './bilingual';
import type { Citation } from './citation';
import { timeline, type Dated } from './dated';
import type { Finding, Judgement, Note, Outcome } from './finding';
import { frozen } from './frozen';
import { parameterAt, type OutOfScope, type Parameter } from './parameter';

/** A note that holds for a time, for all kinds or only some. */
interface DatedNote extends Note, Dated {
  kinds?: readonly OrganisationKind[];
}

/** Places cited beside the parameter's own, for a time. */
interface CitedAlso extends Dated {
  citations: readonly Citation[];
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
  /** Other places that say the same, for a time. */
  also?: readonly CitedAlso[];
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
  /** What it comes to. */
  judge(facts: Facts, on: CalendarDate): Outcome;
  /** The same, with its words. */
  examine(facts: Facts, on: CalendarDate): Finding;
  /** How it binds one kind on one day, for who judges many. */
  bound(kind: OrganisationKind, on: CalendarDate): BoundRule;
}

/** A rule as it binds organisations of one kind on one day. */
export interface BoundRule {
  readonly on: CalendarDate;
  readonly judge: (facts: Facts) => Outcome;
  readonly examine: (facts: Facts) => Finding;
}

const isParameter = <Value>(binding: Parameter<Value> | NotForKind): binding is Parameter<Value> =>
  'values' in binding;

/**
 * Makes a rule out of its definition: reads the parameter, lets the rule judge, adds title, citations and notes.
 *
 * The law is gone through once for a kind, when that is first judged; what it is on a day is kept for the last few days
 * asked about.
 */
export function defineRule<Value>(definition: RuleDefinition<Value>): Rule {
  const { code, title, facts, kinds } = definition;
  const law: Partial<Record<OrganisationKind, (on: CalendarDate) => BoundRule>> = {};
  const bound = (kind: OrganisationKind, on: CalendarDate) => (law[kind] ??= lawFor(kind, definition))(on);
  return Object.freeze({
    code,
    title,
    facts,
    parameters: [...new Set(Object.values(kinds).filter((binding) => isParameter(binding)))],
    judge: (known: Facts, on: CalendarDate) => bound(known.kind, on).judge(known),
    examine: (known: Facts, on: CalendarDate) => bound(known.kind, on).examine(known),
    bound,
  });
}

/** A province is judged on one day, or on two that are compared. */
const DAYS_KEPT = 8;

/** What a definition says of one kind, as the question what that is on a day. */
function lawFor<Value>(
  kind: OrganisationKind,
  definition: RuleDefinition<Value>,
): (on: CalendarDate) => BoundRule {
  const { code, title } = definition;
  const binding = definition.kinds[kind];
  const also = timeline(definition.also ?? []);
  const unless = notesFor(definition.unless, kind);
  const consequences = notesFor(definition.consequences, kind);
  const bind = (on: CalendarDate): BoundRule => {
    if (!isParameter(binding))
      return alike(on, code, title, { status: 'notApplicable', explanation: binding.notFor });
    const reading = parameterAt(binding, on);
    if (reading.status !== 'inForce') return alike(on, code, title, outside(reading));
    const day = dayNumber(on);
    const { value, citation } = reading;
    return boundBy(definition, {
      on,
      value,
      citation,
      citations: frozen([citation, ...(also(day)?.citations ?? [])]),
      unless: unless(day)?.note,
      consequence: consequences(day)?.note,
    });
  };
  const days = new Map<CalendarDate, BoundRule>();
  let last: BoundRule | undefined;
  return (on) => {
    if (last?.on === on) return last;
    last = days.get(on);
    if (last) return last;
    if (days.size === DAYS_KEPT) days.clear();
    days.set(on, (last = bind(on)));
    return last;
  };
}

/** A rule that comes to the same for every organisation of the kind. */
function alike(on: CalendarDate, code: string, title: Bilingual, judgement: Judgement): BoundRule {
  const outcome = Object.freeze(outcomeOf(code, title, judgement, NOTHING));
  const finding = Object.freeze(findingOf(code, title, judgement, NOTHING));
  return { on, judge: () => outcome, examine: () => finding };
}

/** What the law is for one kind on one day. */
interface LawOfDay<Value> extends Notes {
  on: CalendarDate;
  value: Value;
  citation: Citation;
  citations: readonly Citation[];
}

interface Notes {
  unless: Note | undefined;
  consequence: Note | undefined;
}

function boundBy<Value>({ code, title, judge }: RuleDefinition<Value>, law: LawOfDay<Value>): BoundRule {
  const { on, value, citation, citations } = law;
  return {
    on,
    judge(facts) {
      return noted(outcomeOf(code, title, judge({ facts, on, value, citation }), citations), law);
    },
    examine(facts) {
      return noted(findingOf(code, title, judge({ facts, on, value, citation }), citations), law);
    },
  };
}

type Mutable<Found> = { -readonly [Part in keyof Found]: Found[Part] };

/** A breach with what the law attaches to it. */
function noted<Found extends Mutable<Outcome>>(found: Found, { unless, consequence }: Notes): Found {
  if (found.status !== 'violated') return found;
  if (unless) found.unless = unless;
  if (consequence) found.consequence = consequence;
  return found;
}

function notesFor(
  notes: readonly DatedNote[] = [],
  kind: OrganisationKind,
): (day: number) => { note: Note } | undefined {
  const meant = notes.filter(({ kinds }) => !kinds || kinds.includes(kind));
  return timeline(
    meant.map(({ from, to, citation, text }) => ({ from, to, note: frozen({ citation, text }) })),
  );
}

const NOTHING: readonly never[] = Object.freeze([]);

// Both are written field by field: a province makes millions of them.
function outcomeOf(
  rule: string,
  title: Bilingual,
  judgement: Judgement,
  places: readonly Citation[],
): Mutable<Outcome> {
  const { status, citations = places, missing = NOTHING, compared } = judgement;
  const outcome: Mutable<Outcome> = { rule, status, title, citations, missing };
  if (compared) outcome.compared = compared;
  return outcome;
}

function findingOf(
  rule: string,
  title: Bilingual,
  judgement: Judgement,
  places: readonly Citation[],
): Mutable<Finding> {
  const { status, citations = places, missing = NOTHING, compared } = judgement;
  const explanation = inWords(judgement);
  const finding: Mutable<Finding> = { rule, status, title, explanation, citations, missing };
  if (compared) finding.compared = compared;
  return finding;
}

function inWords({ explanation, missing = NOTHING }: Judgement): Bilingual {
  if (explanation === undefined) return askFor(missing);
  return typeof explanation === 'function' ? explanation() : explanation;
}

/** A law that sets no such norm binds nobody; a norm whose text was not found may bind, and is not guessed. */
export function outside({ because, note, citation }: OutOfScope): Judgement {
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
