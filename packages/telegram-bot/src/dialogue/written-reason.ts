import type { Input } from './turn';

const LONGEST = 500;
/** Fewer letters tell nobody anything later. */
const FEWEST_LETTERS = 3;

/** The reason that somebody wrote, as it is kept; undefined where it says nothing. */
export function writtenReason(input: Input): string | undefined {
  const why = 'text' in input ? input.text.trim().slice(0, LONGEST) : '';
  return why.length < FEWEST_LETTERS ? undefined : why;
}
