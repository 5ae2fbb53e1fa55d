import type { WorkedCase } from '../engine/worked-case';

export const meetingsCases: readonly WorkedCase[] = [];
