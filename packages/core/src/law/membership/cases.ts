import type { WorkedCase } from '../engine/worked-case';

export const membershipCases: readonly WorkedCase[] = [];
