import { seeingFounding } from '../founding-known';
import type { Screens } from '../turn';
import { askFact } from './ask-fact';
import { duties } from './duties';
import { findings } from './findings';
import { ownFacts } from './own-facts';
import type { StatusPlace } from './places';
import { status } from './status';
import { trends } from './trends';

export { statusEntries } from './entries';
export { viewAfterTelling } from './view-after-telling';
export const statusScreens: Screens<StatusPlace> = {
  status: seeingFounding(status),
  findings: seeingFounding(findings),
  askFact: seeingFounding(askFact),
  ownFacts,
  duties: seeingFounding(duties),
  trends,
};
