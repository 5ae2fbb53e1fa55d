import { formatCitation } from './engine/citation';
import type { Comparison, Finding } from './engine/finding';
import type { Facts } from './facts';

/** Sentences with their capital and their full stop, in which nothing shows through that is no word. */
const SENTENCES = /^(?!.*(undefined|: \.|NaN|\[object|Infinity))[\p{Lu}\d].+[.!”)]$/su;
const PLACE = /^(?!.*undefined)\p{Lu}/u;

/** What no finding may show, whatever its rule; for the tests. */
export function defectsOf({ rule, status, ...finding }: Finding, facts: Facts): string[] {
  const { explanation, citations, missing, compared } = finding;
  const isJudged = status === 'satisfied' || status === 'violated';
  const defects = {
    'a text that is no sentence': ![explanation.vi, explanation.en].every((text) => SENTENCES.test(text)),
    'a judgement without its place in the law': isJudged && citations.length === 0,
    'a citation that cannot be read': !citations.every((citation) => PLACE.test(formatCitation(citation))),
    'a fact asked for without need': status !== 'unknown' && missing.length > 0,
    'a fact asked for that is known': missing.some((fact) => facts[fact] !== undefined),
    'a comparison that says otherwise': isJudged && compared && holds(compared) !== (status === 'satisfied'),
  };
  return Object.entries(defects).flatMap(([defect, isThere]) => (isThere ? [`${rule}: ${defect}`] : []));
}

function holds({ actual, relation, limit }: Comparison): boolean {
  if (actual === 'never') return false;
  return { atLeast: actual >= limit, atMost: actual <= limit }[relation];
}
