import type { Parameter } from '../engine/parameter';
import type { Rule } from '../engine/rule';
import * as congress from './congress-parameters';
import { callRules } from './call-rules';
import { congressNoticeRule, equalVotesRule, simplifiedCongressRule } from './congress-rules';
import { delegateCongressRule, delegatesMinimumRule } from './delegate-rules';
import * as majority from './majority-parameters';
import { resolutionMajorityRule } from './majority-rule';
import { annualMeetingLapse, annualMeetingTerm } from './parameters';
import { congressQuorumRule } from './quorum-rule';
import { annualMeetingDeadlineRule, annualMeetingLapseRule } from './rules';

export const meetingsParameters: readonly Parameter[] = [
  annualMeetingTerm,
  annualMeetingLapse,
  congress.simplifiedCongress,
  congress.delegateCongressFrom,
  congress.delegateFloors,
  congress.congressNotice,
  congress.congressQuorum,
  congress.secondCallTerm,
  congress.thirdCallTerm,
  congress.extraordinaryTerm,
  majority.largeMajority,
  majority.simpleMajority,
  ...Object.values(majority.equalVotes),
];

/** In the order their findings are given. */
export const meetingsRules: readonly Rule[] = [
  annualMeetingDeadlineRule,
  annualMeetingLapseRule,
  simplifiedCongressRule,
  delegateCongressRule,
  delegatesMinimumRule,
  congressNoticeRule,
  congressQuorumRule,
  ...callRules,
  resolutionMajorityRule,
  equalVotesRule,
];
