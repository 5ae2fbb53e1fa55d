import { fold } from '@hoptac/core/vi';
import { distance } from 'fastest-levenshtein';
import type { Entry } from './turn';

/** Shorter words are one letter from too many others. */
const SHORTEST = 5;
/** From here two letters may be wrong. */
const LONG = 8;

/** The way in that somebody probably meant, with the word for it; undefined where none is near, or two are as near. */
export function nearestEntry(
  text: string,
  entries: readonly Entry[],
): { entry: Entry; meant: string } | undefined {
  const said = fold(text).replace(/^\//, '').replaceAll(/\s+/g, ' ').trim();
  if (said.length < SHORTEST || /\d/.test(said)) return undefined;
  const allowed = said.length < LONG ? 1 : 2;
  const near = entries
    .flatMap((entry) =>
      entry.spoken
        .filter((meant) => meant.length >= SHORTEST - 1)
        .map((meant) => ({ entry, meant, apart: distance(said, meant) })),
    )
    .filter(({ apart }) => apart <= allowed)
    .sort((a, b) => a.apart - b.apart);
  const [first] = near;
  const other = near.find(({ entry }) => entry !== first?.entry);
  return first && other?.apart !== first.apart ? { entry: first.entry, meant: first.meant } : undefined;
}
