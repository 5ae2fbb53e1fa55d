import type { WorkedCase } from '../engine/worked-case';

export const groupsCases: readonly WorkedCase[] = [];
