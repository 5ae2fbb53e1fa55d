import type { Parameter } from '../engine/parameter';
import type { Rule } from '../engine/rule';
import {
  boardFailure,
  boardMeetings,
  boardQuorumShare,
  boardSecondCall,
  boardSize,
  boardTerm,
  foreignBoardShare,
} from './board-parameters';
import { boardQuorumRule } from './board-quorum';
import {
  boardFailureRule,
  boardMeetingsRule,
  boardSecondCallRule,
  boardSizeRule,
  foreignBoardShareRule,
} from './board-rules';
import {
  fullGovernance,
  postingLength,
  postingTerm,
  representativeReplacement,
  residentRepresentative,
} from './form-parameters';
import { governanceFormRule } from './form-rules';
import {
  directorMembership,
  disqualification,
  incompatibility,
  officersAreMembers,
} from './office-parameters';
import { officeRules } from './office-rules';
import {
  postingRules,
  representativeReplacementRule,
  residentRepresentativeRule,
} from './representative-rules';
import {
  directorTerm,
  supervisorsTerm,
  supervisoryBoardRequired,
  supervisoryBoardSize,
} from './supervision-parameters';
import { supervisoryBoardRequiredRule, supervisoryBoardSizeRule } from './supervision-rules';
import { boardTermRule, directorTermRule, supervisorsTermRule } from './term-rules';

export const governanceParameters: readonly Parameter[] = [
  ...Object.values(fullGovernance),
  residentRepresentative,
  representativeReplacement,
  postingTerm,
  postingLength,
  boardSize,
  foreignBoardShare,
  boardTerm,
  ...Object.values(boardMeetings),
  boardQuorumShare,
  boardSecondCall,
  boardFailure,
  directorTerm,
  supervisorsTerm,
  ...Object.values(supervisoryBoardRequired),
  supervisoryBoardSize,
  ...Object.values(incompatibility),
  disqualification,
  ...Object.values(officersAreMembers),
  directorMembership,
];

/** In the order their findings are given. */
export const governanceRules: readonly Rule[] = [
  governanceFormRule,
  residentRepresentativeRule,
  representativeReplacementRule,
  ...postingRules,
  boardSizeRule,
  foreignBoardShareRule,
  boardTermRule,
  boardMeetingsRule,
  boardQuorumRule,
  boardSecondCallRule,
  boardFailureRule,
  directorTermRule,
  supervisorsTermRule,
  supervisoryBoardRequiredRule,
  supervisoryBoardSizeRule,
  ...officeRules,
];
