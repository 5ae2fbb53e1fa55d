import type { Citation } from '../engine/citation';
import { instruments, type InstrumentCode } from '../engine/instrument';

/** Every citation inside an answer of the law, wherever it stands in it. */
export function citationsIn(answer: unknown): Citation[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return isCitation(answer) ? [answer] : Object.values(answer).flatMap(citationsIn);
}

/** Nothing else has both. */
function isCitation(part: object): part is Citation {
  return 'instrument' in part && 'trust' in part;
}

/** The article, or annex, that a citation is in, as numbered in its map. */
export function numberOf({ article, annex }: Citation): string {
  if (annex !== undefined) return `annex-${annex}`;
  return article === undefined ? WHOLE : String(article);
}

/** For a document whose article is not known. */
const WHOLE = 'whole';

/** A citation without its document: `d74.k1`, `annex-IV.II.6`. */
export function pointerOf({ article, clause, point, annex, section }: Citation): string {
  if (annex !== undefined) return ['annex-' + annex, section].filter(Boolean).join('.');
  if (article === undefined) return WHOLE;
  return [`d${article}`, clause && `k${clause}`, point].filter(Boolean).join('.');
}

const inOrder = new Intl.Collator('en', { numeric: true }).compare;

/** Each pointer once, in the order of the document. */
export function pointersInOrder(pointers: Iterable<string>): string[] {
  return [...new Set(pointers)].sort(inOrder);
}

/** By document: `Law 17/2023/QH15 d4.k7, d4.k8; Law 23/2012/QH13 d3.k1`. */
export function placesByDocument(cited: readonly { citation: Citation }[]): string {
  const byInstrument = new Map<InstrumentCode, string[]>();
  for (const { citation } of cited) {
    const pointers = byInstrument.get(citation.instrument) ?? [];
    byInstrument.set(citation.instrument, [...pointers, pointerOf(citation)]);
  }
  return [...byInstrument]
    .map(([code, pointers]) => `${instruments[code].name.en} ${pointersInOrder(pointers).join(', ')}`)
    .join('; ');
}
