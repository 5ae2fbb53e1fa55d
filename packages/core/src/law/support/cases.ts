import type { WorkedCase } from '../engine/worked-case';

export const supportCases: readonly WorkedCase[] = [];
