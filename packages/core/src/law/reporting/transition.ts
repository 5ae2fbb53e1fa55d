import type { CalendarDate } from '../../time';
import type { Citation } from '../engine/citation';
import { compare, restingOn, type BothWords, type Judgement } from '../engine/finding';
import { placeInTerm, unclearEnd, type Ending } from '../engine/term';

/** What is still to be done by the end of a term: allowed while it runs, a breach after. */
export function compareToTerm(
  term: Ending,
  citation: Citation,
  on: CalendarDate,
  words: BothWords | (() => BothWords),
): Judgement {
  const citations = [citation, ...term.citations];
  const place = placeInTerm(term, on);
  if (place === 'unclear') return { status: 'unknown', citations, explanation: () => unclearEnd(term) };
  const compared = { actual: on, relation: 'atMost', limit: term.effective, unit: 'day' } as const;
  return restingOn(citations, compare(place === 'within', compared, words));
}
