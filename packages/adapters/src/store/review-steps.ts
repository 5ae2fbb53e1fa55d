import type { ReviewStep } from './review';
import type { Submission } from './submission';

/** The sending of a version, as the first step of its review. A reason to correct is its comment. */
export function firstStep({ version, state, by, at, reason }: Submission): ReviewStep {
  return { version, state, by, at, ...(reason !== undefined && { comment: reason }) };
}
