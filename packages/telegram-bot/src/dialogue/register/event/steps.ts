import type { Place } from '../../state';

export type At = Extract<Place, { screen: 'registerEvent' }>;
type Step = 'law' | 'merged' | 'on' | 'place' | 'why' | 'check';

/** What is asked next. */
export function stepOf(at: At): Step {
  if (!at.lawSeen) return at.type === 'merged' ? 'merged' : 'law';
  if (at.on === undefined) return 'on';
  if (at.type === 'relocated' && at.place === undefined) return 'place';
  return at.why === undefined ? 'why' : 'check';
}

/** The place before: the last answer is taken back; before the first, the organisation itself. */
export function before(at: At): Place {
  const { why, place, on, sought: _, ...rest } = at;
  if (why !== undefined) return { ...rest, ...(on && { on }), ...(place !== undefined && { place }) };
  if (place !== undefined) return { ...rest, ...(on && { on }), page: 1 };
  if (on !== undefined) return rest;
  const begun = at.type === 'merged' || at.type === 'dissolved' || at.type === 'dissolutionProposed';
  return at.lawSeen && begun ? { ...rest, lawSeen: false } : { screen: 'organisation', id: at.id };
}
