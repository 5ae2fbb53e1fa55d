import type { WorkedCase } from '../engine/worked-case';

export const ratingCases: readonly WorkedCase[] = [];
