import type { WorkedCase } from '../engine/worked-case';

export const fundsCases: readonly WorkedCase[] = [];
