import type { FactName } from '../facts';
import type { Bilingual } from './bilingual';
import type { Citation } from './citation';
import type { Parameter } from './parameter';

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

/** What one rule says of one organisation on one day. */
export interface Finding {
  rule: string;
  status: FindingStatus;
  title: Bilingual;
  explanation: Bilingual;
  citations: readonly Citation[];
  /** Facts that would settle an `unknown`. Empty where no fact would: the explanation says why. */
  missing: readonly FactName[];
  compared?: Comparison;
  /** An exception the law makes that was not judged here; only beside `violated`. */
  unless?: Note;
  /** What the law attaches to it; only beside `violated`. */
  consequence?: Note;
}

/** What a rule's own reasoning comes to; the engine adds title and citations. */
export interface Judgement {
  status: FindingStatus;
  explanation?: Bilingual | undefined;
  missing?: readonly FactName[] | undefined;
  compared?: Comparison | undefined;
  /** In place of the citation of the parameter. */
  citations?: readonly Citation[];
}

/** Not to be known before these facts are. */
export function unknownWithout(...missing: FactName[]): Judgement {
  return { status: 'unknown', missing };
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

/** Satisfied or violated, by a comparison, in words for each. */
export function compare(
  holds: boolean,
  compared: Comparison,
  words: { yes: Bilingual; no: Bilingual },
): Judgement {
  return settledBy(holds, compared, holds ? words.yes : words.no);
}

/** Satisfied or violated, by a comparison. For makers of many rules, which write only the words of what came out. */
export function settledBy(holds: boolean, compared: Comparison, explanation: Bilingual): Judgement {
  return { status: holds ? 'satisfied' : 'violated', compared, explanation };
}
