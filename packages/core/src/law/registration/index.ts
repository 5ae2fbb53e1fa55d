import type { Rule } from '../engine/rule';
import {
  businessLinesChangeRule,
  capitalChangeRule,
  courtChangeRule,
  foreignMembersChangeRule,
  headOfficeChangeRule,
  internalChangeRule,
  nameChangeRule,
  representativeChangeRule,
  taxDataChangeRule,
} from './change-rules';
import {
  resumptionConfirmedRule,
  resumptionNoticeRule,
  suspensionLengthRule,
  suspensionNoticeRule,
  suspensionTotalRule,
} from './suspension-rules';
import {
  branchChangeRule,
  branchClosureRule,
  branchRegistrationRule,
  businessLocationRule,
  enterpriseNoticeRule,
  foreignBranchClosureRule,
  foreignBranchRule,
  infringingNameRule,
} from './unit-rules';

export { registrationParameters } from './parameters';

/** In the order their findings are given. */
export const registrationRules: readonly Rule[] = [
  nameChangeRule,
  headOfficeChangeRule,
  representativeChangeRule,
  capitalChangeRule,
  businessLinesChangeRule,
  taxDataChangeRule,
  foreignMembersChangeRule,
  internalChangeRule,
  courtChangeRule,
  branchRegistrationRule,
  branchChangeRule,
  branchClosureRule,
  foreignBranchRule,
  foreignBranchClosureRule,
  businessLocationRule,
  enterpriseNoticeRule,
  infringingNameRule,
  suspensionNoticeRule,
  resumptionNoticeRule,
  suspensionLengthRule,
  suspensionTotalRule,
  resumptionConfirmedRule,
];
