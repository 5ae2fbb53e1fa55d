import type { Parameter } from '../engine/parameter';
import type { Rule } from '../engine/rule';

export const auditParameters: readonly Parameter[] = [];

/** In the order their findings are given. */
export const auditRules: readonly Rule[] = [];
