import type { DataElement } from '@hoptac/core/indicators';
import type { ReviewStep, Submission } from '../../store';

/** What a certificate of receipt is written from. */
export interface ReceiptFacts {
  /** `BN-2312-0471-1` */
  number: string;
  organisationName: string;
  placeName?: string | undefined;
  /** The version that was received. */
  submission: Submission;
  /** The steps of its month's review, in the order they were taken. */
  steps: readonly ReviewStep[];
  /** The version of its month that counts now; undefined where none does. */
  counts?: number | undefined;
  /** All figures that may stand in it, in the order of the form. */
  elements: readonly DataElement[];
  /** Codes of those that were asked for. */
  asked: readonly string[];
  /** Name of who sent it. */
  sentBy?: string | undefined;
}
