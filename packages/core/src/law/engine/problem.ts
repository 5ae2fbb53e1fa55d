import type { Bilingual } from './bilingual';

/** One thing wrong with the input, and what was expected in its place. */
export interface Problem {
  /** The name of the fact, or `facts`, `kind`, `on`. */
  field: string;
  given: unknown;
  expected: Bilingual;
  message: Bilingual;
}

/** A problem in words: what cannot be used, and what is expected there. */
export function problemOf(field: string, name: Bilingual, given: unknown, expected: Bilingual): Problem {
  return { field, given, expected, message: cannotUse(name, expected) };
}

export function cannotUse(name: Bilingual, expected: Bilingual): Bilingual {
  return {
    vi: `Chưa dùng được ${name.vi}: cần ${expected.vi}.`,
    en: `Cannot use ${name.en}: expected ${expected.en}.`,
  };
}
