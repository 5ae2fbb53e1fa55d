import { contributionPaidInRule } from './capital/paid-in-rule';
import {
  associatesContributionCapRule,
  contributionCapRule,
  foreignContributionCapRule,
} from './capital/rules';
import { dissolutionDebtsSettledRule } from './dissolution/rules';
import type { Rule } from './engine/rule';
import { commonFundRateRule, developmentFundRateRule, reserveFundRateRule } from './funds/rules';
import { annualMeetingDeadlineRule, annualMeetingLapseRule } from './meetings/rules';
import { foreignMembersCapRule, membersMinimumRule } from './membership/rules';

/** Every rule, in the order findings are given. */
export const rules: readonly Rule[] = Object.freeze([
  membersMinimumRule,
  foreignMembersCapRule,
  contributionCapRule,
  associatesContributionCapRule,
  foreignContributionCapRule,
  contributionPaidInRule,
  annualMeetingDeadlineRule,
  annualMeetingLapseRule,
  commonFundRateRule,
  developmentFundRateRule,
  reserveFundRateRule,
  dissolutionDebtsSettledRule,
]);
