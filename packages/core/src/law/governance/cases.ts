import type { WorkedCase } from '../engine/worked-case';

export const governanceCases: readonly WorkedCase[] = [];
