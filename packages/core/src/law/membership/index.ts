import type { Parameter } from '../engine/parameter';
import type { Rule } from '../engine/rule';
import { foreignMembersCap, membersMinimum } from './parameters';
import { foreignMembersCapRule, membersMinimumRule } from './rules';

export const membershipParameters: readonly Parameter[] = [
  ...Object.values(membersMinimum),
  ...Object.values(foreignMembersCap),
];

/** In the order their findings are given. */
export const membershipRules: readonly Rule[] = [membersMinimumRule, foreignMembersCapRule];
