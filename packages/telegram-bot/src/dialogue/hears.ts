import { fold } from '@hoptac/core/vi';

/** Which of several things a person says in so many words, accents and punctuation aside. */
export function hears<A extends string>(
  text: string,
  spoken: Readonly<Record<A, readonly string[]>>,
): A | undefined {
  const said = fold(text)
    .replaceAll(/[^a-z0-9? ]/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
  return (Object.keys(spoken) as A[]).find((action) => spoken[action].includes(said));
}
