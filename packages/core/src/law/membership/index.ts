import type { Parameter } from '../engine/parameter';
import type { Rule } from '../engine/rule';
import { ageRules } from './age-rules';
import {
  associateAge,
  foreignAssociateAge,
  foreignResidence,
  investmentCertificate,
  memberAge,
  memberCapacity,
  unionAssociates,
  unionMembers,
} from './eligibility-parameters';
import { eligibilityRules } from './eligibility-rules';
import { inactivityLimit, jobCreatingMembers, minimumContribution } from './ending-parameters';
import { inactivityLimitRule, jobCreatingMembersRule, minimumContributionRule } from './ending-rules';
import { foreignMembersCap, membersMinimum } from './parameters';
import { foreignMembersCapRule, membersMinimumRule } from './rules';

export const membershipParameters: readonly Parameter[] = [
  ...Object.values(membersMinimum),
  ...Object.values(foreignMembersCap),
  memberAge,
  associateAge,
  foreignAssociateAge,
  memberCapacity,
  investmentCertificate,
  foreignResidence,
  unionMembers,
  unionAssociates,
  ...Object.values(minimumContribution),
  ...Object.values(inactivityLimit),
  jobCreatingMembers,
];

/** In the order their findings are given. */
export const membershipRules: readonly Rule[] = [
  membersMinimumRule,
  foreignMembersCapRule,
  ...ageRules,
  ...eligibilityRules,
  minimumContributionRule,
  inactivityLimitRule,
  jobCreatingMembersRule,
];
