import type { WorkedCase } from '../engine/worked-case';
import { changeCases } from './change-cases';
import { suspensionCases } from './suspension-cases';
import { unitCases } from './unit-cases';

export const registrationCases: readonly WorkedCase[] = [...changeCases, ...unitCases, ...suspensionCases];
