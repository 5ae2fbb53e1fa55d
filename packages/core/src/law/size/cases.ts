import type { WorkedCase } from '../engine/worked-case';

export const sizeCases: readonly WorkedCase[] = [];
