import type { WorkedCase } from '../engine/worked-case';
import { closingCases } from './closing-cases';
import { groundCases } from './ground-cases';

export const dissolutionCases: readonly WorkedCase[] = [...closingCases, ...groundCases];
