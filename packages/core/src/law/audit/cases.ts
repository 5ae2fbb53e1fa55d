import type { WorkedCase } from '../engine/worked-case';

export const auditCases: readonly WorkedCase[] = [];
