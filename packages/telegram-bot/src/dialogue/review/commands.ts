import type { Month } from '@hoptac/core/time';

interface DecisionOn {
  organisation: string;
  period: Month;
  version: number;
}

/** A month that is found right. */
export interface ApproveCommand extends DecisionOn {
  kind: 'approveMonth';
  from: 'submitted' | 'resubmitted';
}

/** A month that goes back to who sent it, with what is asked; from `approved` it is opened again. */
export interface ReturnCommand extends DecisionOn {
  kind: 'returnMonth';
  from: 'submitted' | 'resubmitted' | 'approved';
  comment: string;
  /** The figure in question; left out, the whole month is. */
  element?: string;
}

export type ReviewCommand = ApproveCommand | ReturnCommand;
