import type { WorkedCase } from '../engine/worked-case';

export const lendingCases: readonly WorkedCase[] = [];
