import type { Month } from '@hoptac/core/time';

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
}

/** One version of an organisation's month. */
export interface Submission extends Omit<NewSubmission, 'basedOn'> {
  version: number;
}

export type SubmissionResult =
  | { ok: true; submission: Submission }
  | { ok: false; conflict: Submission | undefined };
