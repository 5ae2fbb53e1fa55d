import { auditParameters } from './audit';
import { capitalParameters } from './capital';
import { dissolutionParameters } from './dissolution';
import { fundsParameters } from './funds';
import { governanceParameters } from './governance';
import { groupsParameters } from './groups';
import { lendingParameters } from './lending';
import { meetingsParameters } from './meetings';
import { membershipParameters } from './membership';
import { obligationsParameters } from './obligations';
import { ratingParameters } from './rating';
import { registrationParameters } from './registration';
import { reportingParameters } from './reporting';
import { sizeParameters } from './size';
import { supportParameters } from './support';
import type { Parameter } from './engine/parameter';

/** Every dated parameter. A parameter whose value differs by kind is one parameter per kind: `members-minimum.union`. */
export const parameters: readonly Parameter[] = Object.freeze([
  ...membershipParameters,
  ...registrationParameters,
  ...governanceParameters,
  ...meetingsParameters,
  ...capitalParameters,
  ...lendingParameters,
  ...fundsParameters,
  ...dissolutionParameters,
  ...sizeParameters,
  ...auditParameters,
  ...supportParameters,
  ...ratingParameters,
  ...groupsParameters,
  ...reportingParameters,
  ...obligationsParameters,
]);
