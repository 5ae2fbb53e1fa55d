import { annualDuties } from './annual-duties';
import { auditDuties } from './audit-duties';
import { capitalDuties } from './capital-duties';
import { changeDuties } from './change-duties';
import type { Duty } from './duty';
import { meetingDuties } from './meeting-duties';
import { noticeDuties } from './notice-duties';
import { officeDuties } from './office-duties';
import { reportDuties } from './report-duties';
import { transitionDuties } from './transition-duties';
import { unitDuties } from './unit-duties';

/** Every duty with a day. */
export const duties: readonly Duty[] = [
  ...annualDuties,
  ...reportDuties,
  ...auditDuties,
  ...capitalDuties,
  ...meetingDuties,
  ...officeDuties,
  ...transitionDuties,
  ...noticeDuties,
  ...changeDuties,
  ...unitDuties,
];
