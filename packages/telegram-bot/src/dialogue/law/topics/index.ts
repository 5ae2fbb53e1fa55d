import { capital } from './capital';
import { classes } from './classes';
import { ending } from './ending';
import { enterprises } from './enterprises';
import { funds } from './funds';
import { governance } from './governance';
import { groups } from './groups';
import { lending } from './lending';
import { meetings } from './meetings';
import { membership } from './membership';
import { registration } from './registration';
import { reporting } from './reporting';
import { units } from './units';
import type { Wordings } from './wording';

/** Everything that can be asked, subject by subject. */
export const wordings: Wordings = {
  ...membership,
  ...registration,
  ...units,
  ...governance,
  ...meetings,
  ...capital,
  ...enterprises,
  ...lending,
  ...funds,
  ...ending,
  ...classes,
  ...groups,
  ...reporting,
};
