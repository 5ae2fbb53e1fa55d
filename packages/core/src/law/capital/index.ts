import type { Parameter } from '../engine/parameter';
import type { Rule } from '../engine/rule';
import { contributionCertificateRule } from './certificate-rule';
import { crossHoldingFrozenRule, noCrossMembershipRule } from './cross-membership';
import { crossHoldingFrozen, crossMembershipTerm, noCrossMembership } from './cross-membership-parameters';
import { enterpriseInvestmentCapRule, enterpriseProfitableYearsRule } from './enterprise-limits';
import * as enterprise from './enterprise-parameters';
import {
  enterpriseApprovedRule,
  enterpriseNotFromIndivisibleRule,
  enterprisePurposeRule,
  enterpriseRelatedBusinessRule,
} from './enterprise-rules';
import { associatesCap, contributionCap, contributionTerm, foreignContributionCap } from './parameters';
import { contributionPaidInRule } from './paid-in-rule';
import * as reduction from './reduction-parameters';
import { reductionContributionCapRule, reductionLegalCapitalRule } from './reduction-rules';
import {
  returnApprovedRule,
  returnDebtsCoveredRule,
  returnMemberSettledRule,
  returnTaxFinalisedRule,
} from './return-rules';
import { associatesContributionCapRule, contributionCapRule, foreignContributionCapRule } from './rules';

export const capitalParameters: readonly Parameter[] = [
  ...Object.values(contributionCap),
  ...Object.values(associatesCap),
  foreignContributionCap,
  contributionTerm,
  ...Object.values(reduction),
  ...Object.values(enterprise),
  noCrossMembership,
  crossMembershipTerm,
  crossHoldingFrozen,
];

/** In the order their findings are given. */
export const capitalRules: readonly Rule[] = [
  contributionCapRule,
  associatesContributionCapRule,
  foreignContributionCapRule,
  contributionPaidInRule,
  contributionCertificateRule,
  reductionContributionCapRule,
  reductionLegalCapitalRule,
  returnApprovedRule,
  returnDebtsCoveredRule,
  returnTaxFinalisedRule,
  returnMemberSettledRule,
  enterpriseApprovedRule,
  enterprisePurposeRule,
  enterpriseNotFromIndivisibleRule,
  enterpriseRelatedBusinessRule,
  enterpriseInvestmentCapRule,
  enterpriseProfitableYearsRule,
  noCrossMembershipRule,
  crossHoldingFrozenRule,
];
