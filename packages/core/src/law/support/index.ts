import type { Parameter } from '../engine/parameter';
import type { Rule } from '../engine/rule';
import { supportNewMonths, supportTrainedShare } from './parameters';

export const supportParameters: readonly Parameter[] = [supportTrainedShare, supportNewMonths];

/** Support is asked for and not owed: `supportEligibility` and `rankForSupport` answer, no rule judges. */
export const supportRules: readonly Rule[] = [];
