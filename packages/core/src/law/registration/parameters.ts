import type { Parameter } from '../engine/parameter';
import {
  businessLinesTerm,
  capitalChangeAmount,
  capitalChangeShare,
  changeRegistrationTerm,
  courtChangeTerm,
  foreignMembersNoticeTerm,
  internalChangeTerm,
  taxDataTerm,
} from './change-parameters';
import { beneficialOwnerShare, publicationLength, registryAnswerTerm } from './registry-parameters';
import {
  resumptionConfirmationTerm,
  resumptionNoticeTerm,
  suspensionMaximum,
  suspensionNoticeTerm,
  suspensionTotalMaximum,
} from './suspension-parameters';
import {
  branchChangeTerm,
  branchClosureTerm,
  branchRegistrationTerm,
  businessLocationTerm,
  enterpriseNoticeTerm,
  foreignBranchClosureTerm,
  foreignBranchTerm,
  infringingNameTerm,
} from './unit-parameters';

export const registrationParameters: readonly Parameter[] = [
  changeRegistrationTerm,
  capitalChangeShare,
  capitalChangeAmount,
  businessLinesTerm,
  taxDataTerm,
  foreignMembersNoticeTerm,
  internalChangeTerm,
  courtChangeTerm,
  branchRegistrationTerm,
  branchChangeTerm,
  branchClosureTerm,
  foreignBranchTerm,
  foreignBranchClosureTerm,
  businessLocationTerm,
  enterpriseNoticeTerm,
  infringingNameTerm,
  suspensionNoticeTerm,
  resumptionNoticeTerm,
  suspensionMaximum,
  suspensionTotalMaximum,
  resumptionConfirmationTerm,
  ...Object.values(registryAnswerTerm),
  publicationLength,
  beneficialOwnerShare,
];
