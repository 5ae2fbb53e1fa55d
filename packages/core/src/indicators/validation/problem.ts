import type { Bilingual } from '../../vi';

/** What is wrong or doubtful about a month's figures. */
export type MonthReason =
  | 'unknownElement'
  | 'notANumber'
  | 'notWhole'
  | 'negative'
  | 'outOfRange'
  | 'partAboveWhole'
  | 'doesNotAddUp'
  | 'stockDoesNotFollow'
  | 'tooSmall'
  | 'thousandfold'
  | 'yearAsMonth'
  | 'swapped'
  | 'sameAsLastMonth'
  | 'unlikeOwnHistory'
  | 'unlikePeers';

/** What is wrong, or looks wrong, with a figure of a month. */
export interface MonthProblem {
  /** The code of the element to look at. */
  element: string;
  /** A warning asks the sender; an error cannot be and stops. */
  severity: 'error' | 'warning';
  reason: MonthReason;
  /** For the sender: both figures, and the question to answer or what to do. */
  message: Bilingual;
  /** What was probably meant, by element. Never applied without being asked. */
  suggestion?: Readonly<Record<string, number>>;
}
