import type { WorkedCase } from '../engine/worked-case';

export const registrationCases: readonly WorkedCase[] = [];
