import { closest, distance } from 'fastest-levenshtein';

/** The known name that a mistyped one is nearest to; undefined where none is near. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const near = closest(
    name.toLowerCase(),
    known.map((one) => one.toLowerCase()),
  );
  const found = known.find((one) => one.toLowerCase() === near)!;
  return distance(name.toLowerCase(), near) <= Math.max(2, Math.floor(name.length / 3)) ? found : undefined;
}
