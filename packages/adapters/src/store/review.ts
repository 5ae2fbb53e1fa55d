import type { Month } from '@hoptac/core/time';

/** draft → submitted → returned with a comment → resubmitted → approved; withdrawn before it is approved. */
export type ReviewState = 'draft' | 'submitted' | 'returned' | 'resubmitted' | 'approved' | 'withdrawn';

/** The states in which somebody has to look at it. */
export const awaitingReview: readonly ReviewState[] = ['submitted', 'resubmitted'];

const NEXT: Readonly<Record<ReviewState, readonly ReviewState[]>> = {
  draft: ['submitted', 'resubmitted', 'withdrawn'],
  submitted: ['returned', 'approved', 'withdrawn'],
  // Sent again as it is, with an explanation. Sent again with other figures, it is a new version.
  returned: ['resubmitted', 'withdrawn'],
  resubmitted: ['returned', 'approved', 'withdrawn'],
  // Opened again because something was found.
  approved: ['returned'],
  withdrawn: [],
};

/** Whether a review goes from one state to another. */
export function mayMove(from: ReviewState, to: ReviewState): boolean {
  return NEXT[from].includes(to);
}

/** Whether figures in this state are counted: somebody has handed them in and nobody has taken them back. */
export function counts(state: ReviewState): boolean {
  return state !== 'draft' && state !== 'withdrawn';
}

interface MoveOfVersion {
  organisation: string;
  period: Month;
  version: number;
  from: ReviewState;
  by: string;
  at: string;
}

/** A step to be taken. What is returned says why. */
export type ReviewMove = MoveOfVersion &
  (
    | { to: 'returned'; comment: string }
    | { to: Exclude<ReviewState, 'returned' | 'draft'>; comment?: string }
  );

/** A step that was taken. The sending of a version is its first. */
export interface ReviewStep {
  version: number;
  state: ReviewState;
  by: string;
  at: string;
  comment?: string;
}
