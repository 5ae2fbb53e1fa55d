import type { Roster } from '../organisation';

const kept = new WeakMap<Roster, Map<string, unknown>>();

/**
 * What follows from a roster alone, worked out once: a roster never changes, and the months and kinds asked of it are few.
 * It goes when the roster goes.
 */
export function keptWithRoster<T>(roster: Roster, key: string, make: () => T): T {
  let ofRoster = kept.get(roster);
  if (!ofRoster) kept.set(roster, (ofRoster = new Map()));
  if (!ofRoster.has(key)) ofRoster.set(key, make());
  return ofRoster.get(key) as T;
}
