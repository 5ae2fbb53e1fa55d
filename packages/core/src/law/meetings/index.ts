import type { Parameter } from '../engine/parameter';
import type { Rule } from '../engine/rule';
import { annualMeetingLapse, annualMeetingTerm } from './parameters';
import { annualMeetingDeadlineRule, annualMeetingLapseRule } from './rules';

export const meetingsParameters: readonly Parameter[] = [annualMeetingTerm, annualMeetingLapse];

/** In the order their findings are given. */
export const meetingsRules: readonly Rule[] = [annualMeetingDeadlineRule, annualMeetingLapseRule];
