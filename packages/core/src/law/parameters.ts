import {
  associatesCap,
  contributionCap,
  contributionTerm,
  foreignContributionCap,
} from './capital/parameters';
import { dissolutionConditions } from './dissolution/parameters';
import type { Parameter } from './engine/parameter';
import { commonFundMinimum, developmentFundMinimum, reserveFundMinimum } from './funds/parameters';
import { annualMeetingLapse, annualMeetingTerm } from './meetings/parameters';
import { foreignMembersCap, membersMinimum } from './membership/parameters';

/** Every dated parameter. A parameter whose value differs by kind is one parameter per kind: `members-minimum.union`. */
export const parameters: readonly Parameter[] = Object.freeze([
  ...Object.values(membersMinimum),
  ...Object.values(foreignMembersCap),
  ...Object.values(contributionCap),
  ...Object.values(associatesCap),
  foreignContributionCap,
  contributionTerm,
  annualMeetingTerm,
  annualMeetingLapse,
  ...Object.values(commonFundMinimum),
  developmentFundMinimum,
  reserveFundMinimum,
  dissolutionConditions,
]);
