import type { WorkedCase } from '../engine/worked-case';

export const reportingCases: readonly WorkedCase[] = [];
