import type { ReviewState } from '@hoptac/adapters/store';
import type { Month } from '@hoptac/core/time';

/** Figures handed in as the next version of an organisation's month. */
export interface SubmitCommand {
  kind: 'submit';
  organisation: string;
  period: Month;
  values: Readonly<Record<string, number>>;
  /** The last version there is, also one that was withdrawn. */
  basedOn: number;
  reason?: string;
  /** What the sender was asked about and confirmed, in Vietnamese. */
  doubts?: readonly string[];
}

interface VersionCommand {
  organisation: string;
  period: Month;
  version: number;
  /** The state the person saw it in. */
  from: ReviewState;
}

/** A version taken back by its sender before it is approved. */
export interface WithdrawCommand extends VersionCommand {
  kind: 'withdraw';
}

/** A returned version sent again as it is, with an explanation. */
export interface ResubmitCommand extends VersionCommand {
  kind: 'resubmit';
  comment: string;
}
