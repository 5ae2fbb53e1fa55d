import type { Parameter } from '../engine/parameter';
import type { Rule } from '../engine/rule';
import { auditedUnionMembers, auditInterval, fundAuditTerm, legalEntityAudit } from './parameters';
import { fundAuditRule, independentAuditRule, legalEntityAuditRule } from './rules';

export const auditParameters: readonly Parameter[] = [
  auditInterval,
  auditedUnionMembers,
  fundAuditTerm,
  legalEntityAudit,
];

/** In the order their findings are given. */
export const auditRules: readonly Rule[] = [independentAuditRule, fundAuditRule, legalEntityAuditRule];
