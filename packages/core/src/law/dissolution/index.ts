import type { Parameter } from '../engine/parameter';
import type { Rule } from '../engine/rule';
import {
  compulsoryDissolutionTerm,
  dissolutionFileTerm,
  dissolutionPostingTerm,
  dissolutionSendingTerm,
  forbiddenActs,
  reorganisationTerm,
} from './closing-parameters';
import {
  compulsoryDissolutionRule,
  dissolutionFiledRule,
  dissolutionPostedRule,
  dissolutionSentRule,
  reorganisationSentRule,
} from './closing-rules';
import { forbiddenActsRule } from './forbidden-acts-rule';
import {
  complianceReportTerm,
  contributionOverCapMaximum,
  foreignOverCapMaximum,
  forgedFile,
  headOfficeLapse,
  inactivityExcusedByNotice,
  inactivityMaximum,
  revocationOrder,
  taxCodeTerm,
  underMinimumMaximum,
  unlawfulBusinessGround,
} from './ground-parameters';
import {
  complianceReportRule,
  contributionOverCapRule,
  foreignOverCapRule,
  inactivityRule,
  underMinimumRule,
} from './ground-rules';
import {
  forgedFileRule,
  headOfficeLapseRule,
  revocationOrderedRule,
  taxCodeRule,
  unlawfulBusinessRule,
} from './other-ground-rules';
import { auctionExemption, liquidationOrder } from './liquidation-parameters';
import { dissolutionConditions } from './parameters';
import { dissolutionDebtsSettledRule } from './rules';

export const dissolutionParameters: readonly Parameter[] = [
  reorganisationTerm,
  dissolutionConditions,
  dissolutionSendingTerm,
  dissolutionPostingTerm,
  dissolutionFileTerm,
  compulsoryDissolutionTerm,
  forbiddenActs,
  liquidationOrder,
  auctionExemption,
  forgedFile,
  inactivityMaximum,
  inactivityExcusedByNotice,
  complianceReportTerm,
  underMinimumMaximum,
  foreignOverCapMaximum,
  contributionOverCapMaximum,
  revocationOrder,
  taxCodeTerm,
  headOfficeLapse,
  unlawfulBusinessGround,
];

/** In the order their findings are given. */
export const dissolutionRules: readonly Rule[] = [
  reorganisationSentRule,
  dissolutionDebtsSettledRule,
  dissolutionSentRule,
  dissolutionPostedRule,
  dissolutionFiledRule,
  compulsoryDissolutionRule,
  forbiddenActsRule,
  forgedFileRule,
  inactivityRule,
  complianceReportRule,
  underMinimumRule,
  foreignOverCapRule,
  contributionOverCapRule,
  revocationOrderedRule,
  taxCodeRule,
  headOfficeLapseRule,
  unlawfulBusinessRule,
];
