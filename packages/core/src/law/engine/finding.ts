import type { FactName, Facts } from '../facts';
import type { Bilingual } from './bilingual';
import type { Citation } from './citation';
import { frozen } from './frozen';
import type { Parameter } from './parameter';
import { unknownAmong } from './unknown-among';

/** The four answers of a rule. */
export type FindingStatus = 'satisfied' | 'violated' | 'notApplicable' | 'unknown';

/** What was compared with what. Amounts are whole đồng or members; `of` is what a percentage was taken of. */
export interface Comparison {
  actual: number | string;
  relation: 'atLeast' | 'atMost';
  limit: number | string;
  unit: Parameter['unit'];
  percent?: number;
  of?: number;
}

/** Words that rest on a place in the law. */
export interface Note {
  citation: Citation;
  text: Bilingual;
}

/** What one rule comes to for one organisation on one day. `explain` puts it in words for whoever wants to read it. */
export interface Outcome {
  readonly rule: string;
  readonly status: FindingStatus;
  readonly title: Bilingual;
  readonly citations: readonly Citation[];
  /** Facts that would settle an `unknown`. Empty where no fact would: the explanation says why. */
  readonly missing: readonly FactName[];
  readonly compared?: Comparison;
  /** An exception the law makes that was not judged here; only beside `violated`. */
  readonly unless?: Note;
  /** What the law attaches to it; only beside `violated`. */
  readonly consequence?: Note;
}

/** What one rule comes to, in words. */
export interface Finding extends Outcome {
  readonly explanation: Bilingual;
}

/** What is said, or how to say it once somebody asks: a province is judged by the million and read by the page. */
export type Words = Bilingual | (() => Bilingual);

/** What a rule's own reasoning comes to; the engine adds title and citations. */
export interface Judgement {
  readonly status: FindingStatus;
  /** Left out, it asks for what is missing. */
  readonly explanation?: Words | undefined;
  readonly missing?: readonly FactName[] | undefined;
  readonly compared?: Comparison | undefined;
  /** In place of the citation of the parameter. */
  readonly citations?: readonly Citation[] | undefined;
}

/** The judgement that waits for one fact alone, made once. */
const WITHOUT_ONE = new Map<FactName, Judgement>();

/** Not to be known before these facts are. */
export function unknownWithout(...missing: FactName[]): Judgement {
  if (missing.length !== 1) return { status: 'unknown', missing };
  const only = missing[0]!;
  let judgement = WITHOUT_ONE.get(only);
  if (!judgement) WITHOUT_ONE.set(only, (judgement = frozen({ status: 'unknown', missing })));
  return judgement;
}

/** Not to be known before those of these facts are told that are not. */
export function unknownForWantOf(facts: Facts, names: readonly FactName[]): Judgement {
  return unknownWithout(...unknownAmong(facts, names));
}

/**
 * A judgement that rests on these places, unless it names its own.
 *
 * Written field by field, because rules come to judgements of many shapes, and spreading those takes a microsecond.
 */
export function restingOn(
  places: readonly Citation[],
  { status, explanation, missing, compared, citations = places }: Judgement,
): Judgement {
  return { status, explanation, missing, compared, citations };
}

/** What is said of either outcome. */
export interface BothWords {
  yes: Bilingual;
  no: Bilingual;
}

/** Satisfied or violated, by a comparison, in words for each. */
export function compare(
  holds: boolean,
  compared: Comparison,
  words: BothWords | (() => BothWords),
): Judgement {
  if (typeof words === 'function') return settledBy(holds, compared, () => spoken(words(), holds));
  return settledBy(holds, compared, spoken(words, holds));
}

const spoken = ({ yes, no }: BothWords, holds: boolean) => (holds ? yes : no);

/** Satisfied or violated, by a comparison. For makers of many rules, which have words only for what came out. */
export function settledBy(holds: boolean, compared: Comparison, explanation: Words): Judgement {
  return { status: holds ? 'satisfied' : 'violated', compared, explanation };
}
