import { fold } from '@hoptac/core/vi';
import { withoutCourtesies } from './courtesies';

/** Which of several things a person says, accents, punctuation and courtesies aside: “cho em xem kế hoạch nhé” is “kế hoạch”. */
export function hears<A extends string>(
  text: string,
  spoken: Readonly<Record<A, readonly string[]>>,
): A | undefined {
  for (const said of withoutCourtesies(plain(text))) {
    const action = saidOf(said, spoken);
    if (action !== undefined) return action;
  }
  return undefined;
}

/** The same in exactly these words, for screens on which whatever else is written is kept as it is. */
export function hearsExactly<A extends string>(
  text: string,
  spoken: Readonly<Record<A, readonly string[]>>,
): A | undefined {
  return saidOf(plain(text), spoken);
}

function saidOf<A extends string>(
  said: string,
  spoken: Readonly<Record<A, readonly string[]>>,
): A | undefined {
  return (Object.keys(spoken) as A[]).find((action) => spoken[action].includes(said));
}

const plain = (text: string) =>
  fold(text)
    .replaceAll(/[^a-z0-9? ]/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
