import type { WorkedCase } from '../engine/worked-case';

export const dissolutionCases: readonly WorkedCase[] = [];
