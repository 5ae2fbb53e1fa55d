import type { Parameter } from '../engine/parameter';
import type { Rule } from '../engine/rule';
import {
  changeFiling,
  communeChangeNotice,
  formationNotice,
  groupResumptionNotice,
  groupSuspensionMaximum,
  groupSuspensionMinimum,
  groupSuspensionNotice,
  groupSuspensionTotal,
} from './change-parameters';
import { communeChangeRule, formationNotifiedRule, groupChangeFiledRule } from './change-rules';
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
import { supportAfterConversion } from './support-after-conversion';
import { groupSuspensionRules } from './suspension-rules';
import { groupVoteParameters, groupVoteRules } from './vote-rules';
import { communeReportRule, groupMeetingRule } from './yearly-rules';

export const groupsParameters: readonly Parameter[] = [
  registrationTerm,
  registrationTransition,
  registrationFiling,
  conversionTerm,
  supportAfterConversion,
  communeReportDay,
  groupMeetings,
  contractSigned,
  representativeAuthorised,
  contributionBook,
  formationNotice,
  communeChangeNotice,
  changeFiling,
  groupSuspensionNotice,
  groupSuspensionMinimum,
  groupResumptionNotice,
  groupSuspensionMaximum,
  groupSuspensionTotal,
  ...groupVoteParameters,
];

/** In the order their findings are given. */
export const groupsRules: readonly Rule[] = [
  groupRegistrationRule,
  contractSignedRule,
  representativeAuthorisedRule,
  contributionBookRule,
  groupMeetingRule,
  communeReportRule,
  formationNotifiedRule,
  communeChangeRule,
  groupChangeFiledRule,
  ...groupSuspensionRules,
  ...groupVoteRules,
];
