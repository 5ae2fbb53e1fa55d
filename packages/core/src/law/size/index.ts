import type { Parameter } from '../engine/parameter';
import type { Rule } from '../engine/rule';
import { sizeThresholds } from './parameters';

export const sizeParameters: readonly Parameter[] = Object.values(sizeThresholds);

/** The class is a fact that other rules read; article 16 by itself asks nothing of a cooperative. */
export const sizeRules: readonly Rule[] = [];
