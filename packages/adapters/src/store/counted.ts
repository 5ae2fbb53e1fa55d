import { counts, type ReviewState } from './review';

/** A version of a month with the state of its review. */
export interface Stated {
  organisation: string;
  period: string;
  version: number;
  state: ReviewState;
}

/** Of each month the last version that counts, by organisation as they came. */
export function lastThatCounts<One extends Stated>(versions: readonly One[]): One[] {
  const organisations = new Map<string, Map<string, One>>();
  for (const one of versions) {
    if (!counts(one.state)) continue;
    let months = organisations.get(one.organisation);
    if (!months) organisations.set(one.organisation, (months = new Map()));
    const other = months.get(one.period);
    if (other === undefined || one.version > other.version) months.set(one.period, one);
  }
  return [...organisations.values()].flatMap((months) => [...months.values()]);
}

export function passes(
  { state }: { state: ReviewState },
  states: readonly ReviewState[] | undefined,
): boolean {
  return states?.includes(state) ?? true;
}

/** The state a new version comes with; `before` is that of the version that counted until now. */
export function stateOfNew(draft: boolean | undefined, before: ReviewState | undefined): ReviewState {
  if (draft === true) return 'draft';
  return before === 'returned' ? 'resubmitted' : 'submitted';
}
