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

/**
 * The version of a month that a step of its review is taken on: the one that counts, where that is meant, because a later
 * one was withdrawn; else the last. `versions` are all of the month, the oldest first.
 */
export function reviewedVersion<One extends Stated>(
  versions: readonly One[],
  meant: number,
): One | undefined {
  const [counted] = lastThatCounts(versions);
  return counted?.version === meant ? counted : versions.at(-1);
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
