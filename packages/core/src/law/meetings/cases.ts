import { annualMeetingCases } from './annual-meeting-cases';
import type { WorkedCase } from '../engine/worked-case';
import { congressCases } from './congress-cases';

export const meetingsCases: readonly WorkedCase[] = [...annualMeetingCases, ...congressCases];
