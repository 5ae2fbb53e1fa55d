import type { WorkedCase } from '../engine/worked-case';

export const capitalCases: readonly WorkedCase[] = [];
