import type { Parameter } from '../engine/parameter';
import { capitalSettlementTerm } from './parameters';

/** Those that only a duty reads. */
export const obligationsParameters: readonly Parameter[] = [capitalSettlementTerm];
