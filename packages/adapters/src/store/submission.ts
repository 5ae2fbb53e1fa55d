import type { Month } from '@hoptac/core/time';
import type { ReviewMove, ReviewState, ReviewStep } from './review';
import type { Conflict } from './version';

/** A month's figures of one organisation, as they are to be written. */
export interface NewSubmission {
  organisation: string;
  period: Month;
  /** By data element. An element that is absent is unknown, not zero. Money is whole đồng. */
  values: Readonly<Record<string, number>>;
  basedOn: number;
  by: string;
  at: string;
  /** Why it corrects the version before. */
  reason?: string;
  /** What the sender was asked about these figures and confirmed, in Vietnamese, for whoever reviews them. */
  doubts?: readonly string[];
  /** Kept, but handed to nobody yet. */
  draft?: boolean;
}

/** One version of an organisation's month. */
export interface Submission extends Omit<NewSubmission, 'basedOn' | 'draft'> {
  version: number;
  /** Where its review stands, as seen by the reading; everything else of a version never changes. */
  state: ReviewState;
}

/** The version that was kept, or the one that came before it. */
export type SubmissionResult =
  | { ok: true; submission: Submission }
  | { ok: false; conflict: Conflict<NewSubmission, Submission> };

/** The step that was taken, or the one that came before it. */
export type ReviewResult =
  | { ok: true; submission: Submission }
  | { ok: false; conflict: Conflict<ReviewMove, Submission> };

/** Which submissions are asked for. */
export interface SubmissionQuery {
  from: Month;
  to: Month;
  knownOn?: string | undefined;
  /** Only months whose version that counts is in one of these states. */
  states?: readonly ReviewState[];
}

/** Months that were handed in: every version, and its review. */
export interface SubmissionRecords {
  /**
   * Adds a version of an organisation's month. `basedOn` is the version its sender had seen, 0 for none; when another
   * version has come since, nothing is written and the conflict tells it. Versions count from 1 and are never changed. It
   * is `draft`, else `resubmitted` where the version that counts was returned, else `submitted`.
   */
  append(submission: NewSubmission): Promise<SubmissionResult>;
  /**
   * Takes a step in the review of a version: the one that counts, or the last. Where it is neither, or is not in the state
   * the move starts from, somebody was quicker: nothing is written, and the conflict tells the last version and its
   * state. A move that `mayMove` does not know throws a StoreError `moveNotAllowed`.
   */
  move(move: ReviewMove): Promise<ReviewResult>;
  /** Every step in the review of one month, in the order they were taken. */
  steps(organisation: string, period: Month): Promise<ReviewStep[]>;
  /** The last version, in whatever state. */
  latest(organisation: string, period: Month): Promise<Submission | undefined>;
  /** Every version of one month, oldest first. */
  history(organisation: string, period: Month): Promise<Submission[]>;
  /**
   * What counts, of one organisation: of each month from `from` to `to` the last version that is neither a draft nor
   * withdrawn, by period. With `knownOn`, versions and steps whose `at` is not later than that instant.
   */
  ofOrganisation(organisation: string, query: SubmissionQuery): Promise<Submission[]>;
  /**
   * What counts, of every organisation, by organisation and then period. With one month: who has reported. With the states
   * `awaitingReview`: the queue of what waits for review.
   */
  all(query: SubmissionQuery): Promise<Submission[]>;
  /**
   * The same as `all`, handed over in batches without ever holding everything; absent where a store cannot. `take` does
   * not use the transaction. Texts may be ordered by their UTF-8 bytes.
   */
  inBatches?(
    query: SubmissionQuery,
    take: (batch: readonly Submission[]) => Promise<void> | void,
  ): Promise<void>;
}
