import {
  decode,
  encode,
  mayMove,
  StoreError,
  type ReviewStep,
  type Submission,
  type SubmissionRecords,
} from '../store';
import { firstStep } from '../store/review-steps';
import type { MemoryTables } from './tables';

export function memoryReviews(
  { submissions, submission_steps }: MemoryTables,
  reviewed: (organisation: string, period: string, version: number) => Submission | undefined,
): Pick<SubmissionRecords, 'move' | 'steps'> {
  return {
    async move(move) {
      const { organisation, period, version, from, to, by, at, comment } = move;
      if (!mayMove(from, to)) throw new StoreError('moveNotAllowed', { from, to });
      const theirs = reviewed(organisation, period, version);
      if (theirs?.version !== version || theirs.state !== from)
        return { ok: false, conflict: { yours: move, theirs } };
      const step = (submission_steps.ofGroup(organisation, period).at(-1)?.step ?? 0) + 1;
      const body = encode({ version, state: to, by, at, comment });
      submission_steps.put({ organisation, period, step, version, state: to, at, body });
      return { ok: true, submission: { ...theirs, state: to } };
    },
    async steps(organisation, period) {
      const moved = submission_steps.ofGroup(organisation, period);
      return submissions
        .ofGroup(organisation, period)
        .flatMap(({ version, state, body }) => [
          firstStep({ ...decode<Submission>(body), state }),
          ...moved.filter((one) => one.version === version).map((one) => decode<ReviewStep>(one.body)),
        ]);
    },
  };
}
