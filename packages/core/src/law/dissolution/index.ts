import type { Parameter } from '../engine/parameter';
import type { Rule } from '../engine/rule';
import { dissolutionConditions } from './parameters';
import { dissolutionDebtsSettledRule } from './rules';

export const dissolutionParameters: readonly Parameter[] = [dissolutionConditions];

/** In the order their findings are given. */
export const dissolutionRules: readonly Rule[] = [dissolutionDebtsSettledRule];
