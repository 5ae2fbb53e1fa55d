import type { ReviewStep, Submission } from '@hoptac/adapters/store';
import type { MonthProblem } from '@hoptac/core/indicators';
import type { Month } from '@hoptac/core/time';

/** A month that waits for review. */
export interface WaitingMonth {
  organisation: string;
  name: string;
  /** Code of the place it lies in today; empty where nobody can say. */
  place: string;
  placeName: string;
  period: Month;
  version: number;
  state: 'submitted' | 'resubmitted';
  /** When this version was handed in. */
  at: string;
  /** Whether the person who asks sent it themselves, so that another has to decide. */
  own: boolean;
}

/** A step of a review, with the name of who took it. */
export type NamedStep = ReviewStep & { name: string };

/** One month as a reviewer sees it. */
export interface ReviewedMonth {
  organisation: string;
  name: string;
  placeName: string;
  /** The version that counts; where none does, the last. */
  submission: Submission;
  /** The one before it that counted. */
  versionBefore?: Submission;
  /** What counts of the calendar month before. */
  monthBefore?: Submission;
  /** What the figures give reason to ask now, beside the months before and the peers. */
  problems: readonly MonthProblem[];
  /** In the order they were taken. */
  steps: readonly NamedStep[];
  own: boolean;
  /** How many people would be told of a return. */
  told: number;
}

export interface ReviewQueries {
  /** What waits for the person who asks, what was handed in first before the others; and who has handed in the last month that is over. */
  reviewQueue: {
    asked: object;
    answer: {
      waiting: readonly WaitingMonth[];
      lastMonth: { period: Month; expected: number; reported: number };
    };
  };
  /** How many doubts each month gives, by `organisation/month`. */
  reviewDoubts: { asked: { months: readonly string[] }; answer: Readonly<Record<string, number>> };
  /** Undefined for one that does not lie where the person reviews, and where nothing was handed in. */
  reviewedMonth: { asked: { organisation: string; period: Month }; answer: ReviewedMonth | undefined };
}
