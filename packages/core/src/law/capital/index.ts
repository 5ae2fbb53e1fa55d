import type { Parameter } from '../engine/parameter';
import type { Rule } from '../engine/rule';
import { associatesCap, contributionCap, contributionTerm, foreignContributionCap } from './parameters';
import { contributionPaidInRule } from './paid-in-rule';
import { associatesContributionCapRule, contributionCapRule, foreignContributionCapRule } from './rules';

export const capitalParameters: readonly Parameter[] = [
  ...Object.values(contributionCap),
  ...Object.values(associatesCap),
  foreignContributionCap,
  contributionTerm,
];

/** In the order their findings are given. */
export const capitalRules: readonly Rule[] = [
  contributionCapRule,
  associatesContributionCapRule,
  foreignContributionCapRule,
  contributionPaidInRule,
];
