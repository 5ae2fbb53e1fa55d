/** Seconds until the next attempt: twice as long each time, up to a longest, and spread so that not all come at once. */
export function backoff(
  attempts: number,
  { first, longest }: { first: number; longest: number },
  chance: () => number,
): number {
  const full = Math.min(first * 2 ** attempts, longest);
  return full * (0.75 + 0.5 * chance());
}
