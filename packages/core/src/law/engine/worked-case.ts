import type { CalendarDate } from '../../time';
import type { FindingStatus } from './finding';
import type { Facts } from '../facts';

/** An example of the law applied, read by people and run as a test. */
export interface WorkedCase {
  /** What the case shows, in a few words. */
  name: string;
  on: CalendarDate;
  facts: Facts;
  /** The finding that rules must come to; rules not named may come to any. */
  expected: Readonly<Record<string, FindingStatus>>;
  /** The place in the law that decides it, as `d74.k1` of the law in force on the day, or with the instrument: `decree-92-2024 d50.k4`. */
  article: string;
}
