import type { OrganisationKind } from '../../organisation';
import type { CalendarDate } from '../../time';
import { factCatalogue, type FactName, type Facts } from '../facts';
import type { Bilingual } from './bilingual';
import type { Citation } from './citation';
import { inForce, type Dated } from './dated';
import type { Finding, Judgement, Note } from './finding';
import { parameterAt, type Parameter } from './parameter';

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

/** Makes a rule out of its definition: reads the parameter, lets the rule judge, adds title, citations and notes. */
export function defineRule<Value>(definition: RuleDefinition<Value>): Rule {
  const { code, title, kinds } = definition;
  return Object.freeze({
    code,
    title,
    facts: definition.facts,
    parameters: [...new Set(Object.values(kinds).filter((binding) => isParameter(binding)))],
    examine(facts: Facts, on: CalendarDate): Finding {
      const { citations = [], explanation, compared, ...judged } = apply(definition, facts, on);
      const missing = judged.missing ?? [];
      const violated = judged.status === 'violated';
      const unless = violated && noteFor(definition.unless, facts.kind, on);
      const consequence = violated && noteFor(definition.consequences, facts.kind, on);
      return {
        rule: code,
        status: judged.status,
        title,
        explanation: explanation ?? askFor(missing),
        citations,
        missing,
        ...(compared && { compared }),
        ...(unless && { unless }),
        ...(consequence && { consequence }),
      };
    },
  });
}

function apply<Value>({ kinds, judge }: RuleDefinition<Value>, facts: Facts, on: CalendarDate): Judgement {
  const binding = kinds[facts.kind];
  if (!isParameter(binding)) return { status: 'notApplicable', explanation: binding.notFor };
  const reading = parameterAt(binding, on);
  if (reading.status === 'inForce') {
    const { value, citation } = reading;
    return { citations: [citation], ...judge({ facts, on, value, citation }) };
  }
  // A law that sets no such norm binds nobody; a norm whose text was not found may bind, and is not guessed.
  return {
    status: reading.because === 'noSuchNorm' ? 'notApplicable' : 'unknown',
    explanation: reading.note,
    citations: reading.citation ? [reading.citation] : [],
  };
}

function noteFor(
  notes: readonly DatedNote[] = [],
  kind: OrganisationKind,
  on: CalendarDate,
): Note | undefined {
  const note = inForce(
    notes.filter(({ kinds }) => !kinds || kinds.includes(kind)),
    on,
  );
  return note && { citation: note.citation, text: note.text };
}

function askFor(missing: readonly FactName[]): Bilingual {
  const list = (language: 'vi' | 'en') =>
    missing.map((name) => factCatalogue[name].label[language]).join('; ');
  return {
    vi: `Chưa đủ dữ liệu. Cần biết: ${list('vi')}.`,
    en: `Not enough is known. Needed: ${list('en')}.`,
  };
}
