import type { OwnFigures } from '@hoptac/adapters/spreadsheet';
import type { ReviewStep, Submission } from '@hoptac/adapters/store';
import type { Month } from '@hoptac/core/time';
import type { Bilingual } from '@hoptac/core/vi';
import type { FileMade } from '../reply';
import type { Language } from '../state';

export interface SubmitQueries {
  /** Every version of a month, whatever became of it, oldest first. */
  monthVersions: {
    asked: { organisation: string; period: Month };
    answer: readonly Submission[];
  };
  /** The months that wait to be mended, with what the reviewer said of each. */
  returnedMonths: {
    asked: { organisation: string };
    answer: readonly ReturnedMonth[];
  };
  /** The month before of the others of the same kind, field of work and place. */
  peers: {
    asked: { organisation: string; period: Month };
    answer: readonly Readonly<Record<string, number>>[];
  };
  /** One's own months in a file that was sent, or why the file was not opened. */
  ownFigures: {
    asked: { organisation: string; name: string; base64: string };
    answer: OwnFigures | { refused: Bilingual };
  };
  /** The blank form of a month. */
  monthForm: {
    asked: { organisation: string; period: Month; format: 'xlsx' | 'csv' };
    answer: FileMade;
  };
  /** The version with a receipt number, among what the person may see. */
  receipt: {
    asked: { number: string };
    answer: Receipt | undefined;
  };
  /** Its certificate, as a Word file. */
  receiptCertificate: {
    asked: { number: string; language: Language };
    answer: FileMade | undefined;
  };
}

export interface ReturnedMonth {
  period: Month;
  comment: string;
  /** Name of the reviewer, where they are known. */
  by?: string;
}

export interface Receipt {
  organisationName: string;
  submission: Submission;
  steps: readonly ReviewStep[];
  /** The version of its month that counts now; undefined where none does. */
  counts?: number;
}
