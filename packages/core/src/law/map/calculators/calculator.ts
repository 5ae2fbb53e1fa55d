import type { Bilingual } from '../../engine/bilingual';
import type { Citation } from '../../engine/citation';

/** A function that answers with a value instead of a finding. */
export interface Calculator {
  name: string;
  purpose: Bilingual;
  /** Calls of it that between them come by every place it cites; its citations are read off the answers. */
  examples: readonly (() => unknown)[];
  /** Only for what answers without citations. */
  citations?: readonly Citation[];
}

/** A calculator as the catalogue lists it. */
export function calculator(
  name: string,
  purpose: Bilingual,
  examples: readonly (() => unknown)[],
  citations: readonly Citation[] = [],
): Calculator {
  return { name, purpose, examples, citations };
}

/** A day under each law and each decree on registration. */
export const LAW_2012_DAY = '2020-03-02';
export const DECREE_92_DAY = '2025-03-03';
export const DECREE_295_DAY = '2026-08-03';
export const EACH_LAW = [LAW_2012_DAY, DECREE_92_DAY] as const;
export const EACH_DECREE = [LAW_2012_DAY, DECREE_92_DAY, DECREE_295_DAY] as const;
