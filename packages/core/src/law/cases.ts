import { auditCases } from './audit/cases';
import { capitalCases } from './capital/cases';
import { dissolutionCases } from './dissolution/cases';
import { fundsCases } from './funds/cases';
import { governanceCases } from './governance/cases';
import { groupsCases } from './groups/cases';
import { lendingCases } from './lending/cases';
import { meetingsCases } from './meetings/cases';
import { membershipCases } from './membership/cases';
import { ratingCases } from './rating/cases';
import { registrationCases } from './registration/cases';
import { reportingCases } from './reporting/cases';
import { sizeCases } from './size/cases';
import { supportCases } from './support/cases';
import type { WorkedCase } from './engine/worked-case';

/** Every worked case, by subject. */
export const cases: readonly WorkedCase[] = [
  ...membershipCases,
  ...registrationCases,
  ...governanceCases,
  ...meetingsCases,
  ...capitalCases,
  ...lendingCases,
  ...fundsCases,
  ...dissolutionCases,
  ...sizeCases,
  ...auditCases,
  ...supportCases,
  ...ratingCases,
  ...groupsCases,
  ...reportingCases,
];
