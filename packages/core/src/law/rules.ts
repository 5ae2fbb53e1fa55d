import { auditRules } from './audit';
import { capitalRules } from './capital';
import { dissolutionRules } from './dissolution';
import { fundsRules } from './funds';
import { governanceRules } from './governance';
import { groupsRules } from './groups';
import { lendingRules } from './lending';
import { meetingsRules } from './meetings';
import { membershipRules } from './membership';
import { ratingRules } from './rating';
import { registrationRules } from './registration';
import { reportingRules } from './reporting';
import { sizeRules } from './size';
import { supportRules } from './support';
import type { Rule } from './engine/rule';

/** Every rule, in the order findings are given. */
export const rules: readonly Rule[] = Object.freeze([
  ...membershipRules,
  ...registrationRules,
  ...governanceRules,
  ...meetingsRules,
  ...capitalRules,
  ...lendingRules,
  ...fundsRules,
  ...dissolutionRules,
  ...sizeRules,
  ...auditRules,
  ...supportRules,
  ...ratingRules,
  ...groupsRules,
  ...reportingRules,
]);
