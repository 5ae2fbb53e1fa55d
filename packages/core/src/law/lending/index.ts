import type { Parameter } from '../engine/parameter';
import type { Rule } from '../engine/rule';
import { internalLendingGovernanceRule, internalLendingSupervisorsRule } from './governance';
import { internalCreditNotRenewedRule, internalCreditStoppedRule } from './internal-credit';
import {
  internalLendingCapitalCapRule,
  internalLoanInterestCapRule,
  internalLoanMemberCapRule,
  internalLoanOverdueCapRule,
  internalLoanTermRule,
} from './limits';
import * as limits from './parameters';
import * as requirements from './requirements';
import {
  internalLendingApprovedRule,
  internalLendingBooksRule,
  internalLendingBorrowersRule,
  internalLendingBusinessFirstRule,
  internalLendingInCharterRule,
  internalLendingOwnCapitalRule,
  internalLoanInterestPostedRule,
} from './rules';

export const lendingParameters: readonly Parameter[] = [
  ...Object.values(requirements),
  ...Object.values(limits),
];

/** In the order their findings are given. */
export const lendingRules: readonly Rule[] = [
  internalLendingBorrowersRule,
  internalLoanTermRule,
  internalLendingGovernanceRule,
  internalLendingSupervisorsRule,
  internalLendingBusinessFirstRule,
  internalLendingOwnCapitalRule,
  internalLendingBooksRule,
  internalLendingApprovedRule,
  internalLendingInCharterRule,
  internalLendingCapitalCapRule,
  internalLoanMemberCapRule,
  internalLoanInterestCapRule,
  internalLoanOverdueCapRule,
  internalLoanInterestPostedRule,
  internalCreditStoppedRule,
  internalCreditNotRenewedRule,
];
