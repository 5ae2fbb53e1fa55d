import type { Bilingual } from './bilingual';

/** One thing wrong with the input, and what was expected in its place. */
export interface Problem {
  /** The name of the fact, or `facts`, `kind`, `on`. */
  field: string;
  given: unknown;
  expected: Bilingual;
  message: Bilingual;
}
