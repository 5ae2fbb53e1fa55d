import type { Parameter } from '../engine/parameter';
import type { Rule } from '../engine/rule';
import {
  contractSigned,
  contractSignedRule,
  contributionBook,
  contributionBookRule,
  representativeAuthorised,
  representativeAuthorisedRule,
} from './contract-rules';
import {
  communeReportDay,
  conversionTerm,
  groupMeetings,
  registrationFiling,
  registrationTerm,
  registrationTransition,
} from './parameters';
import { groupRegistrationRule } from './registration-rule';
import { communeReportRule, groupMeetingRule } from './yearly-rules';

export const groupsParameters: readonly Parameter[] = [
  registrationTerm,
  registrationTransition,
  registrationFiling,
  conversionTerm,
  communeReportDay,
  groupMeetings,
  contractSigned,
  representativeAuthorised,
  contributionBook,
];

/** In the order their findings are given. */
export const groupsRules: readonly Rule[] = [
  groupRegistrationRule,
  contractSignedRule,
  representativeAuthorisedRule,
  contributionBookRule,
  groupMeetingRule,
  communeReportRule,
];
